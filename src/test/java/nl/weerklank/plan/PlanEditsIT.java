package nl.weerklank.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.weerklank.platform.Refusal;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.Test;

/** What is done to a plan, undone and done again. */
@ContainerTest
class PlanEditsIT extends PlanOfTwoDays {
    @Test
    void eachChangeIsDoneUndoneAndDoneAgain() {
        assertStep(List.of("a", "n", "b", "c"), List.of("x"), () -> edits.add(els, dayId(0), 1, List.of(block("n"))));
        assertStep(List.of("a", "z", "b", "c"), List.of("x"), () -> edits.edit(els, seen("n"), block("z")));
        assertStep(List.of("a", "z", "b", "b", "c"), List.of("x"), () -> edits.duplicate(els, List.of(seen("b"))));
        assertStep(List.of("z", "b", "b"), List.of("c", "a", "x"), () -> {
            edits.move(els, List.of(seen("c")), dayId(1), 0);
            return edits.move(els, List.of(seen("a")), dayId(1), 1);
        });
        assertStep(List.of(), List.of("c", "a", "x"), () -> edits.remove(els, everything(0)));
    }

    private List<Seen> everything(int day) {
        return plans.of(edition).days().get(day).blocks().stream()
                .map(Seen::now)
                .toList();
    }

    private void assertStep(List<String> first, List<String> second, java.util.function.Supplier<Edited> step) {
        step.get();
        assertThat(titles(0)).isEqualTo(first);
        assertThat(titles(1)).isEqualTo(second);
        List<List<DayDraft>> states = new ArrayList<>(List.of(plans.of(edition).drafts()));
        while (edits.undo(els).isPresent()) {
            states.add(plans.of(edition).drafts());
        }
        assertThat(plans.of(edition).blocks()).isEmpty();
        for (int i = states.size() - 2; i >= 0; i--) {
            assertThat(edits.redo(els)).isPresent();
            assertThat(plans.of(edition).drafts()).isEqualTo(states.get(i));
        }
        assertThat(edits.redo(els)).isEmpty();
    }

    @Test
    void severalAreMovedAtOnceInTheirOrder() {
        Edited moved = edits.move(els, allSeen("c", "a"), dayId(1), 1);

        assertThat(titles(0)).containsExactly("b");
        assertThat(titles(1)).containsExactly("x", "a", "c");
        assertThat(moved.days()).containsExactlyInAnyOrder(dayId(0), dayId(1));
        edits.move(els, allSeen("a", "x"), dayId(1), 99);
        assertThat(titles(1)).containsExactly("c", "x", "a");
        edits.undo(els);
        edits.undo(els);
        assertThat(titles(0)).containsExactly("a", "b", "c");
        assertThat(titles(1)).containsExactly("x");
    }

