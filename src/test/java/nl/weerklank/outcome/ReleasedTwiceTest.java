package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.weerklank.questionnaire.kind.ChoiceKind;
import nl.weerklank.questionnaire.kind.DateKind;
import nl.weerklank.questionnaire.kind.NumberKind;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import org.junit.jupiter.api.Test;

/**
 * Somebody keeps the report of those in time, and reads the one with the late answers. What both releases say together
 * follows from what each may say alone, so that the two reports tell of the late answers no more than that.
 */
class ReleasedTwiceTest {

    private static final int FIVE = 5;
    private static final int ROUNDS = 2000;
    private static final double TINY = 1e-9;
    private static final Threshold THRESHOLD = new Threshold(FIVE);
    private static final Asked SCORE = new Asked(1, "knowledge", ScaleKind.of(Scale.QUALITY), "Knowledge", false);
    private static final Asked THEME = new Asked(2, "theme", ScaleKind.of(Scale.QUALITY), "Saying no", true);
    private static final Asked CHOICE = new Asked(3, "which", ChoiceKind.of("a", "b"), "Which?", false);

    @Test
    void aScoreOfTwoReleasesFollowsFromWhatEachShowsAlone() {
        followsFromEach(SharedScore::of, (first, late) -> SharedScore.of(List.of(first, late)));
    }

    @Test
    void beforeAndNowOfTwoReleasesFollowFromWhatEachShowsAlone() {
        followsFromEach(SharedMean::alone, (first, late) -> SharedMean.alone(List.of(first, late)));
    }

    @Test
    void noBandOfTheLateAnswersIsLonely() {
        for (Distribution first : everyWay()) {
            List<Band> shown = SharedScore.of(first).bands();
            for (Distribution late : everyWay()) {
                SharedScore both = SharedScore.of(List.of(first, late));
                assertThat(both.n()).isEqualTo(2 * FIVE);
                assertThat(both.bands())
                        .as("%s, then %s", first, late)
                        .noneMatch(band -> band.lonely() || band.count() - within(band, shown) == 1);
            }
        }
    }

    @Test
    void meanAndWordsLieWithinTheBandsBesideThem() {
        for (Distribution first : everyWay()) {
            for (Distribution late : everyWay()) {
                SharedScore both = SharedScore.of(List.of(first, late));
                double low = mean(both.bands(), Band::from);
                double high = mean(both.bands(), Band::to);
                both.mean()
                        .ifPresent(mean -> assertThat(mean.value())
                                .as("%s, then %s", first, late)
                                .isBetween(
                                        low - (mean.rough() ? 0.25 : 0.05) - TINY,
                                        high + (mean.rough() ? 0.25 : 0.05) + TINY));
                assertThat((double) both.verdict().upper()).isGreaterThan(low - 0.75);
                assertThat((double) both.verdict().lower()).isLessThan(high + 0.75);
            }
        }
        SharedScore told = SharedScore.of(List.of(scores(0, 0, 0, 2, 4), scores(0, 0, 0, 2, 3)));
        assertThat(told.mean()).as("4.7 and 4.6 of steps that are told").contains(new SharedMean(4.6, false));
        assertThat(told.verdict()).isEqualTo(new Verdict(4, 5));
    }

    private static double mean(List<Band> bands, ToIntFunction<Band> end) {
        return bands.stream()
                        .mapToDouble(band -> end.applyAsInt(band) * band.count())
                        .sum()
                / (2 * FIVE);
    }

    @Test
    void oneReleaseIsShownAsItWas() {
        assertThat(everyWay())
                .allSatisfy(
                        answers -> assertThat(SharedScore.of(List.of(answers))).isEqualTo(SharedScore.of(answers)));
    }

