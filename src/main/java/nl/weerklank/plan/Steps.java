package nl.weerklank.plan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Optional;

/** What one trainer did to one plan, so far as it is remembered: the last {@value #MOST} steps. */
record Steps(EntityManager entities, SessionPlan plan, long trainer) {
    static final int MOST = 100;

    /** Remembers a step; what was undone before it can no longer be done again. */
    PlanStep add(PlanStep.Kind kind, Changes changes) {
        int last = entities.createQuery(
                        "select coalesce(max(s.step), 0) from PlanStep s where s.planId = :plan and s.trainerId = :trainer"
                                + " and s.undone = false",
                        Number.class)
                .setParameter("plan", plan.id())
                .setParameter("trainer", trainer)
                .getSingleResult()
                .intValue();
        entities.createQuery("delete from PlanStep s where s.planId = :plan and s.trainerId = :trainer"
                        + " and (s.undone = true or s.step <= :oldest)")
                .setParameter("plan", plan.id())
                .setParameter("trainer", trainer)
                .setParameter("oldest", last + 1 - MOST)
                .executeUpdate();
        PlanStep step = new PlanStep(plan, trainer, last + 1, kind, changes);
        entities.persist(step);
        return step;
    }

    /** What would be undone now. */
    Optional<PlanStep> toUndo() {
        return first(query("s.undone = false order by s.step desc"));
    }

    /** What would be done again now. */
    Optional<PlanStep> toRedo() {
        return first(query("s.undone = true order by s.step"));
    }

    private static Optional<PlanStep> first(TypedQuery<PlanStep> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    private TypedQuery<PlanStep> query(String which) {
        return entities.createQuery(
                        "select s from PlanStep s where s.planId = :plan and s.trainerId = :trainer and " + which,
                        PlanStep.class)
                .setParameter("plan", plan.id())
                .setParameter("trainer", trainer);
    }
}
