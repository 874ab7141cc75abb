package nl.weerklank.outcome;

/**
 * How well something, such as a theme, worked out before the training and works out now, in the participants' own
 * estimate afterwards.
 */
public record ShiftOutcome(Asked asked, Distribution then, Distribution now, int notApplicable)
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
