/**
 * What is asked: the questionnaires of a program, one for each purpose, with questions that carry stable keys, so that
 * answers can be set beside each other over revisions, editions and years. How questions are answered is told in
 * {@code kind}.
 */
package nl.weerklank.questionnaire;
