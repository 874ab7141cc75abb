package nl.weerklank.day;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** From when to when something was. */
record Times(Instant start, Instant end) {

    /**
     * Divides a stretch of time among things that followed each other in it, as their planned minutes have it: of blocks
     * within a strand only the whole is noted.
     */
    static List<Times> divided(Instant start, Instant end, List<Integer> minutes) {
        long whole = minutes.stream().mapToLong(Integer::longValue).sum();
        Duration length = Duration.between(start, end);
        List<Times> times = new ArrayList<>();
        Instant from = start;
        long passed = 0;
        for (int i = 0; i < minutes.size(); i++) {
            passed += minutes.get(i);
            Instant until = share(start, length, passed, whole, i == minutes.size() - 1 ? end : start);
            times.add(new Times(from, until));
            from = until;
        }
        return times;
    }

    /** When the part of a stretch of time ends that so many of its planned minutes take; the whole where nothing was planned. */
    static Instant share(Instant start, Instant end, int minutes, int whole) {
        return minutes == whole ? end : share(start, Duration.between(start, end), minutes, whole, end);
    }

    private static Instant share(Instant start, Duration length, long passed, long whole, Instant ofNothing) {
        return whole == 0 ? ofNothing : start.plusMillis(length.toMillis() * passed / whole);
    }
}
