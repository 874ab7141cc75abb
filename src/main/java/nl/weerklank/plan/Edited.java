package nl.weerklank.plan;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a change did, so that only that has to be shown anew. The times that follow from it are those of its days.
 *
 * @param step what was done, done again or undone
 * @param version of the plan after it
 * @param savedAt when it was saved
 * @param blocks the blocks that it made or changed, as they are now
 * @param removed the keys of the blocks that are gone
 * @param days the keys of the days in which something changed, gone ones too
 */
public record Edited(
        PlanStep.Kind step, int version, Instant savedAt, List<Block> blocks, Set<Long> removed, Set<Long> days) {}
