package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.weerklank.outcome.Quote;
import nl.weerklank.report.Findings.QuoteGroup;
import nl.weerklank.report.Findings.QuoteGroup.Kind;
import org.junit.jupiter.api.Test;

class LivingWordsTest {

    private final Set<Long> withdrawn = new HashSet<>();
    private final List<Integer> asked = new ArrayList<>();

    @Test
    void asksForFewAtOnceAndOnlyWhenNeeded() {
        LivingWords words =
                new LivingWords(List.of(group(Kind.REMARK, 0, 600), group(Kind.OTHER, 600, 1000)), this::told);
        assertThat(asked).isEmpty();
        withdrawn.add(3L);
        assertThat(words.quotes()).hasSize(2);
        assertThat(words.quotes().get(0).quotes())
                .hasSize(599)
                .extracting(Quote::id)
                .doesNotContain(3L);
        assertThat(asked).containsExactly(1000);
    }

    @Test
    void keepsTheOrderOfManyAndLeavesOutWhatWasWithdrawn() {
        withdrawn.addAll(List.of(0L, 999L, 1000L, 2499L));
        LongStream.range(2500, 3000).forEach(withdrawn::add);
        LivingWords words =
                new LivingWords(List.of(group(Kind.REMARK, 0, 2500), group(Kind.OTHER, 2500, 3000)), this::told);
        assertThat(words.quotes()).as("a place without any is not there").hasSize(1);
        List<Quote> shown = words.quotes().get(0).quotes();
        assertThat(shown)
                .extracting(Quote::id)
                .containsExactlyElementsOf(LongStream.range(0, 2500)
                        .filter(key -> !withdrawn.contains(key))
                        .boxed()
                        .toList());
        assertThat(shown.subList(2490, 2496)).extracting(Quote::wording).last().isEqualTo("Woorden 2498");
        assertThat(asked).allMatch(portion -> portion <= LivingWords.PORTION);
    }

    @Test
    void leavesAPlaceEmptyOfWhatIsWithdrawnMeanwhile() {
        LivingWords words = new LivingWords(List.of(group(Kind.REMARK, 0, 1500)), this::told);
        List<Quote> shown = words.quotes().get(0).quotes();
        withdrawn.add(1200L);
        assertThat(shown).hasSize(1500);
        assertThat(shown.get(1200).wording()).isEmpty();
        assertThat(shown.get(1200).firstName()).isNull();
        assertThat(shown.get(1201).wording()).isEqualTo("Woorden 1201");
    }

    private static QuoteGroup group(Kind kind, int from, int to) {
        return new QuoteGroup(kind, "Vraag", LongStream.range(from, to).boxed().toList(), null);
    }

    private Map<Long, Quote> told(Collection<Long> keys) {
        asked.add(keys.size());
        return keys.stream()
                .filter(key -> !withdrawn.contains(key))
                .collect(Collectors.toMap(
                        key -> key, key -> new Quote(key, "Woorden " + key, Quote.Use.REPORT, "Bo", null, null)));
    }
}
