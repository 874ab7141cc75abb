package nl.weerklank.outcome;

import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * By how much the same people put something higher now than before, person by person.
 *
 * @param n how many said both, at least {@link #FEWEST}
 * @param mean of the differences, in steps; below zero where it fell
 * @param deviation the standard deviation of the differences, above zero
 */
public record PairedChange(int n, double mean, double deviation) {

    /** From fewer people no size of a change is told: a single one of them could make it another. */
    static final int FEWEST = 10;

    /**
     * How large a change is, by what Cohen calls small, medium and large (Statistical Power Analysis for the Behavioral
     * Sciences, second edition, 1988, paragraph 2.2): from 0.2, 0.5 and 0.8.
     */
    public enum Size {
        SMALL(0.2),
        MEDIUM(0.5),
        LARGE(0.8);

        private final double least;

        Size(double least) {
            this.least = least;
        }

        private static Optional<Size> of(double effect) {
            Optional<Size> found = Optional.empty();
            for (Size size : values()) {
                if (Math.abs(effect) >= size.least) found = Optional.of(size);
            }
            return found;
        }
    }

    /**
     * What these pairs come to.
     *
     * @param byDifference how many people moved by so many steps
     * @return empty for fewer than {@link #FEWEST}, and where all moved alike, so that there is nothing to hold the change
     *     against
     */
    static Optional<PairedChange> of(Map<Integer, Integer> byDifference) {
        int n = byDifference.values().stream().mapToInt(Integer::intValue).sum();
        if (n < FEWEST || byDifference.values().stream().anyMatch(count -> count == n)) return Optional.empty();
        double mean = sum(byDifference, Integer::doubleValue) / n;
        double squares = sum(byDifference, difference -> (difference - mean) * (difference - mean));
        return Optional.of(new PairedChange(n, mean, Math.sqrt(squares / (n - 1))));
    }

    private static double sum(Map<Integer, Integer> byDifference, ToDoubleFunction<Integer> of) {
        return byDifference.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * of.applyAsDouble(entry.getKey()))
                .sum();
    }

    /** To either side of the mean, see {@link Margin}. */
    public double margin() {
        return Margin.of(n, deviation * deviation);
    }

    /** Cohen's d for pairs (his d with index z): the mean difference in standard deviations of the differences. */
    public double effect() {
        return mean / deviation;
    }

    /** Whether it is more than chance would bring nineteen times out of twenty. */
    public boolean isBeyondChance() {
        return Math.abs(mean) > margin();
    }

    /** How large it is; empty where it is less than small, or no more than chance would bring. */
    public Optional<Size> size() {
        return isBeyondChance() ? Size.of(effect()) : Optional.empty();
    }
}
