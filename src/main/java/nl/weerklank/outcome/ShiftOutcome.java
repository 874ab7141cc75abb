package nl.weerklank.outcome;

import java.util.Optional;

/**
 * How well something, such as a theme, worked out before the training and works out now, in the participants' own
 * estimate afterwards.
 *
 * @param change how far they moved one by one; empty where too few did, or all alike
 */
public record ShiftOutcome(
        Asked asked, Distribution then, Distribution now, int notApplicable, Optional<PairedChange> change)
        implements QuestionOutcome {

    /** @throws IllegalArgumentException unless everyone who said then said now */
    public ShiftOutcome {
        if (then.n() != now.n()) {
            throw new IllegalArgumentException("Then and now come in pairs, not " + then.n() + " and " + now.n());
        }
    }

    @Override
    public int n() {
        return now.n();
    }

    /** By how much the mean rose; below zero it fell. */
    public double gain() {
        return now.mean() - then.mean();
    }

    /** Whether it works out better now, on average. */
    public boolean better() {
        return now.sum() > then.sum();
    }
}
