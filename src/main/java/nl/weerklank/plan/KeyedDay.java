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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A day as it was sent, with the keys by which its sender knows it and its blocks; what has a key of the plan stays the
 * same day or block, so that what hangs on it (real times, steps to undo) stays with it.
 *
 * @param id the day's key, or null
 * @param blockIds the keys of its blocks, in their order, each of which may be null
 */
public record KeyedDay(Long id, DayDraft day, List<Long> blockIds) {
    /** A day that nobody knows yet, with blocks that nobody knows yet. */
    public static KeyedDay fresh(DayDraft day) {
        return new KeyedDay(null, day, Collections.nCopies(day.blocks().size(), null));
    }

    /**
     * The same days; one without a key is the plan's day on the same date that no other was sent for, if there is one. So
     * who was there on it was there, also where a program leaves the keys away.
     */
    static List<KeyedDay> recognised(SessionPlan plan, List<KeyedDay> sent) {
        Set<Long> taken =
                sent.stream().map(KeyedDay::id).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<LocalDate, Queue<Long>> keys = new HashMap<>();
        plan.days().stream()
                .filter(day -> !taken.contains(day.id()))
                .forEach(day -> keys.computeIfAbsent(day.date(), date -> new ArrayDeque<>())
                        .add(day.id()));
        List<KeyedDay> recognised = new ArrayList<>();
        for (KeyedDay day : sent) {
            Queue<Long> same = keys.getOrDefault(day.date(plan, recognised.size()), new ArrayDeque<>());
            recognised.add(day.id() == null ? new KeyedDay(same.poll(), day.day(), day.blockIds()) : day);
        }
        return recognised;
    }

    /** A day without a date is held as the training has its day at that place. */
    private LocalDate date(SessionPlan plan, int place) {
        return Objects.requireNonNullElseGet(day.heldOn(), () -> plan.edition().dateOf(place));
    }
}
