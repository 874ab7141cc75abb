package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import org.junit.jupiter.api.Test;

class PooledScoreTest {

    private static final int HISTORIES = 2000;

    @Test
    void answersOfTwoPortionsAreAddedUp() {
        PooledScore pooled = PooledScore.of(List.of(portion(0, 0, 2, 2, 2), portion(0, 0, 0, 3, 2)));

        assertThat(pooled.n()).isEqualTo(11);
        assertThat(pooled.bands()).extracting(Band::count).containsExactly(0, 0, 2, 5, 4);
        assertThat(pooled.mean()).contains(new SharedMean(4.2, false));
        assertThat(pooled.verdict()).contains(new Verdict(4, 4));
    }

    @Test
    void aBandThatOnePortionNeedsIsKeptForAll() {
        PooledScore pooled = PooledScore.of(List.of(portion(0, 0, 2, 2, 2), portion(0, 0, 1, 3, 2)));

        assertThat(pooled.bands())
                .as("4 and 4 would tell, without the first portion, that one said 3")
                .contains(new Band(3, 4, 8), new Band(5, 5, 4));
    }

    @Test
    void noPortionTakenAwayLeavesALonelyCell() {
        Random chance = new Random(1);
        for (int history = 0; history < HISTORIES; history++) {
            List<ScaleOutcome> portions =
                    Stream.generate(() -> portion(chance)).limit(3).toList();
            PooledScore all = PooledScore.of(portions);
            for (int less = 1; less < portions.size(); less++) {
                PooledScore part = PooledScore.of(portions.subList(0, less));
                assertThat(all.bands())
                        .as(portions.toString())
                        .noneMatch(band -> band.count() - within(band, part) == 1);
            }
        }
    }

    /** How many of the other's answers lie within a band, which ends where bands of the other end. */
    private static int within(Band band, PooledScore other) {
        return other.bands().stream()
                .filter(one -> one.from() >= band.from() && one.to() <= band.to())
                .mapToInt(Band::count)
                .sum();
    }

    private static ScaleOutcome portion(Random chance) {
        int[] counts = new int[5];
        IntStream.range(0, 5 + chance.nextInt(8)).forEach(person -> counts[chance.nextInt(5)]++);
        return portion(counts);
    }

    private static ScaleOutcome portion(int... counts) {
        Map<Integer, Integer> byStep = new HashMap<>();
        IntStream.range(0, counts.length).forEach(step -> byStep.put(step + 1, counts[step]));
        Asked asked = new Asked(1, "knowledge", ScaleKind.of(Scale.QUALITY), "Knowledge", false);
        return new ScaleOutcome(asked, Distribution.of(counts.length, byStep), 0);
    }
}
