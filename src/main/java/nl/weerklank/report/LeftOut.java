package nl.weerklank.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A quote that the trainer left out of a report, with the reason. */
@Embeddable
public class LeftOut {

    @Column(name = "quote_id")
    private long quote;

    @Enumerated(EnumType.STRING)
    private LeaveReason reason;

    protected LeftOut() {}

    LeftOut(long quote, LeaveReason reason) {
        this.quote = quote;
        this.reason = reason;
    }

    /** The quote's key. */
    public long quote() {
        return quote;
    }

    public LeaveReason reason() {
        return reason;
    }
}
