package nl.weerklank.trend;

import org.apache.commons.statistics.distribution.TDistribution;

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

    private static final double ONE_TAIL = 0.975;

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

    /**
     * How far the mean lies, to either side, from what it would be if ever more people like these were asked: half of the
     * 95% confidence interval after Student. Zero where all gave the same mark; infinite for a single answer.
     */
    public double margin() {
        if (n < 2) return Double.POSITIVE_INFINITY;
        double variance = Math.max(0, (squares - (double) sum * sum / n) / (n - 1));
        return TDistribution.of(n - 1).inverseCumulativeProbability(ONE_TAIL) * Math.sqrt(variance / n);
    }
}
