package nl.weerklank.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting for a condition; tests never wait for time. */
public final class Await {

    private static final long PAUSE_MILLIS = 100;

    private Await() {}

    /** Returns as soon as the condition holds; fails, naming what was awaited, when it does not within the patience. */
    public static void until(String awaited, Duration patience, BooleanSupplier condition) {
        var end = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Waited " + patience.toSeconds() + " s in vain for " + awaited);
            }
            pause();
        }
    }

    /** Whether the process ends within the patience. */
    public static boolean exit(Process process, Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while waiting", e);
    }
}
