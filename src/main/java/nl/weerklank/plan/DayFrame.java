package nl.weerklank.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.weerklank.platform.Mistakes;

/**
 * A day without what happens in it.
 *
 * @param place which day of the plan it is, from 0
 * @param heldOn the date, or null
 * @param startsAt when the day starts
 * @param endsAt when it ends, on the next day where this is before its start
 */
public record DayFrame(int place, LocalDate heldOn, LocalTime startsAt, LocalTime endsAt) {
    /** Refuses times that make no day. */
    void check() {
        Mistakes mistakes = new Mistakes();
        new DayDraft(heldOn, startsAt, endsAt, List.of()).check(mistakes, "");
        mistakes.refuseIfAny();
    }
}
