package nl.weerklank.outcome;

/**
 * The fewest answers from which a question opens. Everything that shows an outcome, on whatever page or in whatever
 * file, got it through here.
 */
record Threshold(int answers) {

    /** For what the trainer may see from the first answer on: a named evaluation. */
    static final Threshold NONE = new Threshold(0);

    /** The outcome itself, or in its place that it stays closed. */
    QuestionOutcome open(QuestionOutcome found) {
        return found.weight() < answers ? new WithheldOutcome(found.asked(), found.n(), answers) : found;
    }

    /** That it stays closed, to whoever is not the trainer. */
    WithheldOutcome closed(Asked asked) {
        return new WithheldOutcome(asked, 0, answers);
    }
}
