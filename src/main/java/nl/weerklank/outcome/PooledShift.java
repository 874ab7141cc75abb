package nl.weerklank.outcome;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Before and now over several portions of answers, made of the rounded means that each portion may show by itself.
 *
 * @param n how many said both; 0 where it is closed
 * @param then empty where it is closed, or where that of a portion is left unsaid
 */
public record PooledShift(Asked asked, int n, Optional<SharedMean> then, Optional<SharedMean> now) {

    /** What was asked and is open nowhere. */
    public static PooledShift closed(Asked asked) {
        return new PooledShift(asked, 0, Optional.empty(), Optional.empty());
    }

    /** These open shifts of one question or theme; there is at least one. */
    static PooledShift of(List<ShiftOutcome> portions) {
        return new PooledShift(
                portions.get(portions.size() - 1).asked(),
                portions.stream().mapToInt(ShiftOutcome::n).sum(),
                mean(portions, ShiftOutcome.Sides::then),
                mean(portions, ShiftOutcome.Sides::now));
    }

    private static Optional<SharedMean> mean(
            List<ShiftOutcome> portions, Function<ShiftOutcome.Sides, Distribution> side) {
        return SharedMean.alone(portions.stream()
                .flatMap(portion -> portion.releases().stream())
                .map(side)
                .toList());
    }

    /** Whether it works out better now, as far as both means tell. */
    public boolean seenBetter() {
        return then.flatMap(before -> now.map(after -> after.isAbove(before))).orElse(false);
    }

    /** Whether it stays closed. */
    public boolean isClosed() {
        return n == 0;
    }
}
