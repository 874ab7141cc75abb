/**
 * Screens that join features: the trainer's home and the overview of one training. Its heart is
 * {@link nl.weerklank.desk.RedThread}: how far a training is on the line from intake to report, and the one thing to do
 * next, worked out from a few figures of every feature.
 */
package nl.weerklank.desk;
