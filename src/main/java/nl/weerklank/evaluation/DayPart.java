package nl.weerklank.evaluation;

import java.time.LocalTime;

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
}
