package nl.weerklank.plan.web;

import java.time.Instant;
import java.util.List;
import nl.weerklank.plan.SessionPlan;

/** A plan as the API tells it: what was planned, and what follows from it. */
public record PlanJson(Instant savedAt, List<DayJson> days) {
    static PlanJson of(SessionPlan plan, BlockJson.Shown shown) {
        return new PlanJson(
                plan.savedAt(),
                plan.days().stream().map(day -> DayJson.of(day, shown)).toList());
    }
}
