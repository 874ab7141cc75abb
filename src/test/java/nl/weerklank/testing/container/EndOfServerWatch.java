package nl.weerklank.testing.container;

import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Stops the waiting for a server that has ended: the adapter would wait until its time is over. The application ends the
 * server when it cannot start.
 */
final class EndOfServerWatch implements AutoCloseable {

    private static final long PAUSE_NANOS = 50_000_000;

    private final Thread waiting = Thread.currentThread();
    private final Set<Long> others = children();
    private volatile boolean watching = true;

    EndOfServerWatch() {
        var watch = new Thread(this::watch, "watch the server");
        watch.setDaemon(true);
        watch.start();
    }

    @Override
    public void close() {
        watching = false;
        // the waiting may have ended by the interrupt, which is of no use to anyone after it
        Thread.interrupted();
    }

    private void watch() {
        var server = awaitServer();
        if (server != null) {
            server.onExit().join();
            if (watching) {
                waiting.interrupt();
            }
        }
    }

    private ProcessHandle awaitServer() {
        while (watching) {
            var started = ProcessHandle.current()
                    .children()
                    .filter(child -> !others.contains(child.pid()))
                    .findFirst();
            if (started.isPresent()) {
                return started.get();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return null;
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }
}
