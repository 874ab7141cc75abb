package nl.weerklank.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerklank.account.Trainer;
import nl.weerklank.intake.Theme;
import nl.weerklank.intake.Themes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.Program;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Trainings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ContainerTest
class SessionPlansIT {
    @Inject
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private Themes themes;

    @Inject
    private SessionPlans plans;

    @Inject
    private Coverages coverages;

    @Inject
    private PlanEdits edits;

    @Resource
    private ManagedExecutorService executor;

    private Trainer trainer;
    private Program program;

    @BeforeEach
    void aProgram() {
        trainer = people.founder(Locale.ENGLISH);
        program = trainings.program(trainer);
    }

    private Edition edition(int days) {
        NewDay[] held = IntStream.range(0, days)
                .mapToObj(i -> Trainings.day(Trainings.MONDAY.plusDays(i)))
                .toArray(NewDay[]::new);
        return trainings.plan(trainer, program, held);
    }

    private static DayDraft day(String... titles) {
        List<BlockDraft> blocks = new ArrayList<>();
        for (String title : titles) {
            blocks.add(BlockDraft.named(title, BlockKind.PRACTICE, 30));
        }
        return new DayDraft(null, LocalTime.of(9, 0), LocalTime.of(16, 30), blocks);
    }

    private SessionPlan replace(Edition edition, DayDraft... days) {
        edits.replace(
                new Planner(edition, trainer),
                null,
                Stream.of(days).map(KeyedDay::fresh).toList());
        return plans.of(edition);
    }

    private List<String> titles(Edition edition) {
        return plans.of(edition).blocks().stream().map(Block::title).toList();
    }

    @Test
    void anEditionKeepsTheTemplateThatWasThereWhenItWasMade() {
        plans.addTemplate(program, "Full day", List.of(day("full")));
        plans.addTemplate(program, "Two days", List.of(day("one"), day("two")));
        Edition edition = edition(2);
        plans.addTemplate(program, "Other two", List.of(day("later"), day("later")));

        assertThat(titles(edition)).containsExactly("one", "two");
        assertThat(plans.templates(program).stream().map(SessionPlan::name))
                .containsExactly("Full day", "Two days", "Other two");
    }

    @Test
    void changesAreKeptInOrder() {
        Edition edition = edition(1);
        replace(edition, day("a", "b", "c"));

        plans.change(edition, plans.of(edition).version(), plan -> {
            PlanDay day = plan.days().get(0);
            day.move(plan.blocks().get(2), -2);
            day.add(BlockDraft.named("d", BlockKind.BREAK, 10), 1);
        });
        assertThat(titles(edition)).containsExactly("c", "d", "a", "b");
        plans.change(
                edition,
                plans.of(edition).version(),
                plan -> plan.days().get(0).remove(plan.blocks().get(2)));
        assertThat(titles(edition)).containsExactly("c", "d", "b");
        replace(edition);
        assertThat(plans.of(edition).days()).isEmpty();
    }

    @Test
    void aStaleChangeIsRefusedAndARefusedOneLeavesNothing() {
        Edition edition = edition(1);
        int seen = replace(edition, day("a")).version();
        plans.change(edition, seen, plan -> plan.days().get(0).add(BlockDraft.named("b", null, 5), 9));

        assertThatThrownBy(() -> plans.change(edition, seen, plan -> plan.replace(List.of())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThatThrownBy(() -> plans.change(edition, seen + 1, plan -> {
                    plan.days().get(0).remove(plan.blocks().get(0));
                    plan.blocks().get(0).become(BlockDraft.named("b", null, -1));
                }))
                .isInstanceOf(Refusal.class);
        assertThat(titles(edition)).containsExactly("a", "b");
    }

    @Test
    void aRemovedThemeLeavesTheBlocksThatAreChanged() {
        Edition edition = edition(1);
        Theme theme = themes.add(edition, "Anger");
        Theme other = themes.add(edition, "Rules");
        SessionPlan plan = replace(
                edition,
                new DayDraft(
                        null,
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0),
                        List.of(BlockDraft.named("a", BlockKind.PRACTICE, 30)
                                .treating(List.of(theme.id(), other.id())))));
        assertThat(plan.blocks().get(0).themes()).hasSize(2);

        themes.remove(edition, theme.id());

        assertThat(coverages.themes(edition)).hasSize(1);
        plans.change(
                edition,
                plan.version(),
                now -> now.blocks()
                        .get(0)
                        .become(BlockDraft.named("a", BlockKind.PRACTICE, 30)
                                .treating(List.of(theme.id(), other.id()))));
        assertThat(plans.of(edition).blocks().get(0).themes()).containsExactly(other.id());
    }

    @Test
    void thoseWhoAskAtTheSameMomentGetTheSamePlanAndOnlyOneChangeIsTaken() throws Exception {
        Edition edition = edition(1);
        List<Callable<Long>> asking = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            asking.add(() -> plans.of(edition).id());
        }
        assertThat(results(asking)).hasSize(4).containsOnly(plans.of(edition).id());

        int seen = plans.of(edition).version();
        List<Callable<Boolean>> changing = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            changing.add(() -> isTaken(edition, seen));
        }
        assertThat(results(changing)).containsOnlyOnce(true);
        assertThat(titles(edition)).containsExactly("once");
    }

    private boolean isTaken(Edition edition, int seen) {
        try {
            plans.change(edition, seen, plan -> plan.days().get(0).add(BlockDraft.named("once", null, 5), 0));
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            return false;
        }
    }

    private <T> List<T> results(List<Callable<T>> tasks) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> future : executor.invokeAll(tasks)) {
            results.add(future.get());
        }
        return results;
    }
}
