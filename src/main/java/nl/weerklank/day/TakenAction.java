package nl.weerklank.day;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.weerklank.platform.Keys;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Enrolment;

/** That an action was done, so that it is not done again; of what it said only a hash is kept. */
@Entity
@Table(name = "day_action")
class TakenAction {
    @Id
    private long id;

    @ManyToOne(optional = false)
    private Edition edition;

    @Column(name = "action_key")
    private String key;

    @Column(name = "content_hash")
    private String hash;

    @Column(name = "enrolment_id")
    private Long enrolment;

    protected TakenAction() {}

    TakenAction(Edition edition, String key, String hash) {
        this.id = Keys.fresh();
        this.edition = edition;
        this.key = key;
        this.hash = hash;
    }

    void added(Enrolment newcomer) {
        this.enrolment = newcomer.id();
    }

    boolean said(String otherHash) {
        return hash.equals(otherHash);
    }

    /** Who was added by it, or null. */
    Long enrolment() {
        return enrolment;
    }
}
