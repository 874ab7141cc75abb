package nl.weerklank.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.weerklank.account.Trainer;
import nl.weerklank.account.Trainers;
import nl.weerklank.intake.Theme;
import nl.weerklank.intake.Themes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.NewEdition;
import nl.weerklank.program.NewTeamMember;
import nl.weerklank.program.Programs;
import nl.weerklank.program.TeamMember;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.container.Selects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ContainerTest
class PlanEditsIT {
    @Inject
    private Trainers trainers;

    @Inject
    private Programs programs;

    @Inject
    private Editions editions;

    @Inject
    private Themes themes;

    @Inject
    private SessionPlans plans;

    @Inject
    private PlanEdits edits;

    @Inject
    private OwnKinds kinds;

    @Inject
    private BlockFiles files;

    @Inject
    private BlockRuns runs;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    private Edition edition;
    private Planner els;
    private Planner jan;

    @BeforeEach
    void aPlanOfTwoDays() {
        Trainer trainer = trainers.found("Bureau", "Els", address(), "een-lang-wachtwoord", Locale.ENGLISH);
        Trainer colleague =
                trainers.join(trainer.organisation(), "Jan", address(), "een-lang-wachtwoord", Locale.ENGLISH);
        edition = anEdition(trainer);
        els = new Planner(edition, trainer);
        jan = new Planner(edition, colleague);
        edits.replace(els, null, List.of(day("a", "b", "c"), day("x")));
    }

    private Edition anEdition(Trainer trainer) {
        List<NewDay> held = List.of(
                new NewDay(LocalDate.of(2026, 11, 16), LocalTime.of(9, 0), LocalTime.of(16, 30), null),
                new NewDay(LocalDate.of(2026, 11, 17), LocalTime.of(9, 0), LocalTime.of(16, 30), null));
        return editions.plan(
                trainer,
                programs.make(trainer.organisation(), "Saying no", "en", List.of())
                        .id(),
                new NewEdition("Client", null, null, null, null, null, null, null, held),
                List.of(new NewTeamMember("Mo", TeamMember.Role.ACTOR)));
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    private static KeyedDay day(String... titles) {
        return KeyedDay.fresh(new DayDraft(
                null,
                LocalTime.of(9, 0),
                LocalTime.of(16, 30),
                Arrays.stream(titles).map(PlanEditsIT::block).toList()));
    }

    private static BlockDraft block(String title) {
        return BlockDraft.named(title, BlockKind.PRACTICE, 30);
    }

    private List<String> titles(int day) {
        return plans.of(edition).days().get(day).blocks().stream()
                .map(Block::title)
                .toList();
    }

    private long dayId(int day) {
        return plans.of(edition).days().get(day).id();
    }

    private Block find(String title) {
        return plans.of(edition).blocks().stream()
                .filter(block -> title.equals(block.title()))
                .findFirst()
                .orElseThrow();
    }

    private Seen seen(String title) {
        return Seen.now(find(title));
    }

    private List<Seen> allSeen(String... titles) {
        return Arrays.stream(titles).map(this::seen).toList();
    }

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
                els, seen("full"), "C:\\mappen\\blad.txt", "één".getBytes(java.nio.charset.StandardCharsets.UTF_8));
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
        assertThat(plans.of(edition).days().get(0).frame()).isEqualTo(day.frame());
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
        Trainer outsider = trainers.found("Ander", "Ot", address(), "een-lang-wachtwoord", Locale.ENGLISH);
        long file = find("a").files().get(0).id();
        assertRefused(Refusal.Kind.NOT_FOUND, () -> files.find(outsider.organisation(), file));
        assertThat(files.known(outsider.organisation(), file)).isEmpty();
        assertThat(files.known(edition.organisation(), file)).isPresent();
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

    private static void assertRefused(Refusal.Kind kind, Runnable change) {
        assertThat(catchThrowableOfType(Refusal.class, change::run).kind()).isEqualTo(kind);
    }

    @Test
    void askingForAPlanTakesAsManyQuestionsForManyBlocksAsForOne() throws SQLException {
        Selects selects = new Selects(database);
        Theme one = themes.add(edition, "een");
        Theme other = themes.add(edition, "twee");
        edits.replace(els, null, List.of(treating(1, one)));
        long few = selects.during(() -> plans.of(edition));
        edits.replace(els, null, List.of(treating(30, one, other), treating(30, one, other), treating(30, other)));

        assertThat(selects.during(() -> plans.of(edition))).isEqualTo(few);
    }

    @Test
    void aChangeTakesAsManyQuestionsForManyBlocksAsForOne() throws SQLException {
        Selects selects = new Selects(database);
        Theme one = themes.add(edition, "een");
        edits.replace(els, null, List.of(treating(3, one)));
        long few = selects.during(this::changeSomething);
        edits.replace(els, null, List.of(treating(200, one)));

        assertThat(selects.during(this::changeSomething)).isEqualTo(few);
    }

    private void changeSomething() {
        List<Block> blocks = plans.of(edition).blocks();
        edits.edit(
                els, Seen.now(blocks.get(0)), block("n").treating(blocks.get(0).themes()));
        edits.move(els, List.of(Seen.now(blocks.get(1))), blocks.get(1).day().id(), 2);
        edits.undo(els);
    }

    private static KeyedDay treating(int blocks, Theme... themes) {
        List<Long> keys = Arrays.stream(themes).map(Theme::id).toList();
        return KeyedDay.fresh(new DayDraft(
                null,
                LocalTime.of(9, 0),
                LocalTime.of(16, 30),
                IntStream.range(0, blocks)
                        .mapToObj(i -> block("b" + i).treating(keys))
                        .toList()));
    }
}
