package nl.weerklank.day;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.weerklank.plan.BlockRun;
import nl.weerklank.plan.PlanDay;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Enrolment;

/**
 * A day of a training as it goes.
 *
 * @param plan what was planned
 * @param beginning when it is to begin
 * @param ending when it is to end
 * @param parts what the group does, in order, as far as it went
 * @param runs how its blocks went, by key; who is not in it was not touched
 * @param people who takes part, in order
 * @param closedAt when the trainer said that it was over, or null
 */
public record TrainingDay(
        Edition edition,
        PlanDay plan,
        Instant beginning,
        Instant ending,
        List<Part> parts,
        Map<Long, BlockRun> runs,
        List<Enrolment> people,
        Instant closedAt) {

    /** How it goes on from this moment; once it was closed, how it went. */
    public Forecast forecast(Instant now) {
        return closedAt == null ? Forecast.of(beginning, parts, now) : Forecast.over(beginning, parts, closedAt);
    }
}
