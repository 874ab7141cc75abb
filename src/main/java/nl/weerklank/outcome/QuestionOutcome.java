package nl.weerklank.outcome;

import java.util.Set;

/** What one question brought, or that it must stay closed. */
public sealed interface QuestionOutcome
        permits ScaleOutcome, ChoiceOutcome, TextOutcome, ShiftOutcome, AmountOutcome, DayOutcome, WithheldOutcome {

    /** What was asked. */
    Asked asked();

    /** How many answered. */
    int n();

    /** How many said that it does not occur in their work; they are in no figure. */
    int notApplicable();

    /**
     * What the threshold is held against: the answers, and for a question in words the people whom it was put to,
     * because whoever writes nothing hides whoever does.
     */
    default int weight() {
        return n();
    }

    /** Whether it stays closed. */
    default boolean withheld() {
        return false;
    }

    /** The same as whoever is not the trainer may see it, of a named evaluation too. */
    default QuestionOutcome forOthers(Threshold threshold) {
        return threshold.open(this);
    }

    /**
     * Whether others can tell from it how many gave one of these answers. Where they cannot, they must not learn it from
     * how many were asked something else after those answers.
     */
    default boolean tells(Set<Integer> marks) {
        return false;
    }

    /** Whether answers that came in later are left out, because what they add would point at one person. */
    default boolean laterLeftOut() {
        return false;
    }
}
