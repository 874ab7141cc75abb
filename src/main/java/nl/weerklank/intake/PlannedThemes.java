package nl.weerklank.intake;

import java.util.Set;
import nl.weerklank.program.Edition;

/** Tells which themes a training's plan gives time to; the plan itself lies above this. */
public interface PlannedThemes {
    /** The keys of the themes of an edition to which at least one block of its plan gives minutes. */
    Set<Long> planned(Edition edition);
}
