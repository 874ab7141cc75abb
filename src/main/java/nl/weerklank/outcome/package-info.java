/**
 * What an evaluation brought: distributions, means, verdicts in words, shifts from then to now, and quotes. Whether a
 * figure may be seen at all, and in what form it may leave the trainer's screen, is decided here and nowhere else.
 */
package nl.weerklank.outcome;
