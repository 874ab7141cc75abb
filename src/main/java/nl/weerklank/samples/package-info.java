/**
 * The sample courses of {@code sample-courses/}: complete trainings that a trainer takes over and makes his or her own.
 * Reads their files, with every mistake by line and column, and makes programs of them through the use cases of the
 * features; also brings the usual questionnaires to a program that a trainer makes from nothing.
 */
package nl.weerklank.samples;
