package nl.weerklank.platform;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * Ends the process when the program could not start. Payara Micro goes on without it, saying "ready" and answering 404
 * to everything; here the console gets one line that says why, and the exit status is 1. It waits for the thread
 * "main", which ends when the server has deployed all it was given.
 */
public class BootGuard implements Extension {

    private static final AtomicBoolean WATCHING = new AtomicBoolean();
    private static final AtomicBoolean STARTED = new AtomicBoolean();
    private static final Queue<String> GREETING = new ConcurrentLinkedQueue<>();

    /** The server has taken System.out and System.err for its log; these lines are for a person. */
    private static final PrintStream CONSOLE = new PrintStream(new FileOutputStream(FileDescriptor.out));

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

    /**
     * By now the class loader of a failed deployment is closed: nothing may be used here that is not loaded yet, which
     * rules out lambdas and joined strings.
     */
    private static void afterBoot(Thread main) {
        try {
            main.join();
        } catch (InterruptedException stopping) {
            return;
        }
        if (STARTED.get()) {
            greet();
        } else {
            CONSOLE.println("Weerklank did not start: it could not be deployed; the log above tells why.");
            CONSOLE.flush();
            Runtime.getRuntime().halt(1);
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

    /** A database that cannot be reached while the program starts ends the start; later it is a passing trouble. */
    static void cannotConnect(Throwable failure) {
        if (!STARTED.get()) {
            fail(failure);
        }
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
        List<Throwable> causes = Stream.iterate(failure, t -> t != null, Throwable::getCause)
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
        CONSOLE.println(line);
        CONSOLE.flush();
    }
}
