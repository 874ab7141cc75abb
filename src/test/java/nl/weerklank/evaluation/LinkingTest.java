package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Leaks that are planted are found, and where there is none, none is. */
class LinkingTest {

    private static final int PEOPLE = 50;
    private static final int GROUPS = 3;

    private final Random chance = new Random(20261122);

    /** What a leaking database would hold beside a person's key, given that key and when it was written. */
    static List<Arguments> leaks() {
        Random noise = new Random(7);
        return List.of(
                leak("a sequence", "ORDER", (key, place) -> place),
                leak("a sequence that counts down", "ORDER", (key, place) -> 1_000_000 - place),
                leak("a time", "ORDER", (key, place) -> 1_700_000_000_000L + 1_313L * place + noise.nextInt(900)),
                leak("a time with the noise of a minute", "ORDER", (key, place) -> 10L * place + noise.nextInt(60)),
                leak("a key that counts on from another", "DIFFERENCE", (key, place) -> key + 17),
                leak("a key that lies near another", "DIFFERENCE", (key, place) -> key + noise.nextInt(1_000_000)),
                leak("a key behind a mask", "BITS", (key, place) -> key ^ 0x5DEECE66DL),
                leak("some bits of a key", "BITS", (key, place) -> noise.nextLong() & ~0xFFL | key & 0xFFL),
                leak("the same key", "NEIGHBOURS", (key, place) -> key));
    }

    private static Arguments leak(String what, String measure, Leak leak) {
        return Arguments.of(what, measure, leak);
    }

    private interface Leak {
        long of(long key, int place);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leaks")
    void findsALeak(String what, String measure, Leak leak) {
        List<Map<String, Map<String, long[]>>> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            long[] keys = random();
            groups.add(Map.of(
                    "sending", Map.of("order", numbers(i -> i)),
                    "receipt", Map.of("id", keys),
                    "answer", Map.of("id", random(), "leak", numbers(i -> leak.of(keys[i], i)))));
        }

        assertThat(new Linking(1, Set.of("sending")).found(groups))
                .as(what)
                .anyMatch(found -> found.startsWith(measure) && found.contains("answer.leak"))
                .noneMatch(found -> !found.contains("answer.leak"));
    }

    @Test
    void findsNothingInWhatIsRandom() {
        List<Map<String, Map<String, long[]>>> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            groups.add(Map.of(
                    "sending", Map.of("order", numbers(i -> i)),
                    "receipt", Map.of("id", random(), "erased", numbers(i -> 0)),
                    "answer", Map.of("id", random(), "mark", numbers(i -> chance.nextInt(5)))));
        }

        assertThat(new Linking(1, Set.of("sending")).found(groups)).isEmpty();
    }

    private long[] random() {
        return numbers(i -> chance.nextLong() >>> 11);
    }

    private static long[] numbers(IntToLongFunction number) {
        return IntStream.range(0, PEOPLE).mapToLong(number::applyAsLong).toArray();
    }
}
