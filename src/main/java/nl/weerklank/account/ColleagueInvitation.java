package nl.weerklank.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Mistakes;

/** That a colleague was asked to join an organisation. Once he or she has, or is no longer asked, it is not there. */
@Entity
@Table(name = "colleague_invitation")
public class ColleagueInvitation {

    /** How long the link works. */
    public static final Duration VALID = Duration.ofDays(7);

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Organisation organisation;

    private String name;

    private String email;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected ColleagueInvitation() {}

    /** Asks someone to join; refuses a name that is empty and an address that is none. */
    ColleagueInvitation(Organisation organisation, String name, String email, Instant now) {
        Mistakes mistakes = new Mistakes();
        this.id = Keys.fresh();
        this.organisation = organisation;
        this.name = mistakes.required("name", name, 120);
        this.email = Trainer.normalised(mistakes.required("email", email, 190));
        if (this.email != null && !this.email.matches("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+")) {
            mistakes.add("email", "account.mistake.email");
        }
        mistakes.refuseIfAny();
        this.madeAt = now;
        this.expiresAt = now.plus(VALID);
    }

    public long id() {
        return id;
    }

    public Organisation organisation() {
        return organisation;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** From when the link opens nothing any more. */
    public Instant expiresAt() {
        return expiresAt;
    }

    void openBy(String hash) {
        this.tokenHash = hash;
    }
}