    @Test
    void aBlockIsSplitAndPutTogetherAgain() {
        Edited split = edits.split(els, seen("b"), 10);

        assertThat(titles(0)).containsExactly("a", "b", "b", "c");
        assertThat(split.blocks()).extracting(Block::minutes).containsExactly(10, 20);
        edits.merge(els, split.blocks().stream().map(Seen::now).toList());
        assertThat(titles(0)).containsExactly("a", "b", "c");
        assertThat(find("b").minutes()).isEqualTo(30);
        assertThatThrownBy(() -> edits.split(els, seen("b"), 31)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> edits.merge(els, allSeen("a", "c"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> edits.merge(els, allSeen("c", "x"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> edits.merge(els, allSeen("a"))).isInstanceOf(Refusal.class);
    }

    @Test
    void strandsExchangeWhatTheyDoAsOneStep() {
        edits.edit(els, seen("a"), block("a").rewrite().strand("A").leader("Mo").draft());
        edits.edit(els, seen("b"), block("b").rewrite().strand("B").room("2").draft());

        edits.swap(els, seen("a"), "wissel", 5);

        assertThat(plans.of(edition).days().get(0).blocks().stream()
                        .map(block -> block.strand() + " " + block.title() + " " + block.leader() + " " + block.room()))
                .containsExactly(
                        "A a Mo null",
                        "B b null 2",
                        "null wissel null null",
                        "A b null 2",
                        "B a Mo null",
                        "null c null null");
        edits.undo(els);
        assertThat(titles(0)).containsExactly("a", "b", "c");
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        edits.edit(els, seen("a"), block("one"));
        edits.undo(els);
        edits.edit(els, seen("a"), block("two"));

        assertThat(edits.toRedo(els)).isEmpty();
        assertThat(edits.redo(els)).isEmpty();
        assertThat(edits.toUndo(els)).hasValueSatisfying(step -> {
            assertThat(step.kind()).isEqualTo(PlanStep.Kind.EDIT);
            assertThat(step.title()).isEqualTo("a");
        });
        assertThat(titles(0)).containsExactly("two", "b", "c");
    }

    @Test
    void aHundredStepsAreRemembered() {
        for (int i = 0; i < Steps.MOST + 5; i++) {
            edits.edit(els, seen(i == 0 ? "a" : "a" + i), block("a" + (i + 1)));
        }
        int undone = 0;
        while (edits.undo(els).isPresent()) {
            undone++;
        }
        assertThat(undone).isEqualTo(Steps.MOST);
        assertThat(titles(0)).containsExactly("a5", "b", "c");
    }

    @Test
    void whatIsPutInItsPlaceKeepsTheKeysThatAreSent() {
        Block b = find("b");
        KeyedDay sent = new KeyedDay(
                dayId(0),
                new DayDraft(
                        LocalDate.of(2026, 12, 1),
                        LocalTime.of(10, 0),
                        LocalTime.of(12, 0),
                        List.of(block("new"), b.draft())),
                Arrays.asList(null, b.id()));

        edits.replace(els, plans.of(edition).version(), List.of(sent));

        assertThat(titles(0)).containsExactly("new", "b");
        assertThat(find("b").id()).isEqualTo(b.id());
        assertThat(find("b").version()).isEqualTo(b.version());
        assertThat(plans.of(edition).days()).hasSize(1);
        edits.undo(els);
        assertThat(titles(0)).containsExactly("a", "b", "c");
        assertThat(titles(1)).containsExactly("x");
        assertThat(plans.of(edition).days().get(0).startsAt()).isEqualTo(LocalTime.of(9, 0));
        assertThatThrownBy(() -> edits.replace(els, 1, List.of())).isInstanceOf(Refusal.class);
    }

    @Test
    void aDayOfATemplateComesInOneDayAndTheOthersStay() {
        DayDraft half = new DayDraft(
                null,
                LocalTime.of(7, 0),
                LocalTime.of(12, 30),
                List.of(block("y").pinned(LocalTime.of(7, 30)), block("z")));

        edits.layDay(els, dayId(1), half, false);
        assertThat(titles(1)).containsExactly("x", "y", "z");
        assertThat(find("y").pinnedAt()).isNull();
        edits.undo(els);
        assertThat(titles(1)).containsExactly("x");
        Edited instead = edits.layDay(els, dayId(1), half, true);
        assertThat(instead.step()).isEqualTo(PlanStep.Kind.LAY);
        assertThat(titles(1)).containsExactly("y", "z");
        assertThat(titles(0)).containsExactly("a", "b", "c");
        edits.undo(els);
        assertThat(titles(1)).containsExactly("x");
    }

    @Test
    void aDayThatIsTakenOutIsCalledSo() {
        assertThat(edits.removeDay(els, dayId(1)).step().code()).isEqualTo("remove-day");
        assertThat(edits.undo(els).orElseThrow().step().code()).isEqualTo("remove-day");
        assertThat(edits.addDay(els, null, LocalTime.of(9, 0), LocalTime.of(10, 0))
                        .step()
                        .code())
                .isEqualTo("add-day");
    }

    @Test
    void aDayIsHeldAtAnotherTime() {
        PlanDay day = plans.of(edition).days().get(0);
        DayFrame later = new DayFrame(0, LocalDate.of(2027, 3, 28), LocalTime.of(1, 0), LocalTime.of(4, 0));

        edits.change(els, day.id(), day.version(), later);

        assertThat(plans.of(edition).days().get(0).timetable().totals().free()).isEqualTo(2 * 60 - 90);
        assertThatThrownBy(() -> edits.change(els, day.id(), day.version(), later))
                .isInstanceOf(ChangedMeanwhile.class);
        int now = plans.of(edition).days().get(0).version();
        DayFrame none = new DayFrame(0, null, LocalTime.of(9, 0), LocalTime.of(9, 0));
        assertThatThrownBy(() -> edits.change(els, day.id(), now, none)).isInstanceOf(Refusal.class);
        edits.undo(els);
        assertThat(plans.of(edition).days().get(0).frame())
                .isEqualTo(new DayFrame(0, LocalDate.of(2026, 11, 16), LocalTime.of(9, 0), LocalTime.of(16, 30)));
    }
}
