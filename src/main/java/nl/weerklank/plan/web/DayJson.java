package nl.weerklank.plan.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.Counted;
import nl.weerklank.plan.Mix;
import nl.weerklank.plan.PlanDay;
import nl.weerklank.plan.Timetable;
import nl.weerklank.plan.Warning;

/** A day of a plan with what it adds up to, how its time is divided, and what a colleague would say of it. */
public record DayJson(
        long id,
        int version,
        LocalDate date,
        String start,
        String end,
        List<BlockJson> blocks,
        TotalsJson totals,
        Map<String, ShareJson> mix,
        List<WarningJson> warnings) {
    static DayJson of(PlanDay day, BlockJson.Shown shown) {
        Timetable<Block> timetable = day.timetable();
        return new DayJson(
                day.id(),
                day.version(),
                day.heldOn(),
                BlockJson.written(day.startsAt()),
                BlockJson.written(day.endsAt()),
                timetable.slots().stream()
                        .map(slot -> BlockJson.of(slot, shown))
                        .toList(),
                TotalsJson.of(timetable.totals()),
                ShareJson.of(day),
                WarningJson.of(day));
    }

    /** Minutes: content + breaks + gaps + free − overlap is the length of the day. */
    public record TotalsJson(int content, int breaks, int gaps, int free, int overlap) {
        static TotalsJson of(Timetable.Totals totals) {
            return new TotalsJson(totals.content(), totals.breaks(), totals.gaps(), totals.free(), totals.overlap());
        }
    }

    /** How much of the time is talk, practice, break or other. */
    public record ShareJson(int minutes, int percent) {
        static Map<String, ShareJson> of(PlanDay day) {
            Mix mix = Mix.of(day.blocks());
            Map<String, ShareJson> shares = new LinkedHashMap<>();
            Arrays.stream(Counted.values())
                    .forEach(counted ->
                            shares.put(counted.code(), new ShareJson(mix.minutes(counted), mix.percent(counted))));
            return shares;
        }
    }

    /** What is the matter, from when to when; {@code block} is the key of the block where it begins, if it is about one. */
    public record WarningJson(String kind, Long block, String from, String until, int minutes) {
        static List<WarningJson> of(PlanDay day) {
            return day.warnings().stream().map(WarningJson::of).toList();
        }

        private static WarningJson of(Warning<Block> warning) {
            return new WarningJson(
                    warning.kind().code(),
                    warning.block() == null ? null : warning.block().id(),
                    BlockJson.written(warning.from()),
                    BlockJson.written(warning.until()),
                    warning.minutes());
        }
    }
}
