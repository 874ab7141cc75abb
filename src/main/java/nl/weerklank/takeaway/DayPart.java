package nl.weerklank.takeaway;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.weerklank.plan.DayDraft;

/** A part of the day that is signed for by itself. */
enum DayPart {
    MORNING,
    AFTERNOON,
    EVENING;

    /** Half an hour of a part is the end or the beginning of another one, around lunch or dinner. */
    private static final LocalTime MORNING_COUNTS_UNTIL = LocalTime.of(11, 30);

    private static final LocalTime AFTERNOON_COUNTS_FROM = LocalTime.of(13, 0);
    private static final LocalTime AFTERNOON_COUNTS_UNTIL = LocalTime.of(17, 0);
    private static final LocalTime EVENING_COUNTS_FROM = LocalTime.of(18, 30);

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The parts that a day takes, at least one. */
    static List<DayPart> of(DayDraft day) {
        LocalTime from = day.startsAt();
        boolean pastMidnight = day.endsAt().isBefore(from);
        List<DayPart> parts = new ArrayList<>();
        if (from.isBefore(MORNING_COUNTS_UNTIL)) {
            parts.add(MORNING);
        }
        if (from.isBefore(AFTERNOON_COUNTS_UNTIL)
                && (pastMidnight || day.endsAt().isAfter(AFTERNOON_COUNTS_FROM))) {
            parts.add(AFTERNOON);
        }
        if (pastMidnight || day.endsAt().isAfter(EVENING_COUNTS_FROM)) {
            parts.add(EVENING);
        }
        return parts.isEmpty() ? List.of(AFTERNOON) : parts;
    }
}
