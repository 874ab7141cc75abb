package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedScoreTest {

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvSource({
        "0,0,0,5,6, 1=0 2=0 3=0 4=5 5=6",
        "0,0,1,3,7, 1=0 2=0 3-4=4 5=7",
        "0,1,0,4,6, 1=0 2-4=5 5=6",
        "1,0,0,0,6, 1-5=7",
        "1,1,0,0,5, 1-2=2 3=0 4=0 5=5",
        "1,1,1,2,0, 1-2=2 3-4=3 5=0",
        "0,0,0,4,1, 1=0 2=0 3=0 4-5=5",
        "0,4,0,1,4, 1=0 2=4 3=0 4-5=5",
        "0,0,4,0,1, 1=0 2=0 3-5=5",
    })
    void mergesNeighboursUntilNobodyStandsAlone(int a, int b, int c, int d, int e, String expected) {
        List<Band> bands = SharedScore.of(scores(a, b, c, d, e)).bands();
        assertThat(bands.stream().map(SharedScoreTest::written).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void saysTheMeanToOneDecimalWhereThatTellsNothing() {
        SharedScore score = SharedScore.of(scores(0, 0, 1, 3, 7));
        assertThat(score.mean()).hasValue(new SharedMean(4.5, false));
        assertThat(SharedScore.of(scores(0, 0, 0, 2, 4)).mean()).hasValue(new SharedMean(4.7, false));
    }

    @Test
    void saysTheMeanRoughlyWhereDecimalsWouldPointAtOnePerson() {
        // 4.8 of six answers leaves one possibility: five times 5 and once 4.
        SharedScore score = SharedScore.of(scores(0, 0, 0, 1, 5));
        assertThat(score.mean()).hasValue(new SharedMean(5.0, true));
    }

    @Test
    void refusesFewerThanFiveAnswers() {
        assertThatThrownBy(() -> SharedScore.of(scores(0, 0, 1, 0, 3))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 8, 11})
    void letsNobodyWorkOutALonelyCell(int n) {
        List<Distribution> all = everyWay(n);
        Map<String, List<Distribution>> looksAlike = new HashMap<>();
        for (Distribution secret : all) {
            SharedScore shown = SharedScore.of(secret);
            assertThat(shown.bands()).noneMatch(Band::lonely);
            assertThat(shown.bands().stream().mapToInt(Band::count).sum()).isEqualTo(n);
            List<Distribution> possible = looksAlike.computeIfAbsent(
                    shown.toString(),
                    seen -> all.stream().filter(other -> fits(shown, other)).toList());
            assertThat(possible).contains(secret);
            for (int step = 1; step <= 5; step++) {
                int wanted = step;
                assertThat(possible)
                        .as("%s shown as %s, step %d", secret, shown, step)
                        .anyMatch(other -> other.count(wanted) != 1);
            }
        }
    }

    @Test
    void keepsTheTotalInLargeGroupsToo() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            Distribution answers = scores(
                    random.nextInt(3),
                    random.nextInt(3),
                    random.nextInt(30),
                    random.nextInt(200),
                    2 + random.nextInt(3));
            SharedScore shown = SharedScore.of(answers);
            assertThat(shown.bands()).noneMatch(Band::lonely);
            assertThat(shown.bands().stream().mapToInt(Band::count).sum()).isEqualTo(answers.n());
            assertThat(fits(shown, answers)).isTrue();
        }
    }

    private static boolean fits(SharedScore shown, Distribution answers) {
        boolean sameMean = shown.mean()
                .map(mean ->
                        Math.floor(answers.mean() * parts(mean) + 0.5 + 1e-9) == Math.rint(mean.value() * parts(mean)))
                .orElse(true);
        return sameMean
                && answers.verdict().equals(shown.verdict())
                && shown.bands().stream()
                        .allMatch(band -> band.count()
                                == IntStream.rangeClosed(band.from(), band.to())
                                        .map(answers::count)
                                        .sum());
    }

    private static int parts(SharedMean mean) {
        return mean.rough() ? 2 : 10;
    }

    private static List<Distribution> everyWay(int n) {
        List<Distribution> all = new ArrayList<>();
        for (int a = 0; a <= n; a++)
            for (int b = 0; a + b <= n; b++)
                for (int c = 0; a + b + c <= n; c++)
                    for (int d = 0; a + b + c + d <= n; d++) all.add(scores(a, b, c, d, n - a - b - c - d));
        return all;
    }

    private static Distribution scores(int... counts) {
        return Distribution.of(
                counts.length,
                IntStream.rangeClosed(1, counts.length)
                        .boxed()
                        .collect(Collectors.toMap(step -> step, step -> counts[step - 1])));
    }

    private static String written(Band band) {
        return (band.merged() ? band.from() + "-" + band.to() : "" + band.from()) + "=" + band.count();
    }
}
