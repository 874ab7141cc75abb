package nl.weerklank.program.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.weerklank.program.EditionDay;
import nl.weerklank.program.NewDay;

/** A day of a training as it stands in the form. */
public class DayRow implements Serializable {

    private static final long serialVersionUID = 1;

    private LocalDate date;
    private LocalTime start;
    private LocalTime end;
    private String location;

    private DayRow(LocalDate date, LocalTime start, LocalTime end, String location) {
        this.date = date;
        this.start = start;
        this.end = end;
        this.location = location;
    }

    /** A day still to be chosen, at the usual times. */
    static DayRow usual() {
        return new DayRow(null, LocalTime.of(9, 0), LocalTime.of(16, 30), null);
    }

    static DayRow of(EditionDay day) {
        return new DayRow(day.heldOn(), day.startsAt(), day.endsAt(), day.location());
    }

    /** The day after this one, at the same times and place. */
    DayRow following() {
        return new DayRow(date == null ? null : date.plusDays(1), start, end, location);
    }

    NewDay day() {
        return new NewDay(date, start, end, location);
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    public LocalTime getEnd() {
        return end;
    }

    public void setEnd(LocalTime end) {
        this.end = end;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }
}
