package nl.weerklank.outcome;

/**
 * A question that too few people answered to show anything without giving someone away.
 *
 * @param n how many answered
 * @param needed how many would be enough
 */
public record WithheldOutcome(Asked asked, int n, int needed) implements QuestionOutcome {

    @Override
    public boolean withheld() {
        return true;
    }
}
