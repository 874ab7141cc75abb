package nl.weerklank.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.weerklank.outcome.EditedQuote;
import nl.weerklank.outcome.Quote;

/**
 * How many quotes of participants could stand among the quotes when a report was frozen. It counts all questions together,
 * so that it tells of no question how many allowed nothing.
 *
 * @param consented how many writers allowed
 * @param unshown how many of these did not stand there: left out by the trainer, or waiting for the writer
 */
public record QuoteShare(int consented, int unshown) {

    /** From how many on it is told how many do not stand there: one, or none, would tell of one person. */
    private static final int TOLD = 2;

    static QuoteShare of(OutcomeReport report, Collection<Proposal> proposals, Map<Long, EditedQuote> edits) {
        List<Long> keys = proposals.stream()
                .filter(proposal -> proposal.kind().section() == Section.QUOTES)
                .flatMap(proposal -> proposal.quotes().stream())
                .map(Quote::id)
                .toList();
        long unshown = keys.stream()
                .filter(key -> report.whyLeftOut(key).isPresent()
                        || edits.containsKey(key) && edits.get(key).hidden())
                .count();
        return new QuoteShare(keys.size(), (int) unshown);
    }

    /** Whether more than one does not stand there. */
    public boolean isTold() {
        return unshown >= TOLD;
    }

    /**
     * How many are allowed now. What was withdrawn since counts no longer; whether a quote was that does not stand there is
     * not to be seen.
     *
     * @param shown how many stand there now
     */
    public int allowed(int shown) {
        return Math.min(consented, shown + unshown);
    }
}
