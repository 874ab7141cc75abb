package nl.weerklank.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** How long the server takes to its first page, with Weerklank and with an application that holds one page only. */
class StartupBench {

    private static final int RUNS = 5;
    private static final double MOST = 1.5;
    private static final Path REPORT = Path.of("src/site/markdown/benchmark-start.md");

    @Test
    void weerklank_starts_about_as_fast_as_an_empty_application() throws IOException {
        var empty = new ArrayList<Duration>();
        var weerklank = new ArrayList<Duration>();
        var emptyWar = emptyWar();
        // by turns, so that both meet the same moods of the machine
        for (int run = 0; run < RUNS; run++) {
            empty.add(toFirstPage(emptyWar, "bench-empty"));
            weerklank.add(toFirstPage(Target.path("weerklank.war"), "bench-weerklank"));
        }
        var ratio = (double) median(weerklank).toMillis() / median(empty).toMillis();
        write(empty, weerklank, ratio);
        assertThat(ratio).as("start, Weerklank to an empty application").isLessThanOrEqualTo(MOST);
    }

    private static Duration toFirstPage(Path war, String name) {
        var start = Instant.now();
        try (var server = RunningServer.deploying(war, name)) {
            server.start();
            return Duration.between(start, Instant.now());
        }
    }

    private static Path emptyWar() throws IOException {
        var war = Target.path("empty.war");
        try (OutputStream file = Files.newOutputStream(war);
                var jar = new JarOutputStream(file)) {
            jar.putNextEntry(new ZipEntry("index.html"));
            jar.write("<!doctype html><title>Empty</title>".getBytes());
            jar.closeEntry();
        }
        return war;
    }

    private static Duration median(List<Duration> durations) {
        var sorted = new ArrayList<>(durations);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static void write(List<Duration> empty, List<Duration> weerklank, double ratio) throws IOException {
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, """
                # From start to first page

                `mvn verify -Pbench` measures it: %d starts each by turns, fresh data, on the same server with the same
                options; the median counts, and may be at most %.1f times that of an application of one page.

                | | median | all, in seconds |
                |---|---|---|
                | an application of one page | %.1f s | %s |
                | Weerklank | %.1f s | %s |
                | ratio | %.2f | |
                """.formatted(
                RUNS, MOST, seconds(median(empty)), list(empty), seconds(median(weerklank)), list(weerklank), ratio));
    }

    private static String list(List<Duration> durations) {
        return String.join(
                ", ", durations.stream().map(d -> "%.1f".formatted(seconds(d))).toList());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
