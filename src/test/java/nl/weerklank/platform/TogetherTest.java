package nl.weerklank.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import nl.weerklank.testing.Await;
import org.junit.jupiter.api.Test;

/** Those who come while something is being done share the next turn, and each gets what comes of their own. */
class TogetherTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PEOPLE = 10;

    private final List<List<Integer>> turns = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    private List<Integer> doubled(String place, List<Integer> wanted) {
        turns.add(List.copyOf(wanted));
        if (turns.size() == 1) {
            begun.countDown();
            await(goOn);
        }
        if (wanted.contains(-1)) {
            throw new IllegalArgumentException(place);
        }
        return wanted.stream().map(number -> 2 * number).toList();
    }

    @Test
    void whoComesAloneIsServedAlone() {
        goOn.countDown();
        Together<String, Integer, Integer> together = new Together<>(this::doubled);

        assertThat(together.ask("a", 1)).isEqualTo(2);
        assertThat(together.ask("a", 2)).isEqualTo(4);
        assertThat(turns).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void allWhoComeMeanwhileShareTheNextTurnAndGetTheirOwn() throws InterruptedException {
        Together<String, Integer, Integer> together = new Together<>(this::doubled);
        Map<Integer, Integer> got = Collections.synchronizedMap(new TreeMap<>());
        Thread first = new Thread(() -> got.put(0, together.ask("a", 0)));
        first.start();
        begun.await();

        List<Thread> others = new ArrayList<>();
        for (int i = 1; i <= PEOPLE; i++) {
            int number = i;
            Thread other = new Thread(() -> got.put(number, together.ask("a", number)));
            other.start();
            others.add(other);
        }
        Await.until(
                "all to wait",
                PATIENCE,
                () -> others.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING));
        goOn.countDown();
        first.join();
        for (Thread other : others) {
            other.join();
        }

        assertThat(got)
                .hasSize(PEOPLE + 1)
                .allSatisfy((wanted, told) -> assertThat(told).isEqualTo(2 * wanted));
        assertThat(turns).hasSize(2);
        assertThat(turns.get(1)).hasSize(PEOPLE);
    }

    @Test
    void atAnotherPlaceNobodyWaits() throws InterruptedException {
        Together<String, Integer, Integer> together = new Together<>(this::doubled);
        Thread first = new Thread(() -> together.ask("a", 0));
        first.start();
        begun.await();

        assertThat(together.ask("b", 3)).isEqualTo(6);
        goOn.countDown();
        first.join();
    }

    @Test
    void aFailureIsToldAndTheNextTurnIsANewOne() {
        goOn.countDown();
        Together<String, Integer, Integer> together = new Together<>(this::doubled);

        assertThatThrownBy(() -> together.ask("a", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a");
        assertThat(together.ask("a", 2)).isEqualTo(4);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
