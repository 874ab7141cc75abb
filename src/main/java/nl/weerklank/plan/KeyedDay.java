package nl.weerklank.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;

/**
 * A day as it was sent, with the keys by which its sender knows it and its blocks; what has a key of the plan stays the
 * same day or block, so that what hangs on it (real times, steps to undo) stays with it.
 *
 * @param id the day's key, or null
 * @param blockIds the keys of its blocks, in their order, each of which may be null
 */
public record KeyedDay(Long id, DayDraft day, List<Long> blockIds) {
    /** A day that nobody knows yet. */
    public static KeyedDay fresh(DayDraft day) {
        return known(null, day);
    }

    /** The day with this key, or a fresh one without it, with blocks that nobody knows yet. */
    private static KeyedDay known(Long id, DayDraft day) {
        return new KeyedDay(id, day, Collections.nCopies(day.blocks().size(), null));
    }

    /**
     * Days of which no keys are known, each as the plan's day on the same date; of several on one date each as the next. A
     * day without a date is held as the training has its day at that place, here as there.
     */
    static List<KeyedDay> byDate(SessionPlan plan, List<DayDraft> days) {
        Map<LocalDate, Queue<Long>> keys = new HashMap<>();
        plan.days()
                .forEach(day -> keys.computeIfAbsent(day.date(), date -> new ArrayDeque<>())
                        .add(day.id()));
        List<KeyedDay> keyed = new ArrayList<>();
        for (DayDraft day : days) {
            LocalDate date = Objects.requireNonNullElseGet(
                    day.heldOn(), () -> plan.edition().dateOf(keyed.size()));
            keyed.add(known(keys.getOrDefault(date, new ArrayDeque<>()).poll(), day));
        }
        return keyed;
    }
}
