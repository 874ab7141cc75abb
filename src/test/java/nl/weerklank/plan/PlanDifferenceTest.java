package nl.weerklank.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanDifferenceTest {
    /** Reads "a30 b20 / c10": titles with minutes, days with a slash between them. */
    private static List<DayDraft> days(String written) {
        return Arrays.stream(written.split("/"))
                .map(day -> new DayDraft(
                        null,
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0),
                        Arrays.stream(day.strip().split(" "))
                                .filter(word -> !word.isEmpty())
                                .map(word -> BlockDraft.named(
                                        word.substring(0, 1), BlockKind.PRACTICE, Integer.parseInt(word.substring(1))))
                                .toList()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            the same            | a30 b20         | a30 b20           | -
            one came            | a30 b20         | a30 c10 b20       | added c +10
            one went            | a30 b20         | b20               | removed a -30
            longer              | a30 b20         | a30 b25           | changed b +5 minutes
            one moved           | a30 b20 c10 d10 | b20 c10 a30 d10   | moved a +0
            the other way       | a30 b20 c10 d10 | d10 a30 b20 c10   | moved d +0
            moved and shorter   | a30 b20 c10     | b20 c10 a20       | changed! a -10 minutes
            to another day      | a30 b20 / c10   | a30 / b20 c10     | moved b +0
            twice the same name | a30 a20         | a30               | removed a -20
            a copy came         | a30             | a30 a30           | added a +30
            everything at once  | a30 b20 c10     | c10 d5 a25        | added d +5, changed! a -5 minutes, removed b -20
            from nothing        | /               | a1                | added a +1
            """)
    void tellsWhatHappened(String what, String before, String after, String expected) {
        PlanDifference difference = PlanDifference.between(days(before), days(after));

        assertThat(difference.entries().stream().map(PlanDifferenceTest::shown).collect(Collectors.joining(", ")))
                .isEqualTo(expected == null ? "" : expected);
        assertThat(difference.isNone()).isEqualTo(expected == null);
        assertThat(difference.entries().stream()
                        .mapToInt(PlanDifference.Entry::minutes)
                        .sum())
                .isEqualTo(difference.minutesAfter() - difference.minutesBefore());
    }

    private static String shown(PlanDifference.Entry entry) {
        BlockDraft block = entry.after() == null ? entry.before() : entry.after();
        String moved = entry.kind() == PlanDifference.Kind.CHANGED && entry.moved() ? "!" : "";
        String fields = entry.fields().isEmpty() ? "" : " " + String.join(" ", entry.fields());
        return entry.kind().code() + moved + " " + block.title() + " " + (entry.minutes() < 0 ? "" : "+")
                + entry.minutes() + fields;
    }

    @Test
    void aBlockWithAnotherTitleIsKnownByItsWayOfWorking() {
        BlockDraft before = BlockDraft.named("Ontvangen", BlockKind.PRACTICE, 30)
                .rewrite()
                .method("drietallen")
                .draft();
        BlockDraft after = before.rewrite()
                .title("Eerst ontvangen")
                .leader("Els")
                .themes(List.of(3L))
                .draft();

        PlanDifference difference = PlanDifference.between(day(before), day(after));

        assertThat(difference.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(PlanDifference.Kind.CHANGED);
            assertThat(entry.fields()).containsExactly("title");
        });
    }

    private static List<DayDraft> day(BlockDraft... blocks) {
        return List.of(new DayDraft(null, LocalTime.of(9, 0), LocalTime.of(12, 0), List.of(blocks)));
    }
}
