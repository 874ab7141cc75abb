package nl.weerklank.program;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.weerklank.platform.Keys;

/** That a participant takes part in an edition, and whether he or she was there. */
@Entity
@Table(name = "enrolment")
public class Enrolment {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Edition edition;

    @ManyToOne(optional = false)
    private Participant participant;

    private int place;

    private Boolean attended;

    protected Enrolment() {}

    Enrolment(Edition edition, Participant participant, int place) {
        this.id = Keys.fresh();
        this.edition = edition;
        this.participant = participant;
        this.place = place;
    }

    public long id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    public Participant participant() {
        return participant;
    }

    /** Whether the participant was there; null while nobody said so. */
    public Boolean attended() {
        return attended;
    }

    int place() {
        return place;
    }
}
