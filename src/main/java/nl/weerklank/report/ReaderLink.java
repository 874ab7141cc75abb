package nl.weerklank.report;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import nl.weerklank.account.Organisation;
import nl.weerklank.account.Passwords;
import nl.weerklank.platform.SecretLink;
import nl.weerklank.program.Client;

/**
 * A link by which whoever has it reads what a trainer made for a client, until a day, perhaps with a password. It counts
 * how often it was opened and keeps nothing about who did.
 */
@MappedSuperclass
public abstract class ReaderLink extends SecretLink {

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "password_hash")
    private String passwordHash;

    private int openings;

    protected ReaderLink() {}

    ReaderLink(NewShareLink typed, Instant madeAt) {
        super(madeAt);
        this.expiresOn = typed.expiresOn();
        this.passwordHash = typed.password() == null ? null : Passwords.hash(typed.password());
    }

    /** Where its last day ends. */
    protected abstract ZoneId timeZone();

    /** Whose trainer made it. */
    public abstract Organisation organisation();

    /** For whom it was made. */
    public abstract Client client();

    /** The language in which the password is asked for. */
    public abstract Locale locale();

    /** The last day on which it opens, where the training is; null where it does not expire. */
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

    /** Whether its last day has gone by. */
    public boolean isOver(Instant now) {
        return expiresOn != null && now.atZone(timeZone()).toLocalDate().isAfter(expiresOn);
    }
}
