package nl.weerklank.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * From when to when a day is, on a line of minutes that only goes on. The line starts at the minute of the day at which
 * the day starts, so that where no clock changes a minute of it is a minute after midnight, and from {@value #DAY} on
 * one after the next midnight. Where the clock changes within the day, the line counts the time that passes, and the
 * clock tells what people then read.
 *
 * <p>A day whose end is before its start ends on the next day; a time before its start is then on the next day too. A time
 * that the clock skips is read as the clock shows it then (2:30 is 3:30); of a time that comes twice the first is meant.
 */
public final class Hours {
    static final int DAY = 24 * 60;

    private final LocalTime from;
    private final boolean pastMidnight;
    private final ZonedDateTime beginning;
    private final int start;
    private final int end;

    private Hours(LocalTime from, LocalTime until, ZonedDateTime beginning) {
        this.from = from;
        this.pastMidnight = until.isBefore(from);
        this.beginning = beginning;
        this.start = minuteOf(from);
        this.end = Math.max(start, at(until));
    }

    /** Of a day on which no clock changes. */
    public static Hours of(LocalTime from, LocalTime until) {
        return new Hours(from, until, null);
    }

    /** Of this date, by the clocks of this zone. */
    public static Hours of(LocalDate date, LocalTime from, LocalTime until, ZoneId zone) {
        return new Hours(from, until, ZonedDateTime.of(date, minute(from), zone));
    }

    /** The minute at which the day starts. */
    public int start() {
        return start;
    }

    /** The minute at which it ends; the length of the day is the difference, in minutes that pass. */
    public int end() {
        return end;
    }

    /** The minute at which the clock shows this time. */
    public int at(LocalTime time) {
        boolean nextDay = pastMidnight && time.isBefore(from);
        if (beginning == null) {
            return minuteOf(time) + (nextDay ? DAY : 0);
        }
        LocalDate date = beginning.toLocalDate().plusDays(nextDay ? 1 : 0);
        ZonedDateTime moment = ZonedDateTime.of(date, minute(time), beginning.getZone());
        return start + (int) Duration.between(beginning, moment).toMinutes();
    }

    /** What the clock shows at this minute. */
    public LocalTime clock(int minute) {
        return beginning == null
                ? LocalTime.ofSecondOfDay(Math.floorMod(minute, DAY) * 60L)
                : beginning.plusMinutes(minute - start).toLocalTime();
    }

    private static LocalTime minute(LocalTime time) {
        return LocalTime.of(time.getHour(), time.getMinute());
    }

    private static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
