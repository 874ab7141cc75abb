package nl.weerklank.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.Trainer;
import nl.weerklank.intake.Groupings;
import nl.weerklank.intake.MergedFollowers;
import nl.weerklank.intake.Theme;
import nl.weerklank.intake.ThemeState;
import nl.weerklank.intake.ThemeStep;
import nl.weerklank.intake.Themes;
import nl.weerklank.program.Edition;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Trainings;
import org.junit.jupiter.api.Test;

/** What becomes of the blocks when themes are merged, and when that is undone. */
@ContainerTest
class MergedThemesIT {

    @Inject
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private Themes themes;

    @Inject
    private Groupings groupings;

    @Inject
    private SessionPlans plans;

    @Inject
    private Coverages coverages;

    @Inject
    private PlanEdits edits;

    @Inject
    private Treatments treatments;

    @Test
    void blocksFollowAMergerAndGoBackWhenItIsUndone() {
        Trainer trainer = people.founder(Locale.ENGLISH);
        Edition edition = trainings.plan(trainer, Trainings.day("09:00", "12:00"));
        Theme anger = themes.add(edition, "Boosheid");
        Theme angry = themes.add(edition, "Boze klanten");
        edits.replace(
                new Planner(edition, trainer),
                null,
                List.of(KeyedDay.fresh(new DayDraft(
                        null,
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0),
                        List.of(
                                block("Gone only", anger),
                                block("Kept only", angry),
                                block("Both", anger, angry),
                                block("Neither"))))));
        SessionPlan plan = plans.of(edition);
        List<ThemeState> before = groupings.states(edition);

        MergedFollowers followers = groupings.merge(edition, anger.id(), angry.id());

        assertThat(followers.keys()).containsExactly(plan.blocks().get(0).id());
        assertThat(plans.of(edition).version()).isGreaterThan(plan.version());
        assertThat(treating(edition, angry)).containsExactly("Gone only", "Kept only", "Both");
        assertThat(coverages.themes(edition))
                .singleElement()
                .satisfies(coverage -> assertThat(coverage.share().minutes()).isEqualTo(60));
        assertThat(treatments.of(edition.organisation()))
                .filteredOn(treatment -> treatment.theme() == angry.id())
                .hasSize(3);

        groupings.undo(edition, ThemeStep.between(before, groupings.states(edition), followers));

        assertThat(treating(edition, angry)).containsExactly("Kept only", "Both");
        assertThat(treating(edition, anger)).containsExactly("Gone only", "Both");
    }

    private List<String> treating(Edition edition, Theme theme) {
        return plans.of(edition).blocks().stream()
                .filter(block -> block.treats(theme.id()))
                .map(Block::title)
                .toList();
    }

    private static BlockDraft block(String title, Theme... treated) {
        return BlockDraft.named(title, BlockKind.PRACTICE, 20)
                .treating(List.of(treated).stream().map(Theme::id).toList());
    }
}
