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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    @Column(name = "instead_of")
    private Long insteadOf;

    @ElementCollection
    @CollectionTable(name = "day_attendance", joinColumns = @JoinColumn(name = "enrolment_id"))
    @MapKeyColumn(name = "plan_day_id")
    @Column(name = "present")
    private Map<Long, Boolean> days = new HashMap<>();

    protected Enrolment() {}

    Enrolment(Edition edition, Participant participant, int place) {
        this.id = Keys.fresh();
        this.edition = edition;
        this.participant = participant;
        this.place = place;
    }

    /** Comes instead of somebody else from now on. */
    void replace(Enrolment other) {
        this.insteadOf = other.id;
    }

    /** The key of the enrolment of the one instead of whom this participant came, or null. */
    public Long insteadOf() {
        return insteadOf;
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

    /**
     * Whether the participant was there, on any of the days that were planned when that was noted last; null while it is
     * not known of all of them.
     */
    public Boolean attended() {
        return attended;
    }

    /** Whether the participant was there on the day with this key in the plan; null while nobody said so. */
    public Boolean attended(long day) {
        return days.get(day);
    }

    /**
     * Notes that the participant was there on a day, or not; with null that nobody knows. Not to have been there at all
     * takes a note of every day, of the plan and of the edition, whichever has more. What was noted of a day that is not in
     * the plan any more stays, for it may come back, but does not count; that it went shows from the next note on.
     *
     * @param planned the keys of the days that are in the plan
     */
    void attend(long day, Boolean present, Collection<Long> planned) {
        if (present == null) {
            days.remove(day);
        } else {
            days.put(day, present);
        }
        List<Boolean> noted =
                planned.stream().map(days::get).filter(Objects::nonNull).toList();
        boolean missedAll =
                noted.size() >= Math.max(planned.size(), edition.days().size());
        this.attended = noted.contains(true) ? Boolean.TRUE : missedAll ? Boolean.FALSE : null;
    }

    int place() {
        return place;
    }
}
