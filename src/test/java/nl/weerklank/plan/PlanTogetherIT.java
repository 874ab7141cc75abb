package nl.weerklank.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.Test;

/** Two who change one plan, and blocks of another one. */
@ContainerTest
class PlanTogetherIT extends PlanOfTwoDays {
    @Inject
    private BlockRuns runs;

    @Test
    void whatAColleagueChangedMeanwhileIsNotOverwritten() {
        Seen old = seen("b");
        edits.edit(jan, old, block("theirs"));

        ChangedMeanwhile conflict =
                catchThrowableOfType(ChangedMeanwhile.class, () -> edits.edit(els, old, block("mine")));

        assertThat(conflict.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(conflict.theirs().title()).isEqualTo("theirs");
        assertThat(conflict.mine().title()).isEqualTo("mine");
        for (Runnable change : List.<Runnable>of(
                () -> edits.move(els, List.of(old), dayId(1), 0),
                () -> edits.remove(els, List.of(seen("a"), old)),
                () -> edits.split(els, old, 5),
                () -> edits.duplicate(els, List.of(old)))) {
            assertThatThrownBy(change::run).isInstanceOf(ChangedMeanwhile.class);
        }
        assertThat(titles(0)).containsExactly("a", "theirs", "c");
        Seen gone = seen("c");
        edits.remove(jan, List.of(gone));
        ChangedMeanwhile lost =
                catchThrowableOfType(ChangedMeanwhile.class, () -> edits.edit(els, gone, block("mine")));
        assertThat(lost.theirs()).isNull();
        assertThat(lost.mine().title()).isEqualTo("mine");
    }

    @Test
    void twoWhoChangeDifferentBlocksDoNotDisturbEachOther() {
        Seen a = seen("a");
        Seen b = seen("b");

        edits.edit(els, a, block("by Els"));
        edits.edit(jan, b, block("by Jan"));

        assertThat(titles(0)).containsExactly("by Els", "by Jan", "c");
        edits.undo(els);
        assertThat(titles(0)).containsExactly("a", "by Jan", "c");
        edits.undo(jan);
        assertThat(titles(0)).containsExactly("a", "b", "c");
    }

    @Test
    void undoingRefusesWhatAColleagueChangedSince() {
        edits.edit(els, seen("a"), block("by Els"));
        edits.edit(jan, seen("by Els"), block("by Jan"));

        assertThatThrownBy(() -> edits.undo(els)).isInstanceOf(ChangedMeanwhile.class);

        assertThat(titles(0)).containsExactly("by Jan", "b", "c");
        edits.undo(jan);
        edits.undo(els);
        assertThat(titles(0)).containsExactly("a", "b", "c");
    }

    @Test
    void anotherPlansBlocksAndDaysAreUnknown() {
        Edition other = anEdition(els.trainer());
        Planner elsewhere = new Planner(other, els.trainer());
        edits.replace(elsewhere, null, List.of(day("o")));
        Block foreign = plans.of(other).blocks().get(0);

        assertThatThrownBy(() -> edits.edit(els, Seen.now(foreign), block("x"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> edits.add(els, foreign.day().id(), 0, List.of(block("x"))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> edits.move(els, allSeen("a"), foreign.day().id(), 0))
                .isInstanceOf(Refusal.class);
        RunDraft run = new RunDraft(null, null, true, null);
        assertThatThrownBy(() -> runs.noteAll(edition, Map.of(foreign.id(), run)))
                .isInstanceOf(Refusal.class);
        assertThat(plans.blocks(edition, List.of(foreign.id()))).isEmpty();
        assertThat(plans.of(other).blocks()).extracting(Block::title).containsExactly("o");
    }
}
