package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.weerklank.questionnaire.kind.DateKind;
import nl.weerklank.questionnaire.kind.NumberKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "3 3 3 3 3;alle antwoorden=5;3",
                "1 2 2 4 5 5 9;2 of minder=3, 3=0, 4 of meer=4;4 of meer",
                "2 4 10 11 25 400;9 of minder=2, 10 tot en met 19=2, 20 of meer=2;10 tot en met 19",
                "0.5 0.5 1.5 1.5 2.5 2.5;minder dan 1=2, 1 tot 2=2, 2 of meer=2;1,5",
            })
    void tellsAnonymousNumbersInRangesOfSeveralPeople(String answers, String ranges, String middle) {
        AmountOutcome outcome = amounts(answers, true);
        assertThat(outcome.ranges(DUTCH).stream()
                        .map(range -> range.label() + "=" + range.count())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(ranges);
        assertThat(outcome.middle(DUTCH)).isEqualTo(middle);
    }

    @Test
    void namesANumberOnlyWhereTwoGaveIt() {
        AmountOutcome outcome = amounts("1 4 4 4 9 9", true);
        assertThat(outcome.lowest()).isEmpty();
        assertThat(outcome.median()).hasValue(new BigDecimal("4"));
        assertThat(outcome.highest()).hasValue(new BigDecimal("9"));
    }

    @Test
    void tellsTheTrainerOfANamedEvaluationAll() {
        AmountOutcome outcome = amounts("1 4", false);
        assertThat(outcome.lowest()).hasValue(new BigDecimal("1"));
        assertThat(outcome.median().orElseThrow()).isEqualByComparingTo("2.5");
        assertThat(outcome.highest()).hasValue(new BigDecimal("4"));
        assertThat(outcome.forOthers(new Threshold(5)).withheld()).isTrue();
        AmountOutcome others = (AmountOutcome) amounts("1 2 3 4 5", false).forOthers(new Threshold(5));
        assertThat(others.careful()).isTrue();
        assertThat(others.lowest()).isEmpty();
    }

    @Test
    void hasNothingToSayWithoutAnswers() {
        AmountOutcome none =
                new AmountOutcome(new Asked(1, "km", NumberKind.any(), "Hoe ver?", false), new TreeMap<>(), true, 2);
        assertThat(none.n()).isZero();
        assertThat(none.ranges(DUTCH)).isEmpty();
        assertThat(none.lowest()).isEmpty();
        assertThat(none.middle(DUTCH)).isEmpty();
        assertThat(none.notApplicable()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-11-02 2026-11-03 2026-11-16 2026-11-20 2026-11-21"
                        + ";8 november 2026 of eerder=2, 9 november 2026 tot en met 15 november 2026=0,"
                        + " 16 november 2026 of later=3",
                "2026-01-05 2026-01-20 2026-03-03 2026-03-09 2026-06-01 2026-08-30"
                        + ";januari 2026 of eerder=2, februari 2026=0, maart 2026=2, april 2026=0, mei 2026=0,"
                        + " juni 2026 of later=2",
                "1961-05-05 1990-01-01 1990-02-02 1992-01-01 1992-03-03;1990 of eerder=3, 1991=0, 1992 of later=2",
            })
    void tellsDaysByWeekMonthOrYear(String answers, String ranges) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        for (String day : answers.split(" ")) days.merge(LocalDate.parse(day), 1, Integer::sum);
        DayOutcome outcome = new DayOutcome(new Asked(1, "day", new DateKind(), "Wanneer?", false), days, true, 0);
        assertThat(outcome.ranges(DUTCH).stream()
                        .map(range -> range.label() + "=" + range.count())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(ranges);
        assertThat(outcome.first()).isEmpty();
    }

    @Test
    void noRangeHoldsOneAnswer() {
        Random random = new Random(2026);
        for (int round = 0; round < 3_000; round++) {
            SortedMap<BigDecimal, Integer> answers = new TreeMap<>();
            int n = 5 + random.nextInt(12);
            int reach = 1 + random.nextInt(1 << random.nextInt(12));
            int decimals = random.nextInt(3);
            for (int i = 0; i < n; i++) {
                answers.merge(BigDecimal.valueOf(random.nextInt(reach) - reach / 3L, decimals), 1, Integer::sum);
            }
            AmountOutcome outcome = outcome(answers, true);
            List<Range> ranges = outcome.ranges(DUTCH);
            assertThat(ranges).as("%s", answers).noneMatch(range -> range.count() == 1);
            assertThat(ranges.stream().mapToInt(Range::count).sum()).isEqualTo(n);
            assertThat(ranges).hasSizeLessThan(14).extracting(Range::label).doesNotHaveDuplicates();
            outcome.lowest().ifPresent(least -> assertThat(answers.get(least)).isGreaterThan(1));
            outcome.median().ifPresent(middle -> assertThat(answers.get(middle)).isGreaterThan(1));
        }
    }

    /** As far as ranges and named numbers tell, for every way in which five or six people can have answered. */
    @ParameterizedTest
    @CsvSource({"5,8", "6,6"})
    void nobodyCanWorkOutThatExactlyOneGaveANumber(int n, int values) {
        List<SortedMap<BigDecimal, Integer>> all = everyWay(n, values);
        for (SortedMap<BigDecimal, Integer> secret : all) {
            Spread<BigDecimal> shown = outcome(secret, true).spread();
            List<SortedMap<BigDecimal, Integer>> possible =
                    all.stream().filter(other -> fits(shown, other)).toList();
            assertThat(possible).contains(secret);
            for (int value = 0; value < values; value++) {
                BigDecimal number = BigDecimal.valueOf(value);
                assertThat(possible)
                        .as("%s: %s", secret, number)
                        .anyMatch(answers -> answers.getOrDefault(number, 0) != 1);
            }
        }
    }

    private static boolean fits(Spread<BigDecimal> shown, SortedMap<BigDecimal, Integer> answers) {
        boolean sameRanges = shown.bands().stream()
                .allMatch(band -> band.count()
                        == answers.entrySet().stream()
                                .filter(entry -> shown.ruler().place(entry.getKey()) >= band.from()
                                        && shown.ruler().place(entry.getKey()) <= band.to())
                                .mapToInt(Map.Entry::getValue)
                                .sum());
        BigDecimal middle = Spread.at(answers, (Spread.n(answers) + 1) / 2);
        return sameRanges
                && shown.lowest().map(answers.firstKey()::equals).orElse(true)
                && shown.highest().map(answers.lastKey()::equals).orElse(true)
                && shown.median().map(middle::equals).orElse(true);
    }

    private static List<SortedMap<BigDecimal, Integer>> everyWay(int n, int values) {
        if (n == 0) return List.of(new TreeMap<>());
        List<SortedMap<BigDecimal, Integer>> ways = new ArrayList<>();
        for (SortedMap<BigDecimal, Integer> fewer : everyWay(n - 1, values)) {
            int from = fewer.isEmpty() ? 0 : fewer.lastKey().intValue();
            for (int value = from; value < values; value++) {
                SortedMap<BigDecimal, Integer> more = new TreeMap<>(fewer);
                more.merge(BigDecimal.valueOf(value), 1, Integer::sum);
                ways.add(more);
            }
        }
        return ways;
    }

    private static AmountOutcome amounts(String answers, boolean careful) {
        SortedMap<BigDecimal, Integer> counted = new TreeMap<>();
        for (String answer : answers.split(" ")) counted.merge(new BigDecimal(answer), 1, Integer::sum);
        return outcome(counted, careful);
    }

    private static AmountOutcome outcome(SortedMap<BigDecimal, Integer> answers, boolean careful) {
        return new AmountOutcome(new Asked(1, "km", NumberKind.any(), "Hoe ver?", false), answers, careful, 0);
    }
}
