package nl.weerklank.outcome;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How many answers each step of a scale received. Steps run from 1 to {@link #steps()}; a step that nobody chose
 * counts zero. Never changes.
 */
public final class Distribution {

    private final List<Integer> counts;

    private Distribution(List<Integer> counts) {
        this.counts = counts;
    }

    /**
     * Counts per step.
     *
     * @param steps how many steps the scale has, at least one
     * @param counts answers per step; a step that is absent counts zero
     * @throws IllegalArgumentException for a step outside the scale or a negative count
     */
    public static Distribution of(int steps, Map<Integer, Integer> counts) {
        if (steps < 1) throw new IllegalArgumentException("A scale has at least one step, not " + steps);
        counts.forEach((step, count) -> {
            if (step < 1 || step > steps) throw new IllegalArgumentException("No step " + step + " on 1 to " + steps);
            if (count < 0) throw new IllegalArgumentException("Step " + step + " counts " + count);
        });
        return new Distribution(IntStream.rangeClosed(1, steps)
                .map(step -> counts.getOrDefault(step, 0))
                .boxed()
                .toList());
    }

    /**
     * These together.
     *
     * @throws IllegalArgumentException where there is none, or they are of scales with another number of steps
     */
    static Distribution together(List<Distribution> parts) {
        int steps = parts.stream()
                .map(Distribution::steps)
                .distinct()
                .reduce((one, other) -> {
                    throw new IllegalArgumentException("Scales of " + one + " and " + other + " steps");
                })
                .orElseThrow(() -> new IllegalArgumentException("Nothing to add up"));
        return new Distribution(IntStream.rangeClosed(1, steps)
                .map(step -> parts.stream().mapToInt(part -> part.count(step)).sum())
                .boxed()
                .toList());
    }

    /** The number of steps of the scale. */
    public int steps() {
        return counts.size();
    }

    /** The answers that chose this step. */
    public int count(int step) {
        return counts.get(step - 1);
    }

    /** The number of answers. */
    public int n() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The sum of all answers, so that the mean is exactly {@code sum / n}. */
    public long sum() {
        return IntStream.rangeClosed(1, steps())
                .mapToLong(step -> (long) step * count(step))
                .sum();
    }

    /**
     * The mean, unrounded.
     *
     * @throws IllegalStateException when nobody answered
     */
    public double mean() {
        if (n() == 0) throw new IllegalStateException("No answers, so no mean");
        return (double) sum() / n();
    }

    /**
     * By how many steps an answer is away from this one, on average and whichever way, unrounded.
     *
     * @throws IllegalStateException when nobody answered
     */
    public double distance(int from) {
        if (n() == 0) throw new IllegalStateException("No answers, so no distance");
        long steps = IntStream.rangeClosed(1, steps())
                .mapToLong(step -> (long) Math.abs(step - from) * count(step))
                .sum();
        return (double) steps / n();
    }

    /** The mean in words of the scale. */
    public Verdict verdict() {
        return Verdict.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
