package nl.weerklank.trend;

import java.util.OptionalDouble;
import nl.weerklank.evaluation.Counters;

/**
 * How many answered.
 *
 * @param sent how many forms are in the figures
 * @param asked how many people could answer, where that is known
 * @param sentOfAsked how many forms came from where it is known
 */
public record Answering(long sent, long asked, long sentOfAsked) {

    /** Nobody. */
    static final Answering NOBODY = new Answering(0, 0, 0);

    private static final double LOW = 0.5;

    static Answering of(Counters.Group group) {
        return of(group.sent(), group.asked());
    }

    /**
     * Of one group. Where more answered than were counted as being there, since a link was passed on or somebody walked in, it
     * is not known how many could.
     */
    static Answering of(long sent, long asked) {
        boolean known = asked >= sent;
        return new Answering(sent, known ? asked : 0, known ? sent : 0);
    }

    Answering plus(Answering other) {
        return new Answering(sent + other.sent, asked + other.asked, sentOfAsked + other.sentOfAsked);
    }

    /** Which share answered, from 0 to 1, where it is known how many could. */
    public OptionalDouble share() {
        return asked == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sentOfAsked / asked);
    }

    /** Whether the share is of some who answered, and not of all, as it is not known of every training how many could. */
    public boolean isPartlyKnown() {
        return asked > 0 && sentOfAsked < sent;
    }

    /** Whether so few answered that those who did may differ from those who did not. */
    public boolean isLow() {
        return share().stream().anyMatch(share -> share < LOW);
    }
}
