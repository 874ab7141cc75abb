package nl.weerklank.report;

import nl.weerklank.outcome.EditedQuote;
import nl.weerklank.outcome.Quote;
import nl.weerklank.report.Findings.QuoteGroup.Kind;

/**
 * A quote with consent, as the trainer decides on it.
 *
 * @param kind its place in the report
 * @param heading the question that it answers, or null for the manager's
 * @param leftOut why it is left out, or null while it is in the report
 * @param edited what the trainer made of its words, or null
 * @param curated what else the trainer decided on it
 */
public record ProposedQuote(
        Quote quote, Kind kind, String heading, LeaveReason leftOut, EditedQuote edited, CuratedQuote curated) {

    /** Whether it is in the report. */
    public boolean included() {
        return leftOut == null;
    }
}
