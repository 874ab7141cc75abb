package nl.weerklank.outcome;

/**
 * A question of which nothing can be shown without giving someone away: too few answered it, or how many did would tell
 * what is kept closed of another.
 *
 * @param n how many answered, for the trainer; 0 where that is left unsaid
 * @param needed how many would be enough
 */
public record WithheldOutcome(Asked asked, int n, int needed) implements QuestionOutcome {

    @Override
    public int notApplicable() {
        return 0;
    }

    @Override
    public boolean withheld() {
        return true;
    }
}
