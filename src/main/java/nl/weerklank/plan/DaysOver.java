package nl.weerklank.plan;

import java.util.Set;
import nl.weerklank.program.Edition;

/** Knows which days of a training are over; the day itself is run elsewhere, by what stands on the plan. */
public interface DaysOver {
    /** The keys of the days in the plan of the edition of which the trainer said that they are over. */
    Set<Long> of(Edition edition);
}
