package nl.weerklank.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerklank.plan.DaysOver;
import nl.weerklank.program.Edition;

/** Tells the plan which days were closed. */
@ApplicationScoped
class ClosedDays implements DaysOver {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Set<Long> of(Edition edition) {
        return entities.createQuery(
                        "select c.dayId from DayClosing c where c.planId in"
                                + " (select p.id from SessionPlan p where p.edition = :edition)",
                        Long.class)
                .setParameter("edition", edition)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
