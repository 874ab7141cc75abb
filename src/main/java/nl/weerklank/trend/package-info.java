/**
 * What all trainings brought together: how each question goes over time, how many answer, which program does what, which
 * block moves which theme, and where it went less well. For the trainer alone. It adds up what was released of each training
 * and nothing else, so that no choice of trainings tells more of a group than its own results do.
 */
package nl.weerklank.trend;
