package nl.weerklank.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.Trainer;
import nl.weerklank.intake.Theme;
import nl.weerklank.platform.Refusal;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.Test;

/** What belongs to a block: its themes, who leads it, its kind, its files and how long it took. */
@ContainerTest
class BlockPartsIT extends PlanOfTwoDays {
    @Inject
    private OwnKinds kinds;

    @Inject
    private BlockFiles files;

    @Inject
    private BlockRuns runs;

    @Test
    void aBlockThatIsPutBackHasItsThemesFilesAndRealTimes() {
        Theme theme = themes.add(edition, "Boosheid");
        BlockDraft full = block("full")
                .rewrite()
                .themes(List.of(theme.id()))
                .links(List.of(new Link(null, "https://example.org")))
                .materials(List.of(Material.read("blad (1 per deelnemer)")))
                .draft();
        edits.edit(els, seen("b"), full);
        files.attach(
                els,
                seen("full"),
                "C:\\mappen\\bl\r\nad\u202e.txt",
                "één".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Block before = find("full");
        Instant began = Instant.parse("2026-11-16T08:00:00Z");
        runs.note(edition, before.id(), new RunDraft(began, began.plusSeconds(2400), false, "korter"));

        edits.remove(els, List.of(Seen.now(before)));
        assertThat(titles(0)).containsExactly("a", "c");
        edits.undo(els);

        Block back = find("full");
        assertThat(back.id()).isEqualTo(before.id());
        assertThat(back.draft()).isEqualTo(before.draft());
        assertThat(back.files()).extracting(BlockFile::name).containsExactly("blad.txt");
        assertThat(files.find(edition.organisation(), back.files().get(0).id()).content())
                .isEqualTo("één".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        BlockRun run = runs.of(edition).get(back.id());
        assertThat(run.minutes()).hasValue(40);
        assertThat(run.note()).isEqualTo("korter");
    }

    @Test
    void aThemeThatWasRemovedStaysAwayAndHindersNobody() {
        Theme theme = themes.add(edition, "Boosheid");
        edits.edit(els, seen("a"), block("a").treating(List.of(theme.id())));
        edits.edit(els, seen("a"), block("a2").treating(List.of(theme.id())));
        themes.remove(edition, theme.id());

        edits.undo(els);
        assertThat(find("a").themes()).isEmpty();
        edits.redo(els);
        assertThat(titles(0)).containsExactly("a2", "b", "c");
    }

    @Test
    void onlyOneOfTheTeamLeadsABlock() {
        edits.edit(els, seen("a"), block("a").rewrite().leader("Mo").draft());
        edits.edit(els, seen("b"), block("b").rewrite().leader("Els").draft());

        assertThatThrownBy(() -> edits.edit(
                        els, seen("c"), block("c").rewrite().leader("Piet").draft()))
                .isInstanceOf(Refusal.class);
        editions.staff(edition.organisation(), edition.id(), List.of());
        Planner now = new Planner(editions.find(edition.organisation(), edition.id()), els.trainer());
        edits.edit(now, seen("a"), find("a").draft().rewrite().title("a2").draft());
        assertThat(find("a2").leader()).isEqualTo("Mo");
    }

    @Test
    void anOwnKindChangesWithItsBlocks() {
        OwnKind kind = kinds.add(edition.organisation(), "Energizer", KindColour.GOOD, Counted.PRACTICE);
        edits.edit(els, seen("a"), block("a").rewrite().ownKind(kind).draft());

        kinds.change(edition.organisation(), kind.id(), "Wandeling", KindColour.WARN, Counted.BREAK);

        assertThat(find("a").ownKind().name()).isEqualTo("Wandeling");
        assertThat(plans.of(edition).days().get(0).timetable().totals().breaks())
                .isEqualTo(30);
        assertThat(plans.progress(List.of(edition)).get(edition.id()).blocks()).isEqualTo(4);
        assertThatThrownBy(() -> kinds.add(edition.organisation(), "wandeling", KindColour.BAD, Counted.TALK))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> kinds.add(edition.organisation(), "Break", KindColour.BAD, Counted.TALK))
                .isInstanceOf(Refusal.class);
        kinds.remove(edition.organisation(), kind.id());
        assertThat(find("a").ownKind().name()).isEqualTo("Wandeling");
        assertThat(kinds.of(edition.organisation())).isEmpty();
    }

    @Test
    void filesAreSmallAndWhatTheySay() {
        assertRefused(Refusal.Kind.TOO_LARGE, () -> files.attach(els, seen("a"), "a.txt", new byte[2_000_001]));
        assertRefused(Refusal.Kind.INVALID, () -> files.attach(els, seen("a"), "a.pdf", "<html>".getBytes()));
        assertRefused(Refusal.Kind.INVALID, () -> files.attach(els, seen("a"), " ", "x".getBytes()));
        byte[] large = new byte[2_000_000];
        Arrays.fill(large, (byte) 'x');
        for (int i = 0; i < 5; i++) {
            files.attach(els, seen("a"), i + ".txt", large);
        }
        assertRefused(Refusal.Kind.TOO_LARGE, () -> files.attach(els, seen("b"), "b.txt", "x".getBytes()));
        edits.duplicate(els, List.of(seen("a")));
        assertThat(plans.of(edition).days().get(0).blocks().get(1).files()).hasSize(5);
        Trainer outsider = people.founder(Locale.ENGLISH);
        long file = find("a").files().get(0).id();
        assertRefused(Refusal.Kind.NOT_FOUND, () -> files.find(outsider.organisation(), file));
        assertThat(files.known(outsider.organisation(), file)).isEmpty();
        assertThat(files.known(edition.organisation(), file)).isPresent();
    }

    private static void assertRefused(Refusal.Kind kind, Runnable change) {
        assertThat(catchThrowableOfType(Refusal.class, change::run).kind()).isEqualTo(kind);
    }
}
