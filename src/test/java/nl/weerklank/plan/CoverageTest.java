package nl.weerklank.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Instant NINE = Instant.parse("2026-11-16T08:00:00Z");
    private static final long ANGER = 1;
    private static final long SAYING_NO = 2;

    @Test
    void aBlockGivesAllItsMinutesToEachOfItsThemes() {
        Coverage coverage =
                of(block(BlockKind.PRACTICE, 45, null, ANGER, SAYING_NO), block(BlockKind.INPUT, 15, null, ANGER));

        assertThat(coverage.of(ANGER).minutes()).isEqualTo(60);
        assertThat(coverage.of(ANGER).practice()).isEqualTo(45);
        assertThat(coverage.of(ANGER).talk()).isEqualTo(15);
        assertThat(coverage.of(SAYING_NO).minutes()).isEqualTo(45);
    }

    @Test
    void aBreakGivesNone() {
        assertThat(of(block(BlockKind.BREAK, 30, null, ANGER)).of(ANGER).isNone())
                .isTrue();
    }

    @Test
    void ofStrandsSideBySideTheOneWithTheMostCounts() {
        Coverage coverage = of(block(BlockKind.PRACTICE, 20, "A", ANGER), block(BlockKind.PRACTICE, 30, "B", ANGER));
        Coverage.Share share = coverage.of(ANGER);

        assertThat(share.minutes()).isEqualTo(30);
        assertThat(share.blocks()).hasSize(2);
        assertThat(share.counts(share.blocks().get(0).id())).isFalse();
        assertThat(share.counts(share.blocks().get(1).id())).isTrue();
    }

    @Test
    void groupsThatSwapGetWhatEachOfThemGetsOverTheDay() {
        Coverage.Share share = of(
                        block(BlockKind.INPUT, 5, null, ANGER),
                        block(BlockKind.INPUT, 10, "A", ANGER),
                        block(BlockKind.PRACTICE, 30, "B", ANGER),
                        block(BlockKind.BREAK, 15, null),
                        block(BlockKind.PRACTICE, 30, "A", ANGER),
                        block(BlockKind.INPUT, 10, "B", ANGER))
                .of(ANGER);

        assertThat(share.minutes()).isEqualTo(45);
        assertThat(share.practice()).isEqualTo(30);
        assertThat(share.counted()).extracting(Block::strand).containsExactly(null, "A", "A");
    }

    @Test
    void groupsThatAreMadeAnewUnderOtherNamesAddUp() {
        Coverage.Share share = of(
                        block(BlockKind.PRACTICE, 20, "A", ANGER),
                        block(BlockKind.PRACTICE, 30, "B", ANGER),
                        block(BlockKind.BREAK, 15, null),
                        block(BlockKind.PRACTICE, 25, "Front office", ANGER),
                        block(BlockKind.PRACTICE, 15, "Back office", ANGER))
                .of(ANGER);

        assertThat(share.minutes()).isEqualTo(55);
    }

    @Test
    void aDayThatWasRunAndIsOverCountsAsItWent() {
        List<PlanDay> days = days(
                block(BlockKind.PRACTICE, 45, null, ANGER),
                block(BlockKind.PRACTICE, 40, null, ANGER),
                block(BlockKind.INPUT, 20, null, ANGER, SAYING_NO),
                block(BlockKind.INPUT, 15, null, SAYING_NO));
        List<Long> blocks = days.get(0).blocks().stream().map(Block::id).toList();
        Map<Long, BlockRun> runs = Map.of(
                blocks.get(0), run(blocks.get(0), new RunDraft(null, null, true, null)),
                blocks.get(1), run(blocks.get(1), new RunDraft(null, null, false, "Not begun")),
                blocks.get(2), run(blocks.get(2), new RunDraft(NINE, NINE.plusSeconds(25 * 60), false, null)),
                blocks.get(3), run(blocks.get(3), new RunDraft(NINE, null, false, null)));

        Coverage over = Coverage.of(days, new Went(days, Set.of(days.get(0).id()), runs));
        Coverage goingOn = Coverage.of(days, new Went(days, Set.of(), runs));

        assertThat(over.of(ANGER).minutes()).isEqualTo(25);
        assertThat(over.of(ANGER).practice()).isZero();
        assertThat(over.of(SAYING_NO).minutes()).isEqualTo(25 + 15);
        assertThat(goingOn.of(ANGER).minutes()).isEqualTo(45 + 40 + 20);
    }

    @Test
    void aDayThatWasClosedWithNothingNotedCountsAsPlanned() {
        List<PlanDay> days = days(block(BlockKind.PRACTICE, 45, null, ANGER));

        Coverage coverage = Coverage.of(days, new Went(days, Set.of(days.get(0).id()), Map.of()));

        assertThat(coverage.of(ANGER).minutes()).isEqualTo(45);
    }

    private static BlockRun run(long block, RunDraft draft) {
        BlockRun run = new BlockRun(1, block);
        run.become(draft);
        return run;
    }

    private static BlockDraft block(BlockKind kind, int minutes, String strand, Long... themes) {
        return new BlockWriting()
                .kind(kind)
                .minutes(minutes)
                .strand(strand)
                .themes(List.of(themes))
                .draft();
    }

    private static Coverage of(BlockDraft... blocks) {
        return Coverage.of(days(blocks));
    }

    private static List<PlanDay> days(BlockDraft... blocks) {
        DayDraft day = new DayDraft(null, LocalTime.of(9, 0), LocalTime.of(17, 0), List.of(blocks));
        return SessionPlan.template(null, "Template", 0, List.of(day)).days();
    }
}
