package nl.weerklank.trend;

import nl.weerklank.outcome.Margin;

/**
 * Marks added up over one or more groups.
 *
 * @param groups how many evaluations they come from
 * @param n how many answers
 * @param sum of the marks
 * @param squares the sum of the squares of the marks
 */
public record Figure(int groups, long n, long sum, long squares) {

    /** No answer at all. */
    public static final Figure NONE = new Figure(0, 0, 0, 0);

    /** Both together; the groups of the one are none of the other's. */
    Figure plus(Figure other) {
        return new Figure(groups + other.groups, n + other.n, sum + other.sum, squares + other.squares);
    }

    /** Whether there is no answer. */
    public boolean isNone() {
        return n == 0;
    }

    /**
     * The mean, unrounded.
     *
     * @throws IllegalStateException where there is no answer
     */
    public double mean() {
        if (isNone()) throw new IllegalStateException("No answers, so no mean");
        return (double) sum / n;
    }

    /** To either side of the mean, see {@link Margin}. Zero where all gave the same mark; infinite for a single answer. */
    public double margin() {
        return n < 2 ? Double.POSITIVE_INFINITY : Margin.of(n, variance());
    }

    private double variance() {
        return Math.max(0, (squares - (double) sum * sum / n) / (n - 1));
    }
}
