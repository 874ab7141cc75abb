package nl.weerklank.outcome;

/** What one question brought, or that it must stay closed. */
public sealed interface QuestionOutcome
        permits ScaleOutcome, ChoiceOutcome, TextOutcome, ShiftOutcome, WithheldOutcome {

    /** What was asked. */
    Asked asked();

    /** How many answered. */
    int n();

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
}
