package nl.weerklank.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A day of an edition: when, from when to when, and where. The times are those of the edition's time zone. */
@Embeddable
public class EditionDay {

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column(name = "ends_at")
    private LocalTime endsAt;

    private String location;

    protected EditionDay() {}

    EditionDay(LocalDate heldOn, LocalTime startsAt, LocalTime endsAt, String location) {
        this.heldOn = heldOn;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.location = location;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public LocalTime startsAt() {
        return startsAt;
    }

    /** Where it is before {@link #startsAt()}, it is on the next day. */
    public LocalTime endsAt() {
        return endsAt;
    }

    /** Whether it ends on the next day: an evening may, and so may a slip of the pen, which is why it is said. */
    public boolean isOverMidnight() {
        return endsAt.isBefore(startsAt);
    }

    /** Where, or null. */
    public String location() {
        return location;
    }
}
