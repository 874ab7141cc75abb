package nl.weerklank.day;

import java.time.Instant;
import java.util.List;

/**
 * What the whole group does at one time: a block, or blocks of strands side by side, which begin and end together.
 *
 * @param blocks the keys of its blocks, in order
 * @param minutes how long it is planned to take; of strands the longest counts
 * @param pin when it has to begin, or null where it follows what stands before it
 * @param startedAt when it really began, or null
 * @param endedAt when it really ended, or null
 * @param skipped whether it is not done
 * @param extraMinutes by how much it was stretched
 */
public record Part(
        List<Long> blocks,
        int minutes,
        Instant pin,
        Instant startedAt,
        Instant endedAt,
        boolean skipped,
        int extraMinutes) {

    /** Where a part is. */
    public enum State {
        /** Not begun yet. */
        COMING,
        /** Going on. */
        RUNNING,
        /** Over. */
        DONE,
        /** Will not be done, as somebody said. */
        SKIPPED,
        /** Never begun, while a later one was. */
        PASSED
    }

    /** Where it is, as far as that can be said without those after it. */
    State state() {
        if (skipped) {
            return State.SKIPPED;
        }
        if (startedAt == null) {
            return State.COMING;
        }
        return endedAt == null ? State.RUNNING : State.DONE;
    }

    boolean isBegun() {
        return startedAt != null;
    }
}
