package nl.weerklank.program;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a day is held, in the time zone of its training.
 *
 * @param start null where only the date is known
 * @param end on the next day where it is before the start; null where only the date is known
 */
public record DayTimes(LocalDate date, LocalTime start, LocalTime end) {

    static DayTimes of(EditionDay day) {
        return new DayTimes(day.heldOn(), day.startsAt(), day.endsAt());
    }
}
