package nl.weerklank.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.PlanDay;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.plan.Timetable;

/** A plan as the API tells it: what was planned, and what follows from it. Times are as "09:30". */
public record PlanJson(Instant savedAt, List<DayJson> days) {
    /** The plan with the themes that the edition has; a removed one may come back, but is not told meanwhile. */
    static PlanJson of(SessionPlan plan, Set<Long> themes) {
        return new PlanJson(
                plan.savedAt(),
                plan.days().stream().map(day -> DayJson.of(day, themes)).toList());
    }

    /** A day with what it adds up to. */
    public record DayJson(LocalDate date, String start, String end, List<BlockJson> blocks, TotalsJson totals) {
        private static DayJson of(PlanDay day, Set<Long> themes) {
            Timetable<Block> timetable = day.timetable();
            return new DayJson(
                    day.heldOn(),
                    written(day.startsAt()),
                    written(day.endsAt()),
                    timetable.slots().stream()
                            .map(slot -> BlockJson.of(slot, themes))
                            .toList(),
                    TotalsJson.of(timetable.totals()));
        }
    }

    /** Minutes: content + breaks + gaps + free − overlap is the length of the day. */
    public record TotalsJson(int content, int breaks, int gaps, int free, int overlap) {
        private static TotalsJson of(Timetable.Totals totals) {
            return new TotalsJson(totals.content(), totals.breaks(), totals.gaps(), totals.free(), totals.overlap());
        }
    }

    /** A block with its times. */
    public record BlockJson(
            long id,
            String title,
            String kind,
            int minutes,
            String startsAt,
            String endsAt,
            int gapMinutes,
            int overlapMinutes,
            String pinnedAt,
            String strand,
            String method,
            String goal,
            String trainerNotes,
            String handout,
            List<String> materials,
            List<String> cases,
            List<Long> themes) {
        private static BlockJson of(Timetable.Slot<Block> slot, Set<Long> themes) {
            Block block = slot.block();
            return new BlockJson(
                    block.id(),
                    block.title(),
                    block.kind().code(),
                    block.minutes(),
                    written(slot.startsAt()),
                    written(slot.endsAt()),
                    slot.gapMinutes(),
                    slot.overlapMinutes(),
                    written(block.pinnedAt()),
                    block.strand(),
                    block.method(),
                    block.goal(),
                    block.trainerNotes(),
                    block.handout(),
                    block.materials(),
                    block.cases(),
                    block.themes().stream().filter(themes::contains).toList());
        }
    }

    private static String written(LocalTime time) {
        return time == null ? null : time.toString();
    }
}
