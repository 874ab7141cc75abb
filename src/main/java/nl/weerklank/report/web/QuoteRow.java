package nl.weerklank.report.web;

import nl.weerklank.outcome.Quote;
import nl.weerklank.report.LeaveReason;
import nl.weerklank.report.ProposedQuote;

/** A quote on the page where the trainer decides on it. */
public class QuoteRow {

    private final ProposedQuote proposed;
    private LeaveReason reason;

    QuoteRow(ProposedQuote proposed) {
        this.proposed = proposed;
    }

    public Quote getQuote() {
        return proposed.quote();
    }

    public boolean isIncluded() {
        return proposed.included();
    }

    /** The word of the reason for which it is left out. */
    public String getWhy() {
        return proposed.leftOut().word();
    }

    /** The kind of its place in the report, as a word. */
    public String getKind() {
        return proposed.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The reason that is being chosen. */
    public LeaveReason getReason() {
        return reason;
    }

    public void setReason(LeaveReason reason) {
        this.reason = reason;
    }
}
