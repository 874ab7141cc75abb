package nl.weerklank.outcome;

import java.util.List;
import java.util.Optional;

/**
 * All that can be told of an edition afterwards.
 *
 * @param evaluation what the participants' evaluation brought, if there was one
 * @param managerQuotes what the client's manager wrote and allows to be quoted
 * @param themes what the group found difficult and what became of it, in the trainer's order
 */
public record EditionOutcome(Optional<Outcome> evaluation, List<Quote> managerQuotes, List<ThemeFate> themes) {

    public EditionOutcome {
        managerQuotes = List.copyOf(managerQuotes);
        themes = List.copyOf(themes);
    }

    /** Whether there is anything to report: an evaluation that was closed, or words of the manager. */
    public boolean isReportable() {
        return evaluation.filter(Outcome::closed).isPresent() || !managerQuotes.isEmpty();
    }
}
