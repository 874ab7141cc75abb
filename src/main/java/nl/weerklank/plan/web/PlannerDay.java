package nl.weerklank.plan.web;

import java.util.List;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.PlanDay;
import nl.weerklank.plan.Timetable;

/** A day as the planner shows it: its rows, what they add up to, and how the time is divided. */
public class PlannerDay {
    private final PlannerWords words;
    private final PlanDay day;
    private final Timetable.Totals totals;
    private final List<BlockRow> rows;
    private final List<KindShare> shares;

    PlannerDay(PlanDay day, PlannerWords words) {
        this.words = words;
        this.day = day;
        Timetable<Block> timetable = day.timetable();
        this.totals = timetable.totals();
        this.rows = timetable.slots().stream()
                .map(slot -> new BlockRow(slot, words.locale()))
                .toList();
        this.shares = KindShare.of(day);
    }

    /** "Dag 1, ma 16 nov". */
    public String getLabel() {
        return words.day(day.place(), day.heldOn());
    }

    /** "9:00 tot 16:30". */
    public String getHours() {
        return words.text("plan.planner.hours", getStartsAt(), getEndsAt());
    }

    public String getStartsAt() {
        return PlannerWords.time(day.startsAt());
    }

    public String getEndsAt() {
        return PlannerWords.time(day.endsAt());
    }

    public List<BlockRow> getRows() {
        return rows;
    }

    public List<KindShare> getShares() {
        return shares;
    }

    public String getContent() {
        return words.duration(totals.content());
    }

    public String getBreaks() {
        return words.duration(totals.breaks());
    }

    public String getFree() {
        return words.duration(totals.free());
    }

    /** Time unused before fixed times, or null when there is none. */
    public String getGaps() {
        return totals.gaps() == 0 ? null : words.duration(totals.gaps());
    }

    /** Time planned twice before fixed times, or null when there is none. */
    public String getOverlap() {
        int beforePins = totals.overlap() - totals.overrun();
        return beforePins == 0 ? null : words.duration(beforePins);
    }

    /** The time past the day's end, or null when the day ends in time. */
    public String getOverrun() {
        return totals.overrun() == 0 ? null : words.duration(totals.overrun());
    }

    /** "oefenen 41%, gesprek 17%": the bar in words. */
    public String getMix() {
        return String.join(
                ", ",
                shares.stream()
                        .map(share -> words.text("plan.planner.share", words.kind(share.getKind()), share.getPercent()))
                        .toList());
    }
}
