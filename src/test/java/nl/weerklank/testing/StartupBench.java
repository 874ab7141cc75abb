package nl.weerklank.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/**
 * What the server takes to its first page: with Weerklank as {@code mvn package payara-micro:start} starts it, with an
 * application that holds one page only on the server as it comes, and with that same application started like
 * Weerklank. Judged is the second: how the server is unpacked, the classes stored ready and the options for Java are part
 * of what Weerklank does to start quickly. The third shows what the application itself adds.
 */
class StartupBench {

    private static final int RUNS = 3;
    private static final double MOST = 1.5;

    /** One start, until the first page was there. */
    private record Start(Duration clock, Duration processor) {}

    /** The starts of one application: on no data yet, and on what the first start made. */
    private record Starts(List<Start> first, List<Start> later) {

        Starts() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void measure(RunningServer fresh) {
            try (var server = fresh) {
                first.add(toFirstPage(server));
                server.close();
                later.add(toFirstPage(server));
            }
        }
    }

    @Test
    void weerklank_starts_about_as_fast_as_an_empty_application() throws IOException {
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var server = UnpackedServer.ofTheBuild();
        var veryFirst = veryFirst(server);
        var empty = new Starts();
        var emptyQuick = new Starts();
        var weerklank = new Starts();
        var emptyWar = emptyWar();
        // by turns, so that all meet the same moods of the machine
        for (int run = 0; run < RUNS; run++) {
            empty.measure(RunningServer.asItComes(emptyWar, "bench-empty"));
            emptyQuick.measure(RunningServer.unpacked(server, emptyWar, "bench-empty-quick"));
            weerklank.measure(RunningServer.unpacked(server, weerklankWar(), "bench-weerklank"));
        }
        write(veryFirst, empty, emptyQuick, weerklank, load);
        atMost("clock", ratio(weerklank.later(), empty.later(), Start::clock));
        atMost("processor time", ratio(weerklank.later(), empty.later(), Start::processor));
    }

    private static void atMost(String what, double ratio) {
        assertThat(ratio)
                .as("a start by %s, Weerklank to an empty application, see " + BenchmarkPage.FILE, what)
                .isLessThanOrEqualTo(MOST);
    }

    /** The start from which the server's classes are known; after it they are stored. */
    private static Start veryFirst(UnpackedServer unpacked) {
        unpacked.forgetClasses();
        try (var server = RunningServer.unpacked(unpacked, weerklankWar(), "bench-weerklank")) {
            return toFirstPage(server);
        } finally {
            unpacked.storeClasses();
        }
    }

    private static Path weerklankWar() {
        return Target.path("weerklank.war");
    }

    private static Start toFirstPage(RunningServer server) {
        var begin = Instant.now();
        server.start();
        return new Start(Duration.between(begin, Instant.now()), server.processorTime());
    }

    private static Path emptyWar() throws IOException {
        var war = Target.path("empty.war");
        try (OutputStream file = Files.newOutputStream(war);
                var jar = new JarOutputStream(file)) {
            jar.putNextEntry(new ZipEntry("index.html"));
            jar.write("<!doctype html><title>Empty</title>".getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }
        return war;
    }

    private static double ratio(List<Start> one, List<Start> other, Function<Start, Duration> measure) {
        return median(one, measure) / median(other, measure);
    }

    private static double median(List<Start> starts, Function<Start, Duration> measure) {
        return sorted(starts, measure).get(starts.size() / 2);
    }

    private static List<Double> sorted(List<Start> starts, Function<Start, Duration> measure) {
        return starts.stream()
                .map(start -> seconds(measure.apply(start)))
                .sorted()
                .toList();
    }

    private static void write(Start veryFirst, Starts empty, Starts emptyQuick, Starts weerklank, double load) {
        BenchmarkPage.write("From start to first page", """
                `mvn verify -Pbench` measures it: %d starts of each by turns, each time on no data yet (that start also
                makes the tables) and then on what that start made. In the table: the median (lowest to highest), in
                seconds, and how many times that Weerklank takes. Weerklank is started as `mvn package
                payara-micro:start` does: on the server unpacked by the build, with the server's classes stored after the
                very first start, and with options for Java that make a start quick. The bound is held against a page only
                on the same server as it comes: a start on existing data may take at most %.1f times as long, by the clock
                and in processor time: %s. The very first start of a checkout, before the classes are stored, took %.1f s
                and %.1f s of processor time here. With a page only started in the same way as Weerklank, what is left is
                what the application itself adds; where that goes is in [decision 3](decisions/0003-start.md).

                Measured on %d cores, Java %s, with a load of %.1f by others at the beginning.

                | | Weerklank | a page only, server as it comes | | a page only, started alike | |
                |---|---|---|---|---|---|
                %s%s%s%s
                """.formatted(
                RUNS,
                MOST,
                met(weerklank, empty) ? "met" : "not met",
                seconds(veryFirst.clock()),
                seconds(veryFirst.processor()),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                load,
                row("by the clock, existing data", Starts::later, Start::clock, weerklank, empty, emptyQuick),
                row("processor time, existing data", Starts::later, Start::processor, weerklank, empty, emptyQuick),
                row("by the clock, no data", Starts::first, Start::clock, weerklank, empty, emptyQuick),
                row("processor time, no data", Starts::first, Start::processor, weerklank, empty, emptyQuick)));
    }

    private static boolean met(Starts weerklank, Starts empty) {
        return ratio(weerklank.later(), empty.later(), Start::clock) <= MOST
                && ratio(weerklank.later(), empty.later(), Start::processor) <= MOST;
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private static String row(
            String title,
            Function<Starts, List<Start>> which,
            Function<Start, Duration> measure,
            Starts weerklank,
            Starts... others) {
        var cells = new StringBuilder("| " + title + " | " + range(which.apply(weerklank), measure));
        for (Starts other : others) {
            cells.append(String.format(
                    Locale.ROOT,
                    " | %s | × %.2f",
                    range(which.apply(other), measure),
                    ratio(which.apply(weerklank), which.apply(other), measure)));
        }
        return cells.append(" |\n").toString();
    }

    private static String range(List<Start> starts, Function<Start, Duration> measure) {
        var all = sorted(starts, measure);
        return String.format(
                Locale.ROOT, "%.1f (%.1f–%.1f)", median(starts, measure), all.get(0), all.get(all.size() - 1));
    }
}
