package nl.weerklank.library;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.Trainer;
import nl.weerklank.intake.Themes;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.KeyedDay;
import nl.weerklank.plan.PlanEdits;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Program;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Trainings;
import org.junit.jupiter.api.BeforeEach;

/** A plan in Dutch of a day of 2 blocks, and the program to which its training belongs. */
abstract class PlanToKeep {
    static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    People people;

    @Inject
    Trainings trainings;

    @Inject
    Themes themes;

    @Inject
    SessionPlans plans;

    @Inject
    PlanEdits edits;

    Trainer trainer;
    Program program;
    Edition edition;
    Planner planner;

    @BeforeEach
    void aPlan() {
        trainer = people.founder(DUTCH);
        program = trainings.program(trainer);
        edition = anEdition();
        planner = new Planner(edition, trainer);
        edits.replace(planner, null, List.of(KeyedDay.fresh(day(named("Welkom", 20), named("Ontvangen 100%", 50)))));
    }

    Edition anEdition() {
        return trainings.plan(trainer, program, Trainings.day("10:00", "15:00"));
    }

    static BlockDraft named(String title, int minutes) {
        return BlockDraft.named(title, BlockKind.PRACTICE, minutes);
    }

    static DayDraft day(BlockDraft... blocks) {
        return new DayDraft(Trainings.MONDAY, LocalTime.of(10, 0), LocalTime.of(15, 0), List.of(blocks));
    }

    Block block(int place) {
        return plans.of(edition).blocks().get(place);
    }

    List<String> titles(Edition of) {
        return plans.of(of).blocks().stream().map(Block::title).toList();
    }
}
