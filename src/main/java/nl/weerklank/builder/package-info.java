/**
 * Making a good questionnaire: a bank of questions that ask for what people do, checks that warn of a question that leads
 * or asks twice, changes that can be undone, and reading and writing a questionnaire as a file.
 */
package nl.weerklank.builder;
