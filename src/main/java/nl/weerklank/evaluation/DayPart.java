package nl.weerklank.evaluation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** A part of a training's day, in which a group is asked at most once how it goes. */
public enum DayPart {
    /** Lunch included. */
    MORNING,
    AFTERNOON,
    EVENING;

    private static final LocalTime AFTER_LUNCH = LocalTime.of(13, 0);
    private static final LocalTime AFTER_WORK = LocalTime.of(18, 0);

    /** The part that this time of the day belongs to. */
    public static DayPart of(LocalTime time) {
        if (time.isBefore(AFTER_LUNCH)) {
            return MORNING;
        }
        return time.isBefore(AFTER_WORK) ? AFTERNOON : EVENING;
    }

    /** Whether two moments are in the same part of the same day, by the clock of that zone. */
    public static boolean isShared(Instant one, Instant other, ZoneId zone) {
        LocalDateTime first = LocalDateTime.ofInstant(one, zone);
        LocalDateTime second = LocalDateTime.ofInstant(other, zone);
        return first.toLocalDate().equals(second.toLocalDate()) && of(first.toLocalTime()) == of(second.toLocalTime());
    }
}
