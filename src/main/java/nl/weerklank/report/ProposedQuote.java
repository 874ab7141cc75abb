package nl.weerklank.report;

import nl.weerklank.outcome.Quote;
import nl.weerklank.report.Findings.QuoteGroup.Kind;

/**
 * A quote with consent, as the trainer decides on it.
 *
 * @param kind its place in the report
 * @param heading the question that it answers, or null for the manager's
 * @param leftOut why it is left out, or null while it is in the report
 */
public record ProposedQuote(Quote quote, Kind kind, String heading, LeaveReason leftOut) {

    /** Whether it is in the report. */
    public boolean included() {
        return leftOut == null;
    }
}
