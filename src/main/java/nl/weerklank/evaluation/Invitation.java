package nl.weerklank.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.weerklank.platform.Keys;
import nl.weerklank.program.Contact;
import nl.weerklank.program.Enrolment;

/**
 * A personal link to a form, of a participant or, for the manager's form, of the client's contact. It knows that it was
 * used, but neither when nor for which answers.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Evaluation evaluation;

    @ManyToOne
    private Enrolment enrolment;

    @Column(name = "token_hash")
    private String tokenHash;

    private boolean used;

    private boolean revoked;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Invitation() {}

    Invitation(Evaluation evaluation, Enrolment enrolment) {
        this.id = Keys.fresh();
        this.evaluation = evaluation;
        this.enrolment = enrolment;
    }

    public long id() {
        return id;
    }

    public Evaluation evaluation() {
        return evaluation;
    }

    /** Who is invited; null where it is the client's contact. */
    public Enrolment enrolment() {
        return enrolment;
    }

    boolean isFor(Enrolment other) {
        return enrolment != null && enrolment.id() == other.id();
    }

    /** The name of who is invited, or null where nobody typed one. */
    public String name() {
        if (enrolment != null) {
            return enrolment.participant().fullName();
        }
        Contact contact = evaluation.engagement().contact();
        return contact == null ? null : contact.name();
    }

    /** The first name of the invited participant; null for the client's contact. */
    public String firstName() {
        return enrolment == null ? null : enrolment.participant().firstName();
    }

    /** The e-mail address of who is invited, or null. */
    public String email() {
        if (enrolment != null) {
            return enrolment.participant().email();
        }
        Contact contact = evaluation.engagement().contact();
        return contact == null ? null : contact.email();
    }

    /** Whether a form was sent in through it. */
    public boolean isUsed() {
        return used;
    }

    /** Whether it was withdrawn and opens nothing any more. */
    public boolean isRevoked() {
        return revoked;
    }

    /** When it was last mailed, or null. */
    public Instant sentAt() {
        return sentAt;
    }

    void openBy(String hash) {
        this.tokenHash = hash;
    }

    void sent(Instant now) {
        this.sentAt = now;
    }

    void revoke() {
        this.revoked = true;
    }
}
