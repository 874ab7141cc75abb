package nl.weerklank.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.weerklank.plan.TimetableTest.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Days on which the clock changes, and days over midnight. */
class HoursTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate FORWARD = LocalDate.of(2027, 3, 28);
    private static final LocalDate BACK = LocalDate.of(2026, 10, 25);
    private static final List<ZoneId> ZONES = List.of(
            AMSTERDAM, ZoneId.of("America/New_York"), ZoneId.of("Australia/Lord_Howe"), ZoneId.of("Asia/Kathmandu"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an ordinary day                        | 2026-11-16 | 09:00 | 16:30 | 450
            a night                                | 2026-11-16 | 22:00 | 06:00 | 480
            the night in which the clock goes on   | 2027-03-27 | 22:00 | 06:00 | 420
            the night in which it goes back        | 2026-10-24 | 22:00 | 06:00 | 540
            a day that begins before it goes on    | 2027-03-28 | 01:00 | 04:00 | 120
            a day that begins before it goes back  | 2026-10-25 | 01:00 | 04:00 | 240
            a day after the change is like another | 2027-03-28 | 09:00 | 16:30 | 450
            it ends at a time that is skipped      | 2027-03-28 | 01:30 | 02:30 | 60
            it starts at a time that is skipped    | 2027-03-28 | 02:30 | 04:30 | 60
            it ends before it really starts        | 2027-03-28 | 02:30 | 03:15 | 0
            """)
    void lastsAsLongAsTheTimeThatPasses(String what, LocalDate date, LocalTime from, LocalTime until, int minutes) {
        Hours hours = Hours.of(date, from, until, AMSTERDAM);

        assertThat(hours.end() - hours.start()).isEqualTo(minutes);
    }

    @Test
    void blocksStartWhenTheClockSaysAfterItWentOn() {
        var slots = Timetable.of(
                        Hours.of(FORWARD, LocalTime.of(1, 0), LocalTime.of(5, 0), AMSTERDAM),
                        List.of(piece(45, null), piece(30, null), piece(30, LocalTime.of(3, 30))))
                .slots();

        assertThat(slots.stream().map(slot -> slot.startsAt() + "-" + slot.endsAt()))
                .containsExactly("01:00-01:45", "01:45-03:15", "03:30-04:00");
        assertThat(slots.get(2).gapMinutes()).isEqualTo(15);
    }

    @Test
    void blocksStartWhenTheClockSaysAfterItWentBack() {
        var timetable = Timetable.of(
                Hours.of(BACK, LocalTime.of(1, 0), LocalTime.of(4, 0), AMSTERDAM),
                List.of(piece(90, null), piece(60, null), piece(30, LocalTime.of(3, 15))));

        assertThat(timetable.slots().stream().map(slot -> slot.startsAt() + "-" + slot.endsAt()))
                .containsExactly("01:00-02:30", "02:30-02:30", "03:15-03:45");
        assertThat(timetable.slots().get(2).gapMinutes()).isEqualTo(45);
        assertThat(timetable.totals()).isEqualTo(new Timetable.Totals(180, 0, 45, 15, 0, 0));
    }

    @Test
    void aPinThatComesTwiceMeansTheFirst() {
        var slots = Timetable.of(
                        Hours.of(BACK, LocalTime.of(1, 0), LocalTime.of(4, 0), AMSTERDAM),
                        List.of(piece(100, null), piece(30, LocalTime.of(2, 30))))
                .slots();

        assertThat(slots.get(1).overlapMinutes()).isEqualTo(10);
    }

    @Test
    void aPinThatIsSkippedIsReadAsTheClockShowsItThen() {
        var slots = Timetable.of(
                        Hours.of(FORWARD, LocalTime.of(1, 0), LocalTime.of(5, 0), AMSTERDAM),
                        List.of(piece(30, null), piece(30, LocalTime.of(2, 30))))
                .slots();

        assertThat(slots.get(1).startsAt()).isEqualTo(LocalTime.of(3, 30));
        assertThat(slots.get(1).gapMinutes()).isEqualTo(60);
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsTheSumRuleOverChangesOfTheClock(int seed) {
        Random random = new Random(seed);
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        LocalDate date = aroundAChange(random, zone);
        LocalTime from = time(random);
        LocalTime until = time(random);
        Hours hours = Hours.of(date, from, until, zone);
        List<Piece> pieces = pieces(random);

        var timetable = Timetable.of(hours, pieces);

        var totals = timetable.totals();
        assertThat(totals.content() + totals.breaks() + totals.gaps() + totals.free() - totals.overlap())
                .isEqualTo(hours.end() - hours.start());
        ZonedDateTime beginning = ZonedDateTime.of(date, from, zone);
        timetable.slots().forEach(slot -> {
            assertThat(slot.end() - slot.start()).isEqualTo(slot.block().minutes());
            assertThat(slot.startsAt())
                    .isEqualTo(
                            beginning.plusMinutes(slot.start() - hours.start()).toLocalTime());
            LocalTime pin = slot.block().pinnedAt();
            if (pin != null) {
                LocalDate pinned = until.isBefore(from) && pin.isBefore(from) ? date.plusDays(1) : date;
                assertThat(slot.startsAt())
                        .isEqualTo(ZonedDateTime.of(pinned, pin, zone).toLocalTime());
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withoutAChangeADateMakesNoDifference(int seed) {
        Random random = new Random(seed);
        LocalTime from = time(random);
        LocalTime until = time(random);
        List<Piece> pieces = pieces(random);

        var dated = Timetable.of(Hours.of(LocalDate.of(2026, 6, 10), from, until, AMSTERDAM), pieces);

        assertThat(dated.totals()).isEqualTo(Timetable.of(from, until, pieces).totals());
        assertThat(dated.slots()).isEqualTo(Timetable.of(from, until, pieces).slots());
    }

    @Test
    void fiveHundredBlocksFollowEachOther() {
        Random random = new Random(7);
        List<Piece> pieces = IntStream.range(0, 500)
                .mapToObj(i -> piece(random.nextInt(3), null))
                .toList();
        Hours hours = Hours.of(BACK, LocalTime.of(0, 30), LocalTime.of(23, 0), AMSTERDAM);

        var slots = Timetable.of(hours, pieces).slots();

        for (int i = 1; i < slots.size(); i++) {
            assertThat(slots.get(i).start()).isEqualTo(slots.get(i - 1).end());
        }
        assertThat(slots.get(499).end() - hours.start())
                .isEqualTo(pieces.stream().mapToInt(Piece::minutes).sum());
    }

    private static LocalDate aroundAChange(Random random, ZoneId zone) {
        LocalDate start = LocalDate.of(2020 + random.nextInt(15), 1, 1);
        var change = zone.getRules().nextTransition(start.atStartOfDay(zone).toInstant());
        return change == null ? start : change.getDateTimeBefore().toLocalDate().minusDays(random.nextInt(2));
    }

    private static List<Piece> pieces(Random random) {
        List<Piece> pieces = new ArrayList<>();
        int count = random.nextInt(20);
        for (int i = 0; i < count; i++) {
            pieces.add(new Piece(
                    BlockKind.USUAL.get(random.nextInt(BlockKind.USUAL.size())),
                    random.nextInt(5) == 0 ? 0 : random.nextInt(120),
                    random.nextInt(4) == 0 ? time(random) : null,
                    random.nextInt(3) == 0 ? String.valueOf((char) ('A' + random.nextInt(3))) : null));
        }
        return pieces;
    }

    private static LocalTime time(Random random) {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private static Piece piece(int minutes, LocalTime pin) {
        return new Piece(BlockKind.PRACTICE, minutes, pin, null);
    }
}
