package nl.weerklank.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;

/**
 * Does at once what many want at the same place at the same time. Who comes while it is being done waits for the next
 * turn, and all who wait share it; who comes alone is served alone, at once. Nothing is remembered for later.
 *
 * @param <K> the place; at different places things are done side by side
 * @param <W> what one of them wants
 * @param <R> what one of them gets
 */
public final class Together<K, W, R> {

    private static final int MOST = 1000;

    private final BiFunction<K, List<W>, List<R>> doing;

    // A line that has to make place while people stand in it still serves them; others then form a second one.
    private final Cache<K, Line<W, R>> lines =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** Those who take the same turn, in the order in which they came. */
    private static final class Turn<W, R> {

        private final List<W> wanted = new ArrayList<>();
        private final CompletableFuture<List<R>> done = new CompletableFuture<>();
    }

    /** Those who wait at one place. */
    private static final class Line<W, R> {

        private final Lock busy = new ReentrantLock();
        private Turn<W, R> next;
    }

    /**
     * @param doing does all that is wanted at a place, and tells what comes of each in the same order; it may fail, for
     *     everybody who took the same turn
     */
    public Together(BiFunction<K, List<W>, List<R>> doing) {
        this.doing = doing;
    }

    /** What comes of a turn that begins after this call. */
    public R ask(K where, W wanted) {
        Line<W, R> line = lines.get(where, unknown -> new Line<>());
        Turn<W, R> turn;
        int place;
        synchronized (line) {
            if (line.next == null) {
                line.next = new Turn<>();
            }
            turn = line.next;
            place = turn.wanted.size();
            turn.wanted.add(wanted);
        }
        if (place == 0) {
            take(line, turn, where);
        }
        return told(turn).get(place);
    }

    /** Does it once the turn before is over; from then on who comes has to wait for the one after. */
    private void take(Line<W, R> line, Turn<W, R> turn, K where) {
        line.busy.lock();
        try {
            synchronized (line) {
                line.next = null;
            }
            turn.done.complete(doing.apply(where, turn.wanted));
        } catch (RuntimeException | Error failure) {
            turn.done.completeExceptionally(failure);
        } finally {
            line.busy.unlock();
        }
    }

    private List<R> told(Turn<W, R> turn) {
        try {
            return turn.done.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw failed;
        }
    }
}
