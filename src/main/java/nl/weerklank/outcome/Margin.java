package nl.weerklank.outcome;

import org.apache.commons.statistics.distribution.TDistribution;

/** How far a mean may lie from what it would be if ever more people like these were asked. */
public final class Margin {

    private static final double ONE_TAIL = 0.975;

    private Margin() {}

    /**
     * To either side of the mean: half of its 95% confidence interval after Student.
     *
     * @param n how many were asked
     * @param variance of what they said, as estimated from them
     * @return infinite for fewer than two, from whom no variance can be estimated
     */
    public static double of(long n, double variance) {
        if (n < 2) return Double.POSITIVE_INFINITY;
        return TDistribution.of(n - 1.0).inverseCumulativeProbability(ONE_TAIL) * Math.sqrt(variance / n);
    }
}
