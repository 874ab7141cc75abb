package nl.weerklank.plan;

import java.util.Collections;
import java.util.List;

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
    static KeyedDay known(Long id, DayDraft day) {
        return new KeyedDay(id, day, Collections.nCopies(day.blocks().size(), null));
    }
}