    @Test
    void theTrainerSeesAllAnswersTogether() {
        ScaleOutcome score = new ScaleOutcome(SCORE, List.of(scores(0, 0, 0, 2, 3), scores(0, 0, 0, 1, 4)), 0);

        assertThat(score.distribution()).isEqualTo(scores(0, 0, 0, 3, 7));
        assertThat(score.shared().bands())
                .containsExactly(new Band(1, 1, 0), new Band(2, 2, 0), new Band(3, 3, 0), new Band(4, 5, 10));
        assertThat(score.tells(Set.of(5))).isFalse();
        assertThat(score.verdict(score.shared(), Locale.ENGLISH)).isEqualTo("very good");
    }

    @Test
    void optionsStayTogetherThatAnyReleaseTakesTogether() {
        Random chance = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            ChoiceOutcome.Chosen first = chosen(chance);
            ChoiceOutcome.Chosen late = chosen(chance);
            List<SharedChoice.Group> before = groups(first);
            List<SharedChoice.Group> all = groups(first, late);

            assertThat(all.stream().mapToInt(SharedChoice.Group::count).sum()).isEqualTo(first.n() + late.n());
            assertThat(all).as("%s, then %s", first, late).allSatisfy(group -> {
                int more = group.count() - within(group, before);
                assertThat(more).isNotIn(1, late.n() - 1);
            });
        }
    }

    @Test
    void ofMovesAndNumbersTheFirstReleaseIsTold() {
        ShiftOutcome.Sides sides = new ShiftOutcome.Sides(scores(0, 6, 0, 0, 0), scores(0, 0, 0, 6, 0));
        Optional<PairedChange> moved = PairedChange.of(Map.of(2, 6, 1, 6));
        assertThat(new ShiftOutcome(THEME, List.of(sides, sides), 0, moved).forOthers(THRESHOLD))
                .isEqualTo(new ShiftOutcome(THEME, List.of(sides, sides), 0, Optional.empty()));
        assertThat(new ShiftOutcome(THEME, List.of(sides), 0, moved).forOthers(THRESHOLD))
                .isEqualTo(new ShiftOutcome(THEME, List.of(sides), 0, moved));

        Asked asked = new Asked(4, "km", NumberKind.any(), "How far?", false);
        var numbers = new TreeMap<>(Map.of(BigDecimal.ONE, 3, BigDecimal.TEN, 2));
        AmountOutcome first = new AmountOutcome(asked, numbers, true, 0);
        AmountOutcome shown = new AmountOutcome(asked, List.of(numbers), true, 0, true);
        assertThat(new AmountOutcome(asked, List.of(numbers, numbers), true, 0, false).forOthers(THRESHOLD))
                .isEqualTo(shown);
        assertThat(shown.forOthers(THRESHOLD)).isEqualTo(shown);
        assertThat(first.forOthers(THRESHOLD)).isEqualTo(first);
        assertThat(new AmountOutcome(asked, List.of(numbers, new TreeMap<>()), true, 0, false).forOthers(THRESHOLD))
                .as("late forms without an answer to this")
                .isEqualTo(first);
    }

    @Test
    void ofDaysTheFirstReleaseIsTold() {
        Asked asked = new Asked(5, "day", new DateKind(), "When?", false);
        var days = new TreeMap<>(Map.of(LocalDate.of(2026, 11, 2), 3, LocalDate.of(2026, 12, 1), 2));
        assertThat(new DayOutcome(asked, List.of(days, days), true, 0, false).forOthers(THRESHOLD))
                .isEqualTo(new DayOutcome(asked, List.of(days), true, 0, true));
    }

    @Test
    void othersCanTellThatItIsBetterAsFarAsTheMeansSaySo() {
        assertThat(shift(scores(0, 6, 0, 0, 0), scores(0, 0, 0, 6, 0)).seenBetter())
                .isTrue();
        assertThat(shift(scores(0, 6, 0, 0, 0), scores(0, 6, 0, 0, 0)).seenBetter())
                .isFalse();
        ShiftOutcome hardly = shift(scores(0, 0, 0, 1, 4), scores(0, 0, 0, 0, 5));
        assertThat(hardly.better()).isTrue();
        assertThat(hardly.seenBetter())
                .as("about 5.0 and 5.0: else one must have said 4")
                .isFalse();
    }

    @Test
    void aChangeIsToldWhereTheMeansMoveTheSameWay() {
        Optional<PairedChange> up = PairedChange.of(Map.of(2, 6, 1, 6));
        Optional<PairedChange> down = PairedChange.of(Map.of(-2, 6, -1, 6));
        ShiftOutcome.Sides rose = new ShiftOutcome.Sides(scores(0, 12, 0, 0, 0), scores(0, 0, 6, 6, 0));
        ShiftOutcome.Sides stayed = new ShiftOutcome.Sides(scores(0, 12, 0, 0, 0), scores(0, 12, 0, 0, 0));
        ShiftOutcome.Sides fell = new ShiftOutcome.Sides(rose.now(), rose.then());
        assertThat(new ShiftOutcome(THEME, List.of(rose), 0, up).seenChange()).isEqualTo(up);
        assertThat(new ShiftOutcome(THEME, List.of(fell), 0, down).seenChange()).isEqualTo(down);
        assertThat(new ShiftOutcome(THEME, List.of(stayed), 0, up).seenChange()).isEmpty();
        assertThat(new ShiftOutcome(THEME, List.of(stayed), 0, down).seenChange())
                .isEmpty();
    }

    private static ShiftOutcome shift(Distribution then, Distribution now) {
        return new ShiftOutcome(THEME, then, now, 0, Optional.empty());
    }

    /** Of all pairs of releases, those that look alike one by one look alike together. */
    private static void followsFromEach(
            Function<Distribution, Object> alone, BiFunction<Distribution, Distribution, Object> together) {
        Map<List<Object>, Object> known = new HashMap<>();
        for (Distribution first : everyWay()) {
            for (Distribution late : everyWay()) {
                Object shown = together.apply(first, late);
                Object before = known.putIfAbsent(List.of(alone.apply(first), alone.apply(late)), shown);
                assertThat(before).as("%s, then %s", first, late).isIn(null, shown);
            }
        }
    }

    private static List<SharedChoice.Group> groups(ChoiceOutcome.Chosen... releases) {
        return SharedChoice.of(new ChoiceOutcome(CHOICE, false, List.of(releases), 0))
                .groups();
    }

    private static ChoiceOutcome.Chosen chosen(Random chance) {
        int[] counts = new int[4];
        int n = FIVE + chance.nextInt(4);
        for (int answer = 0; answer < n; answer++) counts[chance.nextInt(counts.length)]++;
        return new ChoiceOutcome.Chosen(
                n,
                IntStream.range(0, counts.length)
                        .mapToObj(place -> new ChoiceOutcome.Option(place, "o" + place, counts[place]))
                        .toList());
    }

    private static int within(SharedChoice.Group group, List<SharedChoice.Group> others) {
        Set<Integer> values =
                group.options().stream().map(ChoiceOutcome.Option::value).collect(Collectors.toSet());
        return others.stream()
                .filter(other -> values.contains(other.options().get(0).value()))
                .mapToInt(SharedChoice.Group::count)
                .sum();
    }

    private static int within(Band band, List<Band> others) {
        return others.stream()
                .filter(other -> other.from() >= band.from() && other.to() <= band.to())
                .mapToInt(Band::count)
                .sum();
    }

    /** Every way in which five people can answer. */
    private static List<Distribution> everyWay() {
        List<Distribution> all = new ArrayList<>();
        for (int a = 0; a <= FIVE; a++)
            for (int b = 0; a + b <= FIVE; b++)
                for (int c = 0; a + b + c <= FIVE; c++)
                    for (int d = 0; a + b + c + d <= FIVE; d++) all.add(scores(a, b, c, d, FIVE - a - b - c - d));
        return all;
    }

    private static Distribution scores(int... counts) {
        Map<Integer, Integer> byStep = new HashMap<>();
        IntStream.range(0, counts.length).forEach(step -> byStep.put(step + 1, counts[step]));
        return Distribution.of(counts.length, byStep);
    }
}
