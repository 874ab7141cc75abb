package nl.weerklank.plan;

import static nl.weerklank.plan.BlockKind.BREAK;
import static nl.weerklank.plan.BlockKind.DIALOGUE;
import static nl.weerklank.plan.BlockKind.INPUT;
import static nl.weerklank.plan.BlockKind.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import nl.weerklank.platform.Refusal;
import org.junit.jupiter.api.Test;

class SessionPlanTest {
    private static final long ANGER = 1;
    private static final long SAYING_NO = 2;

    private static DayDraft day(String start, String end, BlockDraft... blocks) {
        return new DayDraft(null, LocalTime.parse(start), LocalTime.parse(end), Arrays.asList(blocks));
    }

    private static BlockDraft block(String title, int minutes) {
        return BlockDraft.named(title, PRACTICE, minutes);
    }

    private static SessionPlan plan(DayDraft... days) {
        return SessionPlan.template(null, "Hele dag", 0, Arrays.asList(days));
    }

    private static List<String> titles(SessionPlan plan) {
        return plan.blocks().stream().map(Block::title).toList();
    }

    @Test
    void blocksAreAddedMovedAndTakenOut() {
        SessionPlan plan = plan(day("09:00", "12:00", block("a", 10), block("b", 20)));
        PlanDay day = plan.days().get(0);

        Block added = day.add(block("c", 30), 1);
        assertThat(titles(plan)).containsExactly("a", "c", "b");
        day.move(added, 1);
        assertThat(titles(plan)).containsExactly("a", "b", "c");
        day.move(added, 1);
        assertThat(titles(plan)).containsExactly("a", "b", "c");
        day.move(added, -9);
        assertThat(titles(plan)).containsExactly("c", "a", "b");
        day.remove(plan.block(added.id()));
        assertThat(titles(plan)).containsExactly("a", "b");
        assertThat(plan.blocks().stream().map(Block::place)).containsExactly(0, 1);
        assertThatThrownBy(() -> plan.block(added.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void aBlockThatWasTakenOutComesBackAsItWas() {
        BlockDraft full = new BlockWriting()
                .title("Eerst ontvangen")
                .ownKind(new OwnKind(7, "Energizer", KindColour.GOOD, Counted.PRACTICE))
                .minutes(50)
                .pinnedAt(LocalTime.of(9, 30))
                .strand("A")
                .leader("Els")
                .room("De Waag")
                .method("In drietallen")
                .goal("De klant is gehoord")
                .trainerNotes("Wissel na 12 minuten")
                .handout("Vraag door")
                .materials(List.of(Material.read("kaarten (12)"), Material.of("timer")))
                .cases(List.of("De beloofde monteur"))
                .themes(List.of(ANGER, SAYING_NO))
                .links(List.of(new Link("Filmpje", "https://example.org/a")))
                .files(List.of(new BlockFile(3, "werkblad.pdf", FileType.PDF, 120)))
                .draft();
        SessionPlan plan = plan(day("09:00", "12:00", block("a", 10), full, block("b", 20)));
        PlanDay day = plan.days().get(0);
        BlockDraft kept = day.blocks().get(1).draft();

        day.remove(day.blocks().get(1));
        day.add(kept, 1);

        assertThat(day.blocks().get(1).draft()).isEqualTo(full);
        assertThat(titles(plan)).containsExactly("a", "Eerst ontvangen", "b");
    }

    @Test
    void everyMistakeIsNamedWithItsPathAndNothingIsReplaced() {
        SessionPlan plan = plan(day("09:00", "12:00", block("a", 10)));
        List<DayDraft> wrong = List.of(
                day("09:00", "12:00", block("b", 10)),
                day("09:00", "09:00", block("c", 10), block("d", -1), block("e", 1441), block("x".repeat(301), 0)),
                new DayDraft(null, null, LocalTime.of(9, 0, 30), List.of()));

        assertThatThrownBy(() -> plan.replace(wrong))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.mistakes())
                                .extracting(Refusal.Mistake::field)
                                .containsExactlyInAnyOrder(
                                        "days[1].end",
                                        "days[1].blocks[1].minutes",
                                        "days[1].blocks[2].minutes",
                                        "days[1].blocks[3].title",
                                        "days[2].start",
                                        "days[2].end"));
        assertThat(titles(plan)).containsExactly("a");
    }

    @Test
    void emptyTextsAreNoTexts() {
        BlockDraft draft = new BlockWriting()
                .title(" ")
                .minutes(5)
                .strand("")
                .method(" a ")
                .trainerNotes("b\r\nc")
                .materials(List.of(Material.read(" "), Material.read("x\ny")))
                .draft();

        assertThat(draft.title()).isNull();
        assertThat(draft.kind()).isEqualTo(INPUT);
        assertThat(draft.strand()).isNull();
        assertThat(draft.method()).isEqualTo("a");
        assertThat(draft.trainerNotes()).isEqualTo("b\nc");
        assertThat(draft.materials()).containsExactly(Material.of("x y"));
        assertThat(draft.cases()).isEmpty();
        assertThat(draft.themes()).isEmpty();
    }

    @Test
    void theTemplateWithTheSameNumberOfDaysFitsBest() {
        var half = List.of(day("09:00", "12:30", block("half", 60)));
        var full = List.of(day("09:00", "16:30", block("full", 60)));
        var two = List.of(day("09:00", "16:30", block("one", 60)), day("09:00", "16:30", block("two", 60)));
        var templates = List.of(full, two, half);

        assertThat(firstTitles(fitted(List.of(day("13:00", "17:00")), templates)))
                .containsExactly("half");
        assertThat(firstTitles(fitted(List.of(day("09:30", "17:00")), templates)))
                .containsExactly("full");
        assertThat(firstTitles(fitted(List.of(day("09:00", "12:00"), day("09:00", "12:00")), templates)))
                .containsExactly("one", "two");
        assertThat(firstTitles(fitted(
                        List.of(day("09:00", "17:00"), day("09:00", "17:00"), day("09:00", "17:00")), templates)))
                .containsExactly("one", "two", null);
        assertThat(firstTitles(fitted(List.of(day("09:00", "17:00")), List.of())))
                .containsExactly((String) null);
    }

    @Test
    void eachDayGetsTheTemplateForItsLengthAndNoneTwice() {
        var full = List.of(day("09:00", "16:30", block("full", 60)));
        var half = List.of(day("09:00", "12:30", block("half", 60)));
        var one = day("09:00", "16:30");
        var morning = day("09:00", "12:30");

        assertThat(firstTitles(fitted(List.of(one, morning), List.of(full, half))))
                .containsExactly("full", "half");
        assertThat(firstTitles(fitted(List.of(morning, one), List.of(full, half))))
                .containsExactly("half", "full");
        assertThat(firstTitles(fitted(List.of(one, one), List.of(full, half)))).containsExactly("full", null);
        assertThat(firstTitles(fitted(List.of(one, one), List.of(half)))).containsExactly("half", null);
    }

    @Test
    void aPlanIsMadeOfOneTemplateOrOfSeveral() {
        var full = List.of(day("09:00", "16:30", block("full", 60)));
        var half = List.of(day("09:00", "12:30", block("half", 60)));
        var one = day("09:00", "16:30");
        var morning = day("09:00", "12:30");

        assertThat(Fitting.of(List.of(morning), List.of(full, half)).only()).contains(1);
        assertThat(Fitting.of(List.of(one, morning), List.of(full)).only()).contains(0);
        assertThat(Fitting.of(List.of(one, morning), List.of(full, half)).only())
                .isEmpty();
        assertThat(Fitting.of(List.of(one), List.of()).only()).isEmpty();
    }

    private static List<DayDraft> fitted(List<DayDraft> days, List<List<DayDraft>> templates) {
        return Fitting.of(days, templates).days();
    }

    private static List<String> firstTitles(List<DayDraft> days) {
        return days.stream()
                .map(day -> day.blocks().isEmpty() ? null : day.blocks().get(0).title())
                .toList();
    }

    @Test
    void theDayKeepsItsOwnTimesAndLosesPinsOutsideThem() {
        var held = new DayDraft(LocalDate.of(2026, 11, 16), LocalTime.of(10, 0), LocalTime.of(15, 0), List.of());
        var template = List.of(day(
                "09:00",
                "16:30",
                block("open", 30).pinned(LocalTime.of(9, 0)),
                block("lunch", 60).pinned(LocalTime.of(12, 30)),
                block("late", 30).pinned(LocalTime.of(16, 0))));

        DayDraft fitted = Fitting.over(List.of(held), template).get(0);

        assertThat(fitted.heldOn()).isEqualTo(held.heldOn());
        assertThat(fitted.startsAt()).isEqualTo(held.startsAt());
        assertThat(fitted.endsAt()).isEqualTo(held.endsAt());
        assertThat(fitted.blocks().stream().map(BlockDraft::pinnedAt))
                .containsExactly(null, LocalTime.of(12, 30), null);
    }

    @Test
    void aThemeGetsTheMinutesOfItsBlocksWithPracticeApart() {
        SessionPlan plan = plan(
                day(
                        "09:00",
                        "12:00",
                        BlockDraft.named("a", INPUT, 25).treating(List.of(ANGER)),
                        BlockDraft.named("b", PRACTICE, 50).treating(List.of(ANGER, SAYING_NO)),
                        BlockDraft.named("pause", BREAK, 15).treating(List.of(ANGER))),
                day("09:00", "12:00", BlockDraft.named("c", DIALOGUE, 10).treating(List.of(SAYING_NO))));

        Coverage coverage = Coverage.of(plan.days());

        assertThat(coverage.of(ANGER).minutes()).isEqualTo(75);
        assertThat(coverage.of(ANGER).practice()).isEqualTo(50);
        assertThat(coverage.of(ANGER).talk()).isEqualTo(25);
        assertThat(coverage.of(ANGER).blocks().stream().map(Block::title)).containsExactly("a", "b");
        assertThat(coverage.of(SAYING_NO).minutes()).isEqualTo(60);
        assertThat(coverage.of(3).isNone()).isTrue();
    }

    @Test
    void nobodyIsInTwoStrandsAtOnce() {
        SessionPlan plan = plan(day(
                "09:00",
                "12:00",
                strand("A", PRACTICE, 40).treating(List.of(ANGER)),
                strand("B", INPUT, 25).treating(List.of(ANGER)),
                strand("B", INPUT, 20).treating(List.of(ANGER)),
                BlockDraft.named("samen", DIALOGUE, 5),
                strand("A", PRACTICE, 30).treating(List.of(ANGER)),
                strand("B", INPUT, 30).treating(List.of(SAYING_NO))));

        Coverage.Share anger = Coverage.of(plan.days()).of(ANGER);

        assertThat(anger.minutes()).as("A over the day, where B gets 45").isEqualTo(40 + 30);
        assertThat(anger.practice()).isEqualTo(40 + 30);
        assertThat(anger.blocks()).hasSize(4);
    }

    private static BlockDraft strand(String name, BlockKind kind, int minutes) {
        return BlockDraft.named(null, kind, minutes).rewrite().strand(name).draft();
    }
}
