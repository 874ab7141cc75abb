package nl.weerklank.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.weerklank.account.Passwords;
import nl.weerklank.platform.SecretLink;

/**
 * A link by which whoever has it reads the report's latest snapshot. It counts how often it was opened and keeps nothing
 * about who did.
 */
@Entity
@Table(name = "share_link")
public class ShareLink extends SecretLink {

    @ManyToOne(optional = false)
    private OutcomeReport report;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "password_hash")
    private String passwordHash;

    private int openings;

    protected ShareLink() {}

    ShareLink(OutcomeReport report, LocalDate expiresOn, String password, Instant madeAt) {
        super(madeAt);
        this.report = report;
        this.expiresOn = expiresOn;
        this.passwordHash = password == null ? null : Passwords.hash(password);
    }

    @Override
    protected String purpose() {
        return "share";
    }

    public OutcomeReport report() {
        return report;
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
