package nl.weerklank.outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What groups before this one usually gave: the middle half of their means, from a quarter of the way up to three
 * quarters, in tenths. There is one only of enough groups, each of which is large enough by itself, so that no single
 * group can be read off it by another client.
 *
 * @param groups how many groups there were
 */
public record Usual(double low, double high, int groups) {

    /** The fewest groups of which something is said. */
    public static final int FEWEST_GROUPS = 5;

    private static final double QUARTER = 0.25;
    private static final double TENTHS = 10;

    /** What these means usually are; nothing where there are too few. */
    static Optional<Usual> of(List<Double> means) {
        if (means.size() < FEWEST_GROUPS) return Optional.empty();
        List<Double> sorted = means.stream().sorted().toList();
        return Optional.of(new Usual(at(sorted, QUARTER), at(sorted, 1 - QUARTER), means.size()));
    }

    /** The mean at this share of the way, between its neighbours where it falls between them, in tenths. */
    private static double at(List<Double> sorted, double share) {
        double place = share * (sorted.size() - 1);
        int below = (int) place;
        double between = Stream.of(below, Math.min(below + 1, sorted.size() - 1))
                .map(sorted::get)
                .reduce((low, high) -> low + (place - below) * (high - low))
                .orElseThrow();
        return Math.round(between * TENTHS) / TENTHS;
    }
}
