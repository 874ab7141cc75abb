package nl.weerklank.plan;

import java.util.Set;

/**
 * How far the plan of an edition is.
 *
 * @param blocks how many blocks it has
 * @param changed whether it was changed since it was made
 * @param treated the keys of the themes that get minutes
 */
public record PlanProgress(int blocks, boolean changed, Set<Long> treated) {

    /** Of an edition without a plan. */
    public static final PlanProgress NONE = new PlanProgress(0, false, Set.of());
}
