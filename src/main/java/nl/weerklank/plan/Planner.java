package nl.weerklank.plan;

import nl.weerklank.account.Trainer;
import nl.weerklank.program.Edition;

/** Who plans what: a trainer undoes only what he or she did to this plan. */
public record Planner(Edition edition, Trainer trainer) {}
