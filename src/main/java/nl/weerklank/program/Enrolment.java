package nl.weerklank.program;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
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

    @ElementCollection
    @CollectionTable(name = "attendance", joinColumns = @JoinColumn(name = "enrolment_id"))
    @MapKeyColumn(name = "day_number")
    @Column(name = "present")
    private Map<Integer, Boolean> days = new HashMap<>();

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

    /** Whether the participant was there, on any of the days; null while that is not known of all of them. */
    public Boolean attended() {
        return attended;
    }

    /** Whether the participant was there on this day, counted from 0; null while nobody said so. */
    public Boolean attended(int day) {
        return days.get(day);
    }

    /** Notes that the participant was there on a day, or not; with null that nobody knows. */
    void attend(int day, Boolean present) {
        if (present == null) {
            days.remove(day);
        } else {
            days.put(day, present);
        }
        boolean missedAll = days.size() >= edition.days().size();
        this.attended = days.containsValue(true) ? Boolean.TRUE : missedAll ? Boolean.FALSE : null;
    }

    int place() {
        return place;
    }
}
