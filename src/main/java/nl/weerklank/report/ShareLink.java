package nl.weerklank.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.weerklank.account.Passwords;
import nl.weerklank.platform.SecretLink;

/**
 * A link by which whoever has it reads the report: its newest version, or the one for which it was made. It counts how often it was opened and keeps nothing
 * about who did.
 */
@Entity
@Table(name = "share_link")
public class ShareLink extends SecretLink {

    @ManyToOne(optional = false)
    private OutcomeReport report;

    @ManyToOne
    private ReportSnapshot snapshot;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "password_hash")
    private String passwordHash;

    private int openings;

    protected ShareLink() {}

    /** @param latest the version that is published now */
    ShareLink(ReportSnapshot latest, NewShareLink typed, Instant madeAt) {
        super(madeAt);
        this.report = latest.report();
        this.snapshot = typed.fixed() ? latest : null;
        this.expiresOn = typed.expiresOn();
        this.passwordHash = typed.password() == null ? null : Passwords.hash(typed.password());
    }

    @Override
    protected String purpose() {
        return "share";
    }

    public OutcomeReport report() {
        return report;
    }

    /** The version with which it stays; nothing where it shows the newest. */
    public Optional<ReportSnapshot> fixedTo() {
        return Optional.ofNullable(snapshot);
    }

    /** The last day on which it opens, in the edition's time zone; null where it does not expire. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** How many times a page was shown to somebody with this link. */
    public int openings() {
        return openings;
    }

    /** Whether the reader must know a password. */
    public boolean hasPassword() {
        return passwordHash != null;
    }

    /** Whether this is the password. */
    public boolean isPassword(String typed) {
        return hasPassword() && typed != null && Passwords.matches(typed, passwordHash);
    }

    boolean isOver(Instant now) {
        return expiresOn != null
                && now.atZone(report.edition().timeZone()).toLocalDate().isAfter(expiresOn);
    }
}
