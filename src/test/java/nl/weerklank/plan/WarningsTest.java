package nl.weerklank.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningsTest {
    /** Reads "i30" (30 minutes of input; o, i, p, d, b, c for the kinds), "p60@10:00" (pinned) and "A:i30" (a strand). */
    private static List<BlockDraft> blocks(String written) {
        List<BlockDraft> blocks = new ArrayList<>();
        for (String word : written == null ? new String[0] : written.split(" ")) {
            String[] strand = word.charAt(1) == ':' ? word.split(":", 2) : new String[] {null, word};
            String[] pin = strand[1].split("@");
            blocks.add(BlockDraft.named(word, kind(pin[0].charAt(0)), Integer.parseInt(pin[0].substring(1)))
                    .rewrite()
                    .strand(strand[0])
                    .pinnedAt(pin.length > 1 ? LocalTime.parse(pin[1]) : null)
                    .draft());
        }
        return blocks;
    }

    private static BlockKind kind(char letter) {
        return BlockKind.USUAL.stream()
                .filter(kind -> kind.code().charAt(0) == letter)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            nothing planned               | 09:00 | 17:00 | -                                 | -
            a good day                    | 09:00 | 16:30 | o30 i20 p60 b15 p60 b45@12:15 p90 b15 d40 c20 | -
            two hours without a break     | 09:00 | 11:00 | o30 p90                           | -
            longer than two hours         | 09:00 | 11:30 | o30 p91                           | no-break o30 09:00-11:01 121
            a break starts the count anew | 09:00 | 13:20 | p120 b10 p120                     | -
            a break of no minutes is none | 09:00 | 13:10 | p70 b0 p70                        | no-break p70 09:00-11:20 140
            the time before a pin counts  | 09:00 | 13:20 | p60 p60@10:30                     | no-break p60 09:00-11:30 150
            breaks of the other strand do not help | 09:00 | 12:00 | A:p80 B:p40 A:p60 B:b20 B:p80 | no-break A:p80 09:00-11:20 140
            the strands have breaks apart | 09:00 | 12:00 | A:p90 B:p60 A:b10 B:b10 A:p30 B:p60 | -
            39 minutes of talk            | 09:00 | 10:00 | i20 i19 p15                       | -
            40 minutes of talk            | 09:00 | 10:00 | p5 i20 i20 p15                    | long-talk i20 09:05-09:45 40
            practice between talks        | 09:00 | 10:30 | i30 p5 i30                        | -
            a block of no minutes between | 09:00 | 10:30 | i30 d0 i30                        | long-talk i30 09:00-10:00 60
            a talk in one strand          | 09:00 | 10:30 | i20 A:i20 B:p20                   | long-talk i20 09:00-09:40 40
            talks side by side            | 09:00 | 10:30 | A:i30 B:i30                       | -
            each strand hears its own     | 09:00 | 10:30 | A:i30 B:i30 A:i15 B:p15           | long-talk A:i30 09:00-09:45 45
            a strand that waits in between | 09:00 | 10:30 | A:i25 B:p60 i20                  | -
            a pin after a talk            | 09:00 | 10:30 | i25 i20@09:30                     | -
            the closing has ten minutes   | 09:00 | 10:00 | p50 c10                           | -
            the closing has nine          | 09:00 | 10:00 | p51 c9                            | closing-squeezed c9 09:51-10:00 9
            the day's end cuts it         | 09:00 | 10:00 | p45 c20                           | closing-squeezed c20 09:45-10:05 15, overrun 10:00-10:05 5
            it comes after the day's end  | 09:00 | 10:00 | p70 c20                           | closing-squeezed c20 10:10-10:30 0, overrun 10:00-10:30 30
            lunch at three                | 09:00 | 17:00 | p90 b15 p90 b15 p75 b15 p30 b45@15:00 p60 | late-lunch 11:30-13:30 0
            a short break is no lunch     | 09:00 | 14:00 | p90 b15 p75 b29 p90               | late-lunch 11:30-13:30 0
            half an hour is               | 09:00 | 14:00 | p90 b15 p75 b30 p90               | -
            lunch at half past one        | 09:00 | 15:00 | p90 b15 p90 b15 p60 b30 p60       | late-lunch 11:30-13:30 0
            lunch just before that        | 09:00 | 15:00 | p90 b15 p90 b15 p59 b30 p60       | -
            one strand has no lunch       | 09:00 | 14:00 | p90 b15 p75 A:b30 B:p30 b10 p80   | late-lunch 11:30-13:30 0
            both have, one after another  | 09:00 | 14:00 | p90 b15 p75 A:b30 B:p30 A:p30 B:b30 p60 | -
            a strand that waits can eat   | 09:00 | 14:00 | p90 b15 p75 A:p30 B:b30 B:p45 p15 | no-break p75 10:45-13:30 165
            a morning has no lunch        | 09:00 | 13:00 | p90 b15 p90                       | -
            past the day's end            | 09:00 | 10:00 | p75                               | overrun 10:00-10:15 15
            """)
    void saysWhatAColleagueWouldSay(String what, LocalTime start, LocalTime end, String written, String expected) {
        var warnings = Warnings.of(Timetable.of(start, end, blocks(written)), BlockDraft::title);

        assertThat(warnings.stream().map(WarningsTest::shown).collect(Collectors.joining(", ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    private static String shown(Warning<BlockDraft> warning) {
        String block = warning.block() == null ? "" : " " + warning.block().title();
        return warning.kind().code() + block + " " + warning.from() + "-" + warning.until() + " " + warning.minutes();
    }

    @Test
    void aBlockWithoutATitleIsTold() {
        List<BlockDraft> blocks =
                Arrays.asList(BlockDraft.named("a", BlockKind.PRACTICE, 10), BlockDraft.named(" ", BlockKind.INPUT, 5));

        var warnings = Warnings.of(Timetable.of(LocalTime.of(9, 0), LocalTime.of(10, 0), blocks), BlockDraft::title);

        assertThat(warnings).hasSize(1);
        assertThat(warnings.get(0).kind()).isEqualTo(Warning.Kind.UNTITLED);
        assertThat(warnings.get(0).block()).isSameAs(blocks.get(1));
    }

    @Test
    void anOwnKindCountsAsWhatItsOwnerSaid() {
        OwnKind talk = new OwnKind(1, "Verhaal", KindColour.ACCENT, Counted.TALK);
        OwnKind walk = new OwnKind(2, "Wandeling", KindColour.GOOD, Counted.BREAK);
        List<BlockDraft> blocks = List.of(
                new BlockWriting().title("a").ownKind(talk).minutes(40).draft(),
                new BlockWriting().title("b").ownKind(walk).minutes(40).draft());
        Hours noon = Hours.of(LocalDate.of(2026, 10, 25), LocalTime.of(11, 30), LocalTime.of(13, 30), ZoneId.of("UTC"));

        assertThat(Warnings.of(Timetable.of(noon, blocks), BlockDraft::title))
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.LONG_TALK);
    }
}
