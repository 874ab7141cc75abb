package nl.weerklank.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.weerklank.testing.BenchmarkPage;
import nl.weerklank.testing.MySqlServer;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a step costs in a plan of 200 blocks: the time of the server, and the bytes that come back. */
class PlanBench {
    private static final int BLOCKS = 200;
    private static final int WARM_UP = 200;
    private static final int TIMES = 300;
    private static final double MOST_MILLIS = 100;
    private static final double MILLI = 1e6;

    private static double load;
    private static HttpClient client;
    private static String plan;
    private static String token = "";

    /** How long each took, in milliseconds and in order, and how many bytes an answer has. */
    private record Measured(double[] sorted, long bytes) {
        double millis(double share) {
            return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
        }
    }

    /** A step that is done over and over, as method, address and body; i goes up from 0. */
    private interface Step {
        String[] call(int i);
    }

    @BeforeAll
    static void aPlanOfManyBlocks() throws IOException {
        load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        client = HttpClient.newHttpClient();
        Map<String, String> mysql = MySqlServer.with("--skip-log-bin").environment();
        String server = RunningServer.of("plan", mysql).start().baseUrl() + "/api/v1";
        token = object("POST", server + "/tokens", """
                {"email": "demo@weerklank.example", "password": "demo-weerklank", "name": "bench"}""").getString("token");
        String program = object("POST", server + "/programs", "{\"title\": \"Lang\"}")
                .get("id")
                .toString();
        String edition = object("POST", server + "/programs/" + program + "/editions", """
                {"client": {"name": "Groot"}, "days": [{"date": "2026-12-01", "start": "06:00", "end": "22:00"}]}""")
                .get("id")
                .toString();
        plan = server + "/editions/" + edition + "/plan";
        String blocks = IntStream.range(0, BLOCKS)
                .mapToObj(i -> "{\"title\": \"Blok " + i + "\", \"minutes\": 5, \"kind\": \"practice\","
                        + " \"goal\": \"Iedereen heeft het een keer zelf gedaan\", \"materials\": [\"kaarten (12)\"]}")
                .collect(Collectors.joining(","));
        object("PUT", plan, "{\"days\": [{\"blocks\": [" + blocks + "]}]}");
    }

    @Test
    void aStepInALongPlanIsQuick() throws IOException {
        JsonObject day = object("GET", plan, null).getJsonArray("days").getJsonObject(0);
        JsonArray blocks = day.getJsonArray("blocks");
        String held = day.get("id").toString();
        long whole = send("GET", plan, null).body().length();
        Step editing = i ->
                new String[] {"PATCH", plan + "/blocks/" + key(blocks, i), "{\"minutes\": " + (5 + i % 9 * 5) + "}"};
        Step moving = i -> new String[] {
            "POST",
            plan + "/blocks/move",
            "{\"blocks\": [" + key(blocks, i) + "], \"day\": " + held + ", \"at\": " + i * 7 % BLOCKS + "}"
        };
        run(editing, WARM_UP);
        run(moving, WARM_UP);
        Measured edited = run(editing, TIMES);
        Measured moved = run(moving, TIMES);
        write(edited, moved, whole);
        assertThat(edited.millis(0.95)).as("ms for an edit").isLessThan(MOST_MILLIS);
        assertThat(moved.millis(0.95)).as("ms for a move").isLessThan(MOST_MILLIS);
        assertThat(Math.max(edited.bytes(), moved.bytes()))
                .as("bytes of an answer, beside those of the plan")
                .isLessThan(whole / 2);
    }

    private static String key(JsonArray blocks, int i) {
        return blocks.getJsonObject(i * 13 % BLOCKS).get("id").toString();
    }

    private static Measured run(Step step, int times) throws IOException {
        List<Double> took = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < times; i++) {
            String[] call = step.call(i);
            long begin = System.nanoTime();
            HttpResponse<String> answer = send(call[0], call[1], call[2]);
            took.add((System.nanoTime() - begin) / MILLI);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            bytes = Math.max(bytes, answer.body().length());
        }
        return new Measured(
                took.stream().mapToDouble(Double::doubleValue).sorted().toArray(), bytes);
    }

    private static HttpResponse<String> send(String method, String address, String body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonObject object(String method, String address, String body) throws IOException {
        String answer = send(method, address, body).body();
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject();
        }
    }

    private static void write(Measured edited, Measured moved, long whole) {
        BenchmarkPage.write(
                "What a step of a plan costs",
                String.format(
                        Locale.ROOT,
                        """
                        `mvn verify -Pbench` measures it: a plan of %d blocks in one day, whose minutes are changed %d times and
                        whose blocks are moved as often, one after another, after %d of each to warm up. The time is that from
                        the call to the end of its answer, on the same machine as the program and MySQL 8.0.15, which has
                        %d cores and a load of %.1f by others at the beginning. The answer tells the block and the times of all
                        blocks of its day; bytes are those before packing.

                        | | half within | 95 of 100 within | bytes of an answer |
                        |---|---|---|---|
                        | changing the minutes of a block | %.0f ms | %.0f ms | %,d |
                        | moving a block | %.0f ms | %.0f ms | %,d |
                        | for comparison: the whole plan | | | %,d |
                        """,
                        BLOCKS,
                        TIMES,
                        WARM_UP,
                        Runtime.getRuntime().availableProcessors(),
                        load,
                        edited.millis(0.5),
                        edited.millis(0.95),
                        edited.bytes(),
                        moved.millis(0.5),
                        moved.millis(0.95),
                        moved.bytes(),
                        whole));
    }
}
