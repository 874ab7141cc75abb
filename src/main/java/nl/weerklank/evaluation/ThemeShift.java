package nl.weerklank.evaluation;

/**
 * What the participants of one anonymous evaluation said of a theme as before and now, added up of released counters.
 *
 * @param theme the theme's key
 * @param evaluation the evaluation's key
 * @param program the key of the program that it is of
 * @param threshold how many answers the figure needs
 * @param n how many answers
 * @param then the sum of how it worked out before, each from 1 to 5
 * @param now the sum of how it works out now
 */
public record ThemeShift(long theme, long evaluation, long program, int threshold, long n, long then, long now) {}
