package nl.weerklank.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DayOrderTest {
    private static DayOrder order(long... ids) {
        Map<Long, Integer> inOrder = new LinkedHashMap<>();
        for (long id : ids) {
            inOrder.put(id, inOrder.size() * DayOrder.ROOM);
        }
        return new DayOrder(inOrder);
    }

    @Test
    void whatComesBetweenLeavesTheOthersTheirNumbers() {
        DayOrder order = order(1, 2, 3);
        order.insert(4, 1);
        order.insert(5, 2);
        order.insert(6, 99);
        order.insert(7, 0);

        assertThat(order.ids()).containsExactly(7L, 1L, 4L, 5L, 2L, 3L, 6L);
        assertThat(order.numbered())
                .containsOnlyKeys(4L, 5L, 6L, 7L)
                .containsEntry(4L, 333)
                .containsEntry(5L, 666);
        assertThat(order.numbered()).isEmpty();
    }

    @Test
    void whereTheRoomIsUsedUpAllGetNewNumbers() {
        Map<Long, Integer> tight = new LinkedHashMap<>(Map.of(1L, 5));
        tight.put(2L, 6);
        DayOrder order = new DayOrder(tight);
        order.insert(3, 1);

        assertThat(order.numbered()).containsExactlyInAnyOrderEntriesOf(Map.of(1L, 0, 3L, 1000, 2L, 2000));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theNumbersAlwaysTellTheOrder(int seed) {
        Random random = new Random(seed);
        Map<Long, Integer> kept = new HashMap<>();
        List<Long> expected = new ArrayList<>();
        DayOrder order = new DayOrder(Map.of());
        for (long id = 1; id < 120; id++) {
            int at = random.nextInt(3) == 0 ? 0 : random.nextInt(expected.size() + 1);
            if (!expected.isEmpty() && random.nextInt(4) == 0) {
                Long gone = expected.remove(random.nextInt(expected.size()));
                kept.remove(gone);
                order.removeAll(List.of(gone));
            }
            at = Math.min(at, expected.size());
            expected.add(at, id);
            order.insert(id, at);
            kept.putAll(order.numbered());
            assertThat(kept.keySet().stream()
                            .sorted(Comparator.comparing(kept::get))
                            .toList())
                    .isEqualTo(expected);
        }
    }
}
