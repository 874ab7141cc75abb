package nl.weerklank.plan;

import java.time.Duration;
import java.time.Instant;
import nl.weerklank.platform.Mistakes;

/**
 * How a block went, as it was noted on the day.
 *
 * @param startedAt null where it has not begun
 * @param endedAt null where it has not ended; at most a day after it began
 * @param skipped whether it was not done at all
 * @param note for the next time, at most {@value #LONGEST_NOTE} characters, or null
 */
public record RunDraft(Instant startedAt, Instant endedAt, boolean skipped, String note) {
    /** The most characters of a note. */
    public static final int LONGEST_NOTE = 2000;

    /** Of a block of which nothing was noted yet. */
    public static final RunDraft NOTHING = new RunDraft(null, null, false, null);

    /** The most minutes by which a block can be stretched: ten hours. */
    public static final int MOST_EXTRA = 600;

    public RunDraft {
        note = note == null || note.isBlank()
                ? null
                : note.replace("\r\n", "\n").strip();
    }

    void check() {
        Mistakes mistakes = new Mistakes();
        mistakes.optional("note", note, LONGEST_NOTE);
        if (endedAt != null && (startedAt == null || !lasts())) {
            mistakes.add("endedAt", "plan.mistake.run");
        }
        mistakes.refuseIfAny();
    }

    private boolean lasts() {
        Duration duration = Duration.between(startedAt, endedAt);
        return !duration.isNegative() && duration.compareTo(Duration.ofDays(1)) <= 0;
    }
}
