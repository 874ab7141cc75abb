package nl.weerklank.plan;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.Trainer;
import nl.weerklank.intake.Themes;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.NewTeamMember;
import nl.weerklank.program.TeamMember;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Trainings;
import org.junit.jupiter.api.BeforeEach;

/** A plan of two days, of 3 blocks and of 1, with two trainers who change it. */
abstract class PlanOfTwoDays {
    @Inject
    People people;

    @Inject
    Trainings trainings;

    @Inject
    Editions editions;

    @Inject
    Themes themes;

    @Inject
    SessionPlans plans;

    @Inject
    PlanEdits edits;

    Edition edition;

    Planner els;

    Planner jan;

    @BeforeEach
    void aPlanOfTwoDays() {
        Trainer trainer = people.founder(Locale.ENGLISH);
        Trainer colleague = people.colleague(trainer);
        edition = anEdition(trainer);
        els = new Planner(edition, trainer);
        jan = new Planner(edition, colleague);
        edits.replace(els, null, List.of(day("a", "b", "c"), day("x")));
    }

    Edition anEdition(Trainer trainer) {
        Edition planned =
                trainings.plan(trainer, Trainings.day(Trainings.MONDAY), Trainings.day(Trainings.MONDAY.plusDays(1)));
        return editions.staff(
                trainer.organisation(), planned.id(), List.of(new NewTeamMember("Mo", TeamMember.Role.ACTOR)));
    }

    static KeyedDay day(String... titles) {
        return KeyedDay.fresh(new DayDraft(
                null,
                LocalTime.of(9, 0),
                LocalTime.of(16, 30),
                Arrays.stream(titles).map(PlanOfTwoDays::block).toList()));
    }

    static BlockDraft block(String title) {
        return BlockDraft.named(title, BlockKind.PRACTICE, 30);
    }

    List<String> titles(int day) {
        return plans.of(edition).days().get(day).blocks().stream()
                .map(Block::title)
                .toList();
    }

    long dayId(int day) {
        return plans.of(edition).days().get(day).id();
    }

    Block find(String title) {
        return plans.of(edition).blocks().stream()
                .filter(block -> title.equals(block.title()))
                .findFirst()
                .orElseThrow();
    }

    Seen seen(String title) {
        return Seen.now(find(title));
    }

    List<Seen> allSeen(String... titles) {
        return Arrays.stream(titles).map(this::seen).toList();
    }
}
