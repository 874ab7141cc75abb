package nl.weerklank.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.program.Edition;

/**
 * A day of a plan, as someone sent it or a course file tells it.
 *
 * @param heldOn the date, or null for a template and for a date that is not known yet
 * @param startsAt when the day starts; needed
 * @param endsAt when it ends, on the next day where this is before its start; needed
 * @param blocks what happens, in order
 */
public record DayDraft(LocalDate heldOn, LocalTime startsAt, LocalTime endsAt, List<BlockDraft> blocks) {
    /** The most blocks that a day may have. */
    public static final int MOST_BLOCKS = 500;

    public DayDraft {
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
    }

    /** The days of an edition, with nothing in them yet. */
    public static List<DayDraft> emptyOf(Edition edition) {
        return edition.days().stream()
                .map(day -> new DayDraft(day.heldOn(), day.startsAt(), day.endsAt(), List.of()))
                .toList();
    }

    /** How long the day is, in minutes. */
    public int minutes() {
        return Math.floorMod((int) ChronoUnit.MINUTES.between(startsAt, endsAt), BlockDraft.LONGEST);
    }

    /** Notes what is wrong, with the path before each field's name: {@code days[0].}. */
    public void check(Mistakes mistakes, String path) {
        mistakes.day(path + "date", heldOn);
        checkTimes(mistakes, path);
        if (blocks.size() > MOST_BLOCKS) {
            mistakes.add(path + "blocks", "plan.mistake.too-many-blocks", MOST_BLOCKS);
        }
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).check(mistakes, path + "blocks[" + i + "].");
        }
    }

    private void checkTimes(Mistakes mistakes, String path) {
        BlockDraft.checkTime(mistakes, path + "start", startsAt);
        BlockDraft.checkTime(mistakes, path + "end", endsAt);
        if (startsAt == null) {
            mistakes.add(path + "start", "platform.mistake.required");
        }
        if (endsAt == null) {
            mistakes.add(path + "end", "platform.mistake.required");
        }
        if (startsAt != null && endsAt != null && endsAt.equals(startsAt)) {
            mistakes.add(path + "end", "plan.mistake.day-without-length");
        }
    }
}
