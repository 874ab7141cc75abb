package nl.weerklank.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Asks once for all who want to know the same at the same time. Who comes while a question is under way waits for the
 * next one, so that everybody gets what was true after they asked: nothing is remembered for later.
 *
 * @param <K> what is asked about
 * @param <V> what the answer is, shared by all who asked together
 */
public final class AskedTogether<K, V> {

    private static final int MOST = 1000;

    private final Function<K, V> question;

    // A line that has to make place while people stand in it still serves them; others then form a second one.
    private final Cache<K, Line<V>> lines =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** Those who wait to know the same. */
    private static final class Line<V> {

        private final Lock turn = new ReentrantLock();
        private CompletableFuture<V> next;
    }

    /** What to ask; it may fail, for everybody who asked together. */
    public AskedTogether(Function<K, V> question) {
        this.question = question;
    }

    /** The answer to a question that begins after this call. */
    public V ask(K what) {
        Line<V> line = lines.get(what, unknown -> new Line<>());
        CompletableFuture<V> answer;
        boolean first;
        synchronized (line) {
            first = line.next == null;
            if (first) {
                line.next = new CompletableFuture<>();
            }
            answer = line.next;
        }
        if (first) {
            askFor(line, what, answer);
        }
        return told(answer);
    }

    /** Asks when the question before was answered; from then on who comes has to wait for the one after. */
    private void askFor(Line<V> line, K what, CompletableFuture<V> answer) {
        line.turn.lock();
        try {
            synchronized (line) {
                line.next = null;
            }
            answer.complete(question.apply(what));
        } catch (RuntimeException | Error failure) {
            answer.completeExceptionally(failure);
        } finally {
            line.turn.unlock();
        }
    }

    private static <V> V told(CompletableFuture<V> answer) {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw failed;
        }
    }
}
