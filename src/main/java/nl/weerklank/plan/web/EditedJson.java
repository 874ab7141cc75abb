package nl.weerklank.plan.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.Edited;
import nl.weerklank.plan.PlanDay;
import nl.weerklank.plan.Timetable;

/**
 * What a change did: the blocks that it made or changed, the keys of those that are gone, and of each day in which
 * something changed the order, the times and the sums.
 */
public record EditedJson(
        String step,
        int version,
        Instant savedAt,
        List<BlockJson> blocks,
        Collection<Long> removed,
        List<TimesJson> days) {
    static EditedJson of(Edited edited, List<PlanDay> days, BlockJson.Shown shown) {
        return new EditedJson(
                edited.step().code(),
                edited.version(),
                edited.savedAt(),
                edited.blocks().stream()
                        .map(block -> BlockJson.of(block, shown))
                        .toList(),
                edited.removed(),
                days.stream().map(TimesJson::of).toList());
    }

    /** The times of a day, and what follows from them. */
    public record TimesJson(
            long id,
            int version,
            List<TimeJson> blocks,
            DayJson.TotalsJson totals,
            Map<String, DayJson.ShareJson> mix,
            List<DayJson.WarningJson> warnings) {
        private static TimesJson of(PlanDay day) {
            Timetable<Block> timetable = day.timetable();
            return new TimesJson(
                    day.id(),
                    day.version(),
                    timetable.slots().stream().map(TimeJson::of).toList(),
                    DayJson.TotalsJson.of(timetable.totals()),
                    DayJson.ShareJson.of(day),
                    DayJson.WarningJson.of(day));
        }
    }

    /** The times of a block. */
    public record TimeJson(long id, int version, String startsAt, String endsAt, int gapMinutes, int overlapMinutes) {
        private static TimeJson of(Timetable.Slot<Block> slot) {
            return new TimeJson(
                    slot.block().id(),
                    slot.block().version(),
                    BlockJson.written(slot.startsAt()),
                    BlockJson.written(slot.endsAt()),
                    slot.gapMinutes(),
                    slot.overlapMinutes());
        }
    }
}
