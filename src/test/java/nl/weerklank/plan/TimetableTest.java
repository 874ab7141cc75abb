package nl.weerklank.plan;

import static nl.weerklank.plan.BlockKind.BREAK;
import static nl.weerklank.plan.BlockKind.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.weerklank.plan.Timetable.Totals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimetableTest {

    record Piece(BlockKind kind, int minutes, LocalTime pinnedAt, String strand) implements Timed {}

    /** Reads "60", "15b" (a break), "60@11:10" (pinned), "A:60" (a strand), and all of these together. */
    private static Piece piece(String written) {
        String[] strand = written.contains(":") && Character.isLetter(written.charAt(0))
                ? written.split(":", 2)
                : new String[] {null, written};
        String[] pin = strand[1].split("@");
        boolean pause = pin[0].endsWith("b");
        int minutes = Integer.parseInt(pause ? pin[0].substring(0, pin[0].length() - 1) : pin[0]);
        return new Piece(pause ? BREAK : PRACTICE, minutes, pin.length > 1 ? LocalTime.parse(pin[1]) : null, strand[0]);
    }

    private static List<Piece> pieces(String written) {
        return Arrays.stream(written.split(" "))
                .filter(word -> !word.isEmpty())
                .map(TimetableTest::piece)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one block from the start          | 60                            | 09:00-10:00
            a zero-minute block takes no time | 30 0 30                       | 09:00-09:30 09:30-09:30 09:30-10:00
            a pin met exactly                 | 60 30@10:00                   | 09:00-10:00 10:00-10:30
            a gap before a pin                | 45 30@10:00 15                | 09:00-09:45 10:00-10:30+15 10:30-10:45
            an overlap before a pin           | 75 30@10:00 15                | 09:00-10:15 10:00-10:30-15 10:30-10:45
            a pin before the day's start      | 30@08:30 15                   | 08:30-09:00-30 09:00-09:15
            strands start together            | 30 A:60 B:45 15b              | 09:00-09:30 09:30-10:30 09:30-10:15 10:30-10:45
            blocks of a strand follow         | A:20 A:30 B:45 15             | 09:00-09:20 09:20-09:50 09:00-09:45 09:50-10:05
            strands may be listed in turn     | A:20 B:45 A:30 B:10 15        | 09:00-09:20 09:00-09:45 09:20-09:50 09:45-09:55 09:55-10:10
            the group between two pairs       | A:20 B:45 5 A:30 B:10         | 09:00-09:20 09:00-09:45 09:45-09:50 09:50-10:20 09:50-10:00
            one pin moves all strands         | 120 A:60@11:10 B:60           | 09:00-11:00 11:10-12:10+10 11:10-12:10
            the second strand's pin as well   | 120 A:60 B:60@11:10           | 09:00-11:00 11:10-12:10 11:10-12:10+10
            a pin that strands overlap        | 120 A:60@10:50 B:30           | 09:00-11:00 10:50-11:50-10 10:50-11:20
            two pins: the earliest is meeting | 60 A:30@10:15 B:30@10:30 15   | 09:00-10:00 10:15-10:45+15 10:30-11:00+15 11:00-11:15
            a pin inside a strand             | A:30 A:30@10:00 B:20 15       | 09:00-09:30 10:00-10:30+30 09:00-09:20 10:30-10:45
            past midnight                     | 480 480                       | 09:00-17:00 17:00-01:00
            """)
    void placesBlocks(String what, String written, String expected) {
        var slots = Timetable.of(LocalTime.of(9, 0), LocalTime.of(16, 30), pieces(written))
                .slots();
        assertThat(slots.stream().map(TimetableTest::shown)).containsExactly(expected.split(" "));
    }

    private static String shown(Timetable.Slot<Piece> slot) {
        String drift = slot.gapMinutes() > 0
                ? "+" + slot.gapMinutes()
                : slot.overlapMinutes() > 0 ? "-" + slot.overlapMinutes() : "";
        return slot.startsAt() + "-" + slot.endsAt() + drift;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an empty day is free              |                               |   0 |  0 |  0 | 180 |  0 |  0
            content and breaks                | 60 15b 45                     | 105 | 15 |  0 |  60 |  0 |  0
            a gap                             | 45 30@10:00                   |  75 |  0 | 15 |  90 |  0 |  0
            an overlap                        | 75 30@10:00                   | 105 |  0 |  0 |  90 | 15 |  0
            past the end of the day           | 100 100                       | 200 |  0 |  0 |   0 | 20 | 20
            an overlap and past the end       | 75 150@10:00                  | 225 |  0 |  0 |   0 | 45 | 30
            of strands the longest            | A:60 B:45 B:30b               |  45 | 30 |  0 | 105 |  0 |  0
            of equal strands the first        | A:60 B:60b                    |  60 |  0 |  0 | 120 |  0 |  0
            a gap before strands counts once  | 50 A:60@10:00 B:30@10:00      | 110 |  0 | 10 |  60 |  0 |  0
            """)
    void addsUp(String what, String written, int content, int breaks, int gaps, int free, int overlap, int overrun) {
        var totals = Timetable.of(LocalTime.of(9, 0), LocalTime.of(12, 0), pieces(written == null ? "" : written))
                .totals();
        assertThat(totals).isEqualTo(new Totals(content, breaks, gaps, free, overlap, overrun));
    }

    @Test
    void aDayMayEndAfterMidnight() {
        var timetable = Timetable.of(LocalTime.of(22, 0), LocalTime.of(2, 0), pieces("90 15b@00:15 60@01:00 15"));

        assertThat(timetable.slots().stream().map(TimetableTest::shown))
                .containsExactly("22:00-23:30", "00:15-00:30+45", "01:00-02:00+30", "02:00-02:15");
        assertThat(timetable.totals()).isEqualTo(new Totals(165, 15, 75, 0, 15, 15));
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsTheSumRule(int seed) {
        Random random = new Random(seed);
        int start = random.nextInt(24 * 60);
        int length = 1 + random.nextInt(24 * 60 - 1);
        List<Piece> pieces = anyPieces(random);

        var timetable = Timetable.of(minute(start), minute((start + length) % (24 * 60)), pieces);

        Totals totals = timetable.totals();
        assertThat(totals.content() + totals.breaks() + totals.gaps() + totals.free() - totals.overlap())
                .isEqualTo(length);
        assertThat(List.of(totals.content(), totals.breaks(), totals.gaps(), totals.free(), totals.overrun()))
                .allMatch(minutes -> minutes >= 0);
        assertThat(totals.overlap()).isGreaterThanOrEqualTo(totals.overrun());
        assertThat(totals.free() * totals.overrun()).isZero();
        assertThat(timetable.slots()).hasSameSizeAs(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            var slot = timetable.slots().get(i);
            assertThat(slot.block()).isSameAs(pieces.get(i));
            assertThat(slot.end() - slot.start()).isEqualTo(pieces.get(i).minutes());
            if (slot.block().pinnedAt() == null) {
                assertThat(slot.gapMinutes() + slot.overlapMinutes()).isZero();
            } else {
                assertThat(slot.startsAt()).isEqualTo(slot.block().pinnedAt());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withoutStrandsTotalsAreThoseOfTheBlocks(int seed) {
        Random random = new Random(seed);
        List<Piece> pieces = anyPieces(random).stream()
                .map(piece -> new Piece(piece.kind(), piece.minutes(), piece.pinnedAt(), null))
                .toList();

        var timetable = Timetable.of(LocalTime.of(9, 0), LocalTime.of(16, 30), pieces);

        Totals totals = timetable.totals();
        assertThat(totals.content() + totals.breaks())
                .isEqualTo(pieces.stream().mapToInt(Piece::minutes).sum());
        assertThat(totals.gaps())
                .isEqualTo(timetable.slots().stream()
                        .mapToInt(Timetable.Slot::gapMinutes)
                        .sum());
        assertThat(totals.overlap() - totals.overrun())
                .isEqualTo(timetable.slots().stream()
                        .mapToInt(Timetable.Slot::overlapMinutes)
                        .sum());
    }

    @Test
    void equalBlocksAreStillTwoBlocks() {
        var slots = Timetable.of(LocalTime.of(9, 0), LocalTime.of(10, 0), pieces("15 15 15"))
                .slots();
        assertThat(slots.stream().map(Timetable.Slot::startsAt))
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(9, 15), LocalTime.of(9, 30));
    }

    private static List<Piece> anyPieces(Random random) {
        List<Piece> pieces = new ArrayList<>();
        int count = random.nextInt(25);
        for (int i = 0; i < count; i++) {
            pieces.add(new Piece(
                    BlockKind.values()[random.nextInt(BlockKind.values().length)],
                    random.nextInt(5) == 0 ? 0 : random.nextInt(120),
                    random.nextInt(4) == 0 ? minute(random.nextInt(24 * 60)) : null,
                    random.nextInt(3) == 0 ? String.valueOf((char) ('A' + random.nextInt(3))) : null));
        }
        return pieces;
    }

    private static LocalTime minute(int ofDay) {
        return LocalTime.ofSecondOfDay(ofDay * 60L);
    }
}
