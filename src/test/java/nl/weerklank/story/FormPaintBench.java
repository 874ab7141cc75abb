package nl.weerklank.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weerklank.testing.Await;
import nl.weerklank.testing.BenchmarkPage;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How long a participant looks at an empty screen: the time to the first content of the evaluation form of each sample
 * course, on a slow network and a slow phone, beside a page that holds one sentence.
 */
class FormPaintBench {

    private static final int RUNS = 9;
    private static final int WARM_UPS = 100;

    /** What a first visit may take, in milliseconds; where that was set, a bare page took 460 of them. */
    private static final int MOST = 600;

    private static final double BYTES_PER_SECOND = 1_600_000 / 8.0;
    private static final int LATENCY = 150;
    private static final int SLOWER = 4;
    private static final String BARE_NAME = "a page of one sentence";
    private static final String PAINT = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime";

    @RegisterExtension
    final Browser browser = new Browser();

    private final Map<String, List<Double>> paints = new LinkedHashMap<>();

    @Test
    void the_form_is_on_the_screen_soon() throws IOException {
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var server = RunningServer.onH2().baseUrl();
        var trainer = Api.signedIn(server, "demo@weerklank.example", "demo-weerklank");
        var bare = bareServer();
        try {
            var pages = new LinkedHashMap<String, String>();
            pages.put(BARE_NAME, "http://127.0.0.1:" + bare.getAddress().getPort() + "/");
            SampleForms.courses().forEach(course -> pages.put(course, SampleForms.open(trainer, course)));
            warmUp(pages);
            // by turns, so that all meet the same moods of the machine
            for (int run = 0; run < RUNS; run++) {
                pages.forEach((name, address) ->
                        paints.computeIfAbsent(name, key -> new ArrayList<>()).add(paint(address)));
            }
        } finally {
            bare.stop(0);
        }
        write(load);
        assertThat(SampleForms.courses().filter(course -> median(course) > MOST))
                .as("forms first painted later than %d ms, see %s", MOST, BenchmarkPage.FILE)
                .isEmpty();
    }

    private static HttpServer bareServer() throws IOException {
        var page = "<!doctype html><html lang=en><title>Bare</title><p>One sentence.".getBytes(StandardCharsets.UTF_8);
        var bare = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 50);
        bare.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, page.length);
            try (var body = exchange.getResponseBody()) {
                body.write(page);
            }
        });
        bare.start();
        return bare;
    }

    private void warmUp(Map<String, String> pages) {
        var page = browser.phone("nl");
        for (int i = 0; i < WARM_UPS; i++) {
            pages.values().forEach(address -> page.request().get(address));
        }
        page.context().close();
    }

    /** The first visit by a phone that has nothing of the form yet, in milliseconds. */
    private double paint(String address) {
        Page page = browser.phone("nl");
        CDPSession tools = page.context().newCDPSession(page);
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY);
        network.addProperty("downloadThroughput", BYTES_PER_SECOND);
        network.addProperty("uploadThroughput", BYTES_PER_SECOND);
        tools.send("Network.enable");
        tools.send("Network.emulateNetworkConditions", network);
        var processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        tools.send("Emulation.setCPUThrottlingRate", processor);
        page.navigate(address);
        Await.until("something on the screen", Duration.ofSeconds(30), () -> page.evaluate(PAINT) != null);
        var painted = ((Number) page.evaluate(PAINT)).doubleValue();
        page.context().close();
        return painted;
    }

    private double median(String name) {
        return sorted(name).get(RUNS / 2);
    }

    private List<Double> sorted(String name) {
        return paints.get(name).stream().sorted().toList();
    }

    private void write(double load) {
        BenchmarkPage.write("Until the form is on the screen", """
                `mvn verify -Pbench` measures it: the first contentful paint of the evaluation form of each sample course
                with four themes, by a browser that has nothing of it yet, on a network of 1.6 Mbit/s and %d ms with a
                processor slowed down %d times; %d visits of each by turns. In the table: the median (lowest to highest)
                in milliseconds. A form may take %d ms; where that was set, a bare page took 460 of them.

                Measured on %d cores with a load of %.1f by others at the beginning.

                | | first contentful paint | more than the bare page |
                |---|---|---|
                %s
                """.formatted(
                        LATENCY,
                        SLOWER,
                        RUNS,
                        MOST,
                        Runtime.getRuntime().availableProcessors(),
                        load,
                        paints.keySet().stream().map(this::row).collect(Collectors.joining("\n"))));
    }

    private String row(String name) {
        var all = sorted(name);
        return String.format(
                Locale.ROOT,
                "| %s | %.0f (%.0f–%.0f) | %.0f |",
                name,
                median(name),
                all.get(0),
                all.get(all.size() - 1),
                median(name) - median(BARE_NAME));
    }
}
