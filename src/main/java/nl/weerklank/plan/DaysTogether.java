package nl.weerklank.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.weerklank.program.DayTimes;
import nl.weerklank.program.Edition;
import nl.weerklank.program.EditionMoved;
import nl.weerklank.program.Editions;

/**
 * Keeps the days of a training and those of its plan together: whichever of the two is changed, the other goes along. A
 * day on which they differed before is left as it is, for somebody wanted that.
 */
@ApplicationScoped
class DaysTogether {

    @Inject
    private SessionPlans plans;

    @Inject
    private Editions editions;

    @Inject
    private Clock clock;

    /** The training has other days. */
    void follow(@Observes EditionMoved moved) {
        if (plans.planOf(moved.edition()).isPresent()) {
            SessionPlan plan = plans.locked(moved.edition());
            plan.follow(moved.before(), moved.now());
            plan.saved(clock.instant());
        }
    }

    /** The plan has other days, by these changes. */
    void tell(Edition edition, List<Changes.OfDay> days) {
        days.stream()
                .filter(day -> day.after() == null)
                .forEach(day -> editions.follow(edition, day.before().place(), times(day.before()), null));
        for (Changes.OfDay day : days) {
            DayFrame after = day.after();
            if (after == null || after.heldOn() == null) {
                continue;
            }
            if (day.before() == null) {
                editions.follow(edition, after.place(), null, times(after));
            } else if (!times(day.before()).equals(times(after))) {
                editions.follow(edition, after.place(), times(day.before()), times(after));
            }
        }
    }

    private static DayTimes times(DayFrame frame) {
        return new DayTimes(frame.heldOn(), frame.startsAt(), frame.endsAt());
    }
}
