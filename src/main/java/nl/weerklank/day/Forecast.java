package nl.weerklank.day;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.day.Part.State;

/**
 * How the rest of a day will go if nothing else is done: what is over stands as it went, what is going on takes what was
 * planned for it and what it was stretched by, or longer where it is late already, and the rest follows. A pinned part
 * keeps its time, whatever happens before it: the difference shows as a gap or an overlap and is never repaired.
 *
 * <p>All of it is reckoned in moments, so that a change of the clock within the day changes nothing. The page does the
 * same in its script, as it must without network.
 *
 * @param parts in the order of the plan
 * @param end when all is done
 */
public record Forecast(List<Expected> parts, Instant end) {

    /**
     * A part in time.
     *
     * @param start when it began, or will
     * @param end when it ended, or will
     * @param gap the time left unused before its pin
     * @param overlap the time by which what stands before it runs past its pin
     */
    public record Expected(Part part, State state, Instant start, Instant end, Duration gap, Duration overlap) {}

    /** How a day that begins at this moment goes on from now. */
    public static Forecast of(Instant beginning, List<Part> parts, Instant now) {
        return of(beginning, parts, now, lastBegun(parts));
    }

    /** How a day went that is over: what was not begun is not done any more. */
    public static Forecast over(Instant beginning, List<Part> parts, Instant end) {
        return of(beginning, parts, end, parts.size());
    }

    private static Forecast of(Instant beginning, List<Part> parts, Instant now, int lastBegun) {
        Cursor cursor = new Cursor(beginning, now);
        List<Expected> expected = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            expected.add(cursor.pass(parts.get(i), i < lastBegun));
        }
        return new Forecast(List.copyOf(expected), cursor.moment);
    }

    private static int lastBegun(List<Part> parts) {
        int last = -1;
        for (int i = 0; i < parts.size(); i++) {
            last = parts.get(i).isBegun() ? i : last;
        }
        return last;
    }

    /** How much later than this moment all is done; negative where time is left. */
    public Duration after(Instant ending) {
        return Duration.between(ending, end);
    }

    /** A clock that goes on with each part. */
    private static final class Cursor {
        private final Instant now;
        private Instant moment;

        Cursor(Instant beginning, Instant now) {
            this.moment = beginning;
            this.now = now;
        }

        Expected pass(Part part, boolean laterBegun) {
            State state = part.state() == State.COMING && laterBegun ? State.PASSED : part.state();
            return switch (state) {
                case SKIPPED, PASSED -> at(part, state, moment, moment);
                case DONE -> at(part, state, part.startedAt(), later(part.startedAt(), part.endedAt()));
                case RUNNING -> at(part, state, part.startedAt(), later(planned(part, part.startedAt()), now));
                case COMING -> coming(part);
            };
        }

        private Expected coming(Part part) {
            // what has not begun does not begin in the past, unless it has to
            Instant free = later(moment, now);
            Instant start = part.pin() == null ? free : part.pin();
            Duration drift = Duration.between(free, start);
            moment = planned(part, start);
            return new Expected(part, State.COMING, start, moment, positive(drift), positive(drift.negated()));
        }

        private Expected at(Part part, State state, Instant start, Instant end) {
            moment = end;
            return new Expected(part, state, start, end, Duration.ZERO, Duration.ZERO);
        }

        private static Instant planned(Part part, Instant start) {
            return start.plus(Duration.ofMinutes((long) part.minutes() + part.extraMinutes()));
        }

        private static Instant later(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }

        private static Duration positive(Duration duration) {
            return duration.isNegative() ? Duration.ZERO : duration;
        }
    }
}
