package nl.weerklank.report;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.account.Organisation;
import nl.weerklank.program.Client;

/** A link by which whoever has it reads the report: its newest version, or the one for which it was made. */
@Entity
@Table(name = "share_link")
public class ShareLink extends ReaderLink {

    @ManyToOne(optional = false)
    private OutcomeReport report;

    @ManyToOne
    private ReportSnapshot snapshot;

    protected ShareLink() {}

    /** @param latest the version that is published now */
    ShareLink(ReportSnapshot latest, NewShareLink typed, Instant madeAt) {
        super(typed, madeAt);
        this.report = latest.report();
        this.snapshot = typed.fixed() ? latest : null;
    }

    @Override
    protected String purpose() {
        return "share";
    }

    @Override
    protected ZoneId timeZone() {
        return report.edition().timeZone();
    }

    @Override
    public Organisation organisation() {
        return report.edition().organisation();
    }

    @Override
    public Client client() {
        return report.edition().client();
    }

    @Override
    public Locale locale() {
        return report.locale();
    }

    public OutcomeReport report() {
        return report;
    }

    /** The version with which it stays; nothing where it shows the newest. */
    public Optional<ReportSnapshot> fixedTo() {
        return Optional.ofNullable(snapshot);
    }
}
