package nl.weerklank.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Many clients who do the same thing over and over, each as soon as the one before was answered. */
public final class Load {

    private static final double MILLI = 1e6;

    private Load() {}

    /** One client, with what it keeps from time to time, such as a connection. */
    public interface Client extends AutoCloseable {

        /** Does it once; what it throws ends the measurement. */
        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /**
     * What was measured.
     *
     * @param times how often it was done
     * @param clock how long it took altogether
     * @param processor what it took of the process that was looked at
     * @param sorted how long each took, in nanoseconds
     */
    public record Result(int times, Duration clock, Duration processor, long[] sorted) {

        public double perSecond() {
            return times / (clock.toNanos() / 1e9);
        }

        /** Processor time of the process for each, in milliseconds. */
        public double processorMillis() {
            return processor.toNanos() / MILLI / times;
        }

        /** The time, in milliseconds, within which this share of them was done. */
        public double millis(double share) {
            return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / MILLI;
        }
    }

    /** Lets so many clients do it for so long; the processor time is read from the process by the given way. */
    public static Result during(Duration time, int clients, Supplier<Duration> processor, Supplier<Client> making) {
        return run(clients, processor, making, time.toNanos(), Integer.MAX_VALUE);
    }

    /** Lets so many clients do it so often, altogether. */
    public static Result times(int times, int clients, Supplier<Duration> processor, Supplier<Client> making) {
        return run(clients, processor, making, Long.MAX_VALUE / 2, (times + clients - 1) / clients);
    }

    private static Result run(
            int clients, Supplier<Duration> processor, Supplier<Client> making, long nanos, int timesEach) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long begin = System.nanoTime();
            Duration before = processor.get();
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(work(making, begin + nanos, timesEach)));
            }
            List<long[]> measured = new ArrayList<>();
            for (Future<long[]> one : running) {
                measured.add(one.get());
            }
            Duration clock = Duration.ofNanos(System.nanoTime() - begin);
            Duration spent = processor.get().minus(before);
            long[] sorted =
                    measured.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Result(sorted.length, clock, spent, sorted);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A client of the measurement failed", failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<long[]> work(Supplier<Client> making, long until, int times) {
        return () -> {
            long[] took = new long[1024];
            int done = 0;
            try (Client client = making.get()) {
                while (done < times && System.nanoTime() < until) {
                    long begin = System.nanoTime();
                    client.once();
                    if (done == took.length) {
                        took = Arrays.copyOf(took, 2 * done);
                    }
                    took[done++] = System.nanoTime() - begin;
                }
            }
            return Arrays.copyOf(took, done);
        };
    }
}
