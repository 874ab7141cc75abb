package nl.weerklank.outcome;

import java.util.List;
import java.util.Optional;

/**
 * How well something, such as a theme, worked out before the training and works out now, in the participants' own
 * estimate afterwards.
 *
 * @param releases what was said, release by release; at least one
 * @param change how far they moved one by one; empty where too few did, or all alike
 */
public record ShiftOutcome(Asked asked, List<Sides> releases, int notApplicable, Optional<PairedChange> change)
        implements QuestionOutcome {

    /** Before and now, as said by the same people. */
    public record Sides(Distribution then, Distribution now) {

        /** @throws IllegalArgumentException unless everyone who said then said now */
        public Sides {
            if (then.n() != now.n()) {
                throw new IllegalArgumentException("Then and now come in pairs, not " + then.n() + " and " + now.n());
            }
        }
    }

    public ShiftOutcome {
        releases = List.copyOf(releases);
    }

    /** All that was said, released at once. */
    public ShiftOutcome(
            Asked asked, Distribution then, Distribution now, int notApplicable, Optional<PairedChange> change) {
        this(asked, List.of(new Sides(then, now)), notApplicable, change);
    }

    @Override
    public int n() {
        return now().n();
    }

    /** How all said it was before, for the trainer's eyes. */
    public Distribution then() {
        return Distribution.together(releases.stream().map(Sides::then).toList());
    }

    /** How all said it is now, for the trainer's eyes. */
    public Distribution now() {
        return Distribution.together(releases.stream().map(Sides::now).toList());
    }

    /** The mean of before as others may know it; empty where it would point at one person. */
    public Optional<SharedMean> sharedThen() {
        return SharedMean.alone(releases.stream().map(Sides::then).toList());
    }

    /** The mean of now as others may know it; empty where it would point at one person. */
    public Optional<SharedMean> sharedNow() {
        return SharedMean.alone(releases.stream().map(Sides::now).toList());
    }

    /** By how much the mean rose; below zero it fell. */
    public double gain() {
        return now().mean() - then().mean();
    }

    /** Whether it works out better now, on average. */
    public boolean better() {
        return now().sum() > then().sum();
    }

    /** Whether others can tell that it works out better now, from the means that they see. */
    public boolean seenBetter() {
        return sharedThen()
                .flatMap(then -> sharedNow().map(now -> now.isAbove(then)))
                .orElse(false);
    }

    /** How far they moved one by one, where the means that others see differ the same way. */
    public Optional<PairedChange> seenChange() {
        return change.filter(moved -> moved.mean() > 0 ? seenBetter() : seenWorse());
    }

    private boolean seenWorse() {
        return sharedThen().flatMap(then -> sharedNow().map(then::isAbove)).orElse(false);
    }

    /** Of several releases the moves of all cannot be told without telling of those in the later ones. */
    @Override
    public QuestionOutcome forOthers(Threshold threshold) {
        return threshold.open(
                releases.size() == 1 ? this : new ShiftOutcome(asked, releases, notApplicable, Optional.empty()));
    }
}
