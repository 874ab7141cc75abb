package nl.weerklank.program;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.weerklank.platform.Mistakes;

/** A day as it was typed; the date is required, the times are nine to half past four where they are null. */
public record NewDay(LocalDate date, LocalTime start, LocalTime end, String location) {

    private static final LocalTime USUAL_START = LocalTime.of(9, 0);
    private static final LocalTime USUAL_END = LocalTime.of(16, 30);

    /** The same as a day of an edition; the mistakes name fields of the day with the given number. */
    EditionDay checked(Mistakes mistakes, int number) {
        String field = "days[" + number + "]";
        mistakes.day(field + ".date", date);
        if (date == null) {
            mistakes.add(field + ".date", "platform.mistake.required");
        }
        LocalTime from = start == null ? USUAL_START : start;
        LocalTime until = end == null ? (from.isBefore(USUAL_END) ? USUAL_END : from.plusHours(1)) : end;
        if (from.equals(until)) {
            mistakes.add(field + ".end", "program.mistake.day-without-length");
        }
        return new EditionDay(date, from, until, mistakes.optional(field + ".location", location, 200));
    }
}
