package nl.weerklank.platform;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Ends the process when the program could not start. Payara Micro goes on without it, saying "ready" and answering 404
 * to everything; here the console gets one line that says why, and the exit status is 1. It waits for the thread
 * "main", which ends when the server has deployed all it was given.
 */
public class BootGuard implements Extension {

    private static final AtomicBoolean WATCHING = new AtomicBoolean();
    private static final AtomicBoolean STARTED = new AtomicBoolean();
    private static final Queue<String> GREETING = new ConcurrentLinkedQueue<>();
    private static final AtomicReference<Throwable> SUSPECT = new AtomicReference<>();

    void watch(@Observes BeforeBeanDiscovery event) {
        watch();
    }

    /** Begins to watch the start; a second call does nothing. */
    static void watch() {
        if (WATCHING.getAndSet(true)) {
            return;
        }
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("main"))
                .findFirst()
                .ifPresent(BootGuard::watch);
    }

    private static void watch(Thread main) {
        Thread guard = new Thread(() -> afterBoot(main), "weerklank-boot-guard");
        guard.setDaemon(true);
        guard.start();
    }

    private static void afterBoot(Thread main) {
        try {
            main.join();
        } catch (InterruptedException stopping) {
            return;
        }
        if (STARTED.get()) {
            greet();
        } else {
            Throwable suspect = SUSPECT.get();
            exit(suspect == null ? "it could not be deployed; the log above tells why." : reason(suspect));
        }
    }

    private static void greet() {
        String demo = Settings.demo() ? "  Sign in as demo@weerklank.example with password demo-weerklank" : "";
        say("Weerklank is ready: " + Settings.address() + "/" + demo);
        GREETING.forEach(BootGuard::say);
    }

    /** Says a line more on the console when the program is ready. */
    public static void greetWith(String line) {
        GREETING.add(line);
    }

    /** Remembers something that went wrong, in case that the start fails. */
    static void suspect(Throwable failure) {
        SUSPECT.set(failure);
    }

    static void started() {
        STARTED.set(true);
    }

    /** Says on the console why the program cannot start, in one line, and ends the process. */
    static void fail(Throwable failure) {
        exit(reason(failure));
    }

    /** The deepest cause says it best, unless the database tells something that users have a word for. */
    static String reason(Throwable failure) {
        List<Throwable> causes = java.util.stream.Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .limit(20)
                .toList();
        String all = causes.stream().map(Throwable::toString).reduce("", (a, b) -> a + "\n" + b);
        if (all.contains("may be already in use") || all.contains("Database may be")) {
            return "The database in " + Settings.data() + " is in use by another process. Stop that one first, or set"
                    + " WEERKLANK_DATA to another directory.";
        }
        if (all.contains("Wrong user name or password") || all.contains("Access denied for user")) {
            return "The database refuses user " + Settings.databaseUser()
                    + ": check WEERKLANK_DB_USER and WEERKLANK_DB_PASSWORD.";
        }
        Throwable deepest = causes.get(causes.size() - 1);
        return String.valueOf(deepest.getMessage()).lines().findFirst().orElse(deepest.toString());
    }

    private static void exit(String reason) {
        say("Weerklank did not start: " + reason);
        Runtime.getRuntime().halt(1);
    }

    private static void say(String line) {
        // The server has taken System.out and System.err for its log; this line is for a person.
        java.io.PrintStream console = new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out));
        console.println(line);
        console.flush();
    }
}
