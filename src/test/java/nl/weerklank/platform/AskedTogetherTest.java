package nl.weerklank.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.weerklank.testing.Await;
import org.junit.jupiter.api.Test;

/** Those who ask the same together get one answer, which is never older than their asking. */
class AskedTogetherTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void whoComesLaterIsNotToldWhatWasAskedBefore() {
        AskedTogether<String, Integer> together = new AskedTogether<>(what -> asked.incrementAndGet());

        assertThat(together.ask("a")).isEqualTo(1);
        assertThat(together.ask("a")).isEqualTo(2);
    }

    @Test
    void allWhoComeDuringAQuestionShareTheNextOne() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        AskedTogether<String, Integer> together = new AskedTogether<>(what -> {
            int turn = asked.incrementAndGet();
            if (turn == 1) {
                begun.countDown();
                await(answered);
            }
            return turn;
        });
        List<Integer> told = new ArrayList<>();
        Thread first = new Thread(() -> together.ask("a"));
        first.start();
        begun.await();

        List<Thread> others = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Thread other = new Thread(() -> {
                int turn = together.ask("a");
                synchronized (told) {
                    told.add(turn);
                }
            });
            other.start();
            others.add(other);
        }
        Await.until("all to wait", PATIENCE, () -> others.stream().allMatch(AskedTogetherTest::waits));
        answered.countDown();
        for (Thread other : others) {
            other.join();
        }

        assertThat(told).hasSize(10).containsOnly(2);
        assertThat(asked).hasValue(2);
    }

    @Test
    void aFailureIsToldAndTheNextQuestionAskedAnew() {
        AskedTogether<String, Integer> together = new AskedTogether<>(what -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalArgumentException(what);
            }
            return asked.get();
        });

        assertThatThrownBy(() -> together.ask("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a");
        assertThat(together.ask("a")).isEqualTo(2);
    }

    private static boolean waits(Thread thread) {
        return thread.getState() == Thread.State.WAITING;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
