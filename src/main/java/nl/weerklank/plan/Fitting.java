package nl.weerklank.plan;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Lays a template over the days of a training. */
final class Fitting {
    private Fitting() {}

    /**
     * The days, with the blocks of the template that comes closest in number of days and then in length. Without
     * templates they stay empty. Days of the template for which there is no day are left out.
     */
    static List<DayDraft> plan(List<DayDraft> empty, List<List<DayDraft>> templates) {
        return templates.stream()
                .min(closestTo(empty))
                .map(best -> over(empty, best))
                .orElse(empty);
    }

    private static Comparator<List<DayDraft>> closestTo(List<DayDraft> days) {
        return Comparator.<List<DayDraft>>comparingInt(template -> Math.abs(template.size() - days.size()))
                .thenComparingInt(template -> Math.abs(minutesOf(template) - minutesOf(days)));
    }

    private static List<DayDraft> over(List<DayDraft> days, List<DayDraft> template) {
        return IntStream.range(0, days.size())
                .mapToObj(i -> i < template.size() ? filled(days.get(i), template.get(i)) : days.get(i))
                .toList();
    }

    private static DayDraft filled(DayDraft day, DayDraft template) {
        List<BlockDraft> blocks = template.blocks().stream()
                .map(block -> isWithin(day, block.pinnedAt()) ? block : block.pinned(null))
                .toList();
        return new DayDraft(day.heldOn(), day.startsAt(), day.endsAt(), blocks);
    }

    /** A fixed time outside the day is no appointment any more. */
    private static boolean isWithin(DayDraft day, LocalTime pin) {
        if (pin == null) {
            return true;
        }
        boolean fromStart = !pin.isBefore(day.startsAt());
        boolean untilEnd = !pin.isAfter(day.endsAt());
        return day.endsAt().isBefore(day.startsAt()) ? fromStart || untilEnd : fromStart && untilEnd;
    }

    private static int minutesOf(List<DayDraft> days) {
        return days.stream().mapToInt(DayDraft::minutes).sum();
    }
}
