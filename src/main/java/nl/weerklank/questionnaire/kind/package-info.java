/**
 * How questions are answered: each kind with its own parameters and rules, the scales and options to pick from, and the
 * texts and values that questions and answers are made of. It knows of no questionnaire and of nothing that is stored.
 */
package nl.weerklank.questionnaire.kind;
