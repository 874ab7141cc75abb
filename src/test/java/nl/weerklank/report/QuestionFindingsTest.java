package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weerklank.outcome.AmountOutcome;
import nl.weerklank.outcome.Asked;
import nl.weerklank.outcome.DayOutcome;
import nl.weerklank.outcome.Outcome;
import nl.weerklank.outcome.QuestionOutcome;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.kind.DateKind;
import nl.weerklank.questionnaire.kind.NumberKind;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why numbers and days in a report with late answers are of fewer people than its scores. */
class QuestionFindingsTest {

    private static final SortedMap<BigDecimal, Integer> KILOMETRES =
            new TreeMap<>(Map.of(BigDecimal.ONE, 3, BigDecimal.TEN, 2));
    private static final SortedMap<LocalDate, Integer> DAYS =
            new TreeMap<>(Map.of(LocalDate.of(2026, 11, 2), 3, LocalDate.of(2026, 12, 1), 2));

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void saysThatLaterAnswersAreNotCounted(String language) {
        String note = Texts.in(Locale.forLanguageTag(language)).getString("report.shared.later-left-out");
        assertThat(told(language, amounts(KILOMETRES, KILOMETRES), days(DAYS, DAYS)))
                .extracting(Findings.Topic::n, Findings.Topic::note)
                .containsExactly(tuple(note), tuple(note));
        assertThat(told(language, amounts(KILOMETRES), days(DAYS)))
                .extracting(Findings.Topic::n, Findings.Topic::note)
                .containsExactly(tuple(null), tuple(null));
    }

    private static Tuple tuple(String note) {
        return Tuple.tuple(5, note);
    }

    @SafeVarargs
    private static QuestionOutcome amounts(SortedMap<BigDecimal, Integer>... releases) {
        Asked asked = new Asked(1, "km", NumberKind.any(), "Hoe ver?", false);
        return new AmountOutcome(asked, List.of(releases), true, 0, false);
    }

    @SafeVarargs
    private static QuestionOutcome days(SortedMap<LocalDate, Integer>... releases) {
        Asked asked = new Asked(2, "day", new DateKind(), "Wanneer?", false);
        return new DayOutcome(asked, List.of(releases), true, 0, false);
    }

    private static List<Findings.Topic> told(String language, QuestionOutcome... questions) {
        Locale locale = Locale.forLanguageTag(language);
        Outcome outcome =
                new Outcome(1, "Evaluatie", locale, false, true, 10, 10, 0, 10, 0, 5, List.of(questions)).forClient();
        return new QuestionFindings(outcome, Map.of(), locale)
                .listings().stream().map(Findings.Listing::topic).toList();
    }
}
