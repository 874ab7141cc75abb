package nl.weerklank.trend.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.weerklank.testing.BenchmarkPage;
import nl.weerklank.testing.MySqlServer;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.Test;

/**
 * What it takes to tell what one training brought, and what all of them did, in an organisation of 100,000 forms of 11
 * answers: by the program, over HTTP, beside the same figures by bare SQL.
 */
class TrendBench {

    private static final int FORMS = Integer.getInteger("weerklank.bench.forms", 100_000);
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final int TIMES = 11;
    private static final double MILLI = 1e6;
    private static final double RATIO = 1.5;
    private static final double MORE_MILLIS = 30;

    private final HttpClient client = HttpClient.newHttpClient();
    private String token;

    /** Medians in milliseconds of the program and of bare SQL. */
    private record Measured(String database, double one, double bareOne, double all, double bareAll, double answers) {}

    /** A training that was evaluated: its evaluation and how many forms it has. */
    private record Training(long evaluation, int forms) {}

    @Test
    void adding_up_costs_little_more_than_bare_sql() throws Exception {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        List<Measured> measured = List.of(onH2(), onMySql());
        write(measured, load);
        assertThat(measured).allSatisfy(one -> {
            assertThat(one.one()).as("one training, " + one.database()).isLessThan(bound(one.bareOne()));
            assertThat(one.all()).as("all trainings, " + one.database()).isLessThan(bound(one.bareAll()));
        });
    }

    private static double bound(double bare) {
        return RATIO * bare + MORE_MILLIS;
    }

    /** The file is one program's at a time: what bare SQL takes is measured when the server has stopped. */
    private Measured onH2() throws Exception {
        try (RunningServer server = RunningServer.of("trend-h2", Map.of()).start()) {
            Training training = evaluated(server.baseUrl());
            server.close();
            try (Connection database = h2(server.data())) {
                new ManyTrainings(database, training.evaluation()).add(FORMS / training.forms());
            }
            server.restart();
            double one = median(() -> get(server.baseUrl() + outcome(training)));
            double all = median(() -> get(server.baseUrl() + "/api/v1/trends"));
            server.close();
            try (Connection database = h2(server.data())) {
                return bare("H2", database, training, one, all);
            }
        }
    }

    private static Connection h2(Path data) throws SQLException {
        String url = "jdbc:h2:file:" + data.resolve("weerklank") + ";OPTIMIZE_REUSE_RESULTS=0";
        return DriverManager.getConnection(url, "weerklank", "weerklank");
    }

    private Measured onMySql() throws Exception {
        MySqlServer mysql = MySqlServer.with("--skip-log-bin", "--innodb-buffer-pool-size=1G");
        try (RunningServer server =
                        RunningServer.of("trend-mysql", mysql.environment()).start();
                Connection database = DriverManager.getConnection(mysql.url(), mysql.user(), mysql.password())) {
            Training training = evaluated(server.baseUrl());
            new ManyTrainings(database, training.evaluation()).add(FORMS / training.forms());
            try (Statement statement = database.createStatement()) {
                statement.execute("analyze table tally, answer, evaluation, evaluation_release, enrolment");
            }
            double one = median(() -> get(server.baseUrl() + outcome(training)));
            double all = median(() -> get(server.baseUrl() + "/api/v1/trends"));
            return bare("MySQL", database, training, one, all);
        }
    }

    private static String outcome(Training training) {
        return "/api/v1/evaluations/" + training.evaluation() + "/outcome";
    }

    private Measured bare(String name, Connection database, Training training, double one, double all)
            throws Exception {
        return new Measured(
                name,
                one,
                median(() -> BareSql.run(database, BareSql.one(training.evaluation()))),
                all,
                median(() -> BareSql.run(database, BareSql.all())),
                median(() -> BareSql.run(database, BareSql.answers())));
    }

    private static double median(Callable<?> work) throws Exception {
        long warm = System.nanoTime() + WARM_UP.toNanos();
        while (System.nanoTime() < warm) {
            work.call();
        }
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            work.call();
            took.add((System.nanoTime() - begin) / MILLI);
        }
        return took.stream().sorted().toList().get(TIMES / 2);
    }

    /** One training with 11 answers of each of its people, closed. */
    private Training evaluated(String address) throws IOException {
        String api = address + "/api/v1";
        token = null;
        token = object("POST", api + "/tokens", """
                {"email": "demo@weerklank.example", "password": "demo-weerklank", "name": "bench"}""").getString("token");
        String program = object("POST", api + "/samples/van-klacht-naar-kans/programs", "")
                .get("id")
                .toString();
        String edition = object("POST", api + "/programs/" + program + "/editions", """
                {"client": {"name": "Groot"}, "days": [{"date": "2026-12-01", "start": "09:00", "end": "16:00"}]}""")
                .get("id")
                .toString();
        String people = IntStream.range(0, 11)
                .mapToObj(i -> "{\"firstName\": \"P" + i + "\"}")
                .collect(java.util.stream.Collectors.joining(",", "[", "]"));
        send("POST", api + "/editions/" + edition + "/participants", people);
        for (String theme : List.of("Boze klanten", "Nee zeggen", "Rustig blijven", "Regels uitleggen")) {
            object(
                    "POST",
                    api + "/editions/" + edition + "/themes",
                    "{\"name\": \"" + theme + "\", \"askedBack\": true}");
        }
        String evaluation = object(
                        "POST", api + "/editions/" + edition + "/evaluations", "{\"purpose\": \"evaluation\"}")
                .get("id")
                .toString();
        object("POST", api + "/evaluations/" + evaluation + "/demo-answers", "");
        object("POST", api + "/evaluations/" + evaluation + "/close", "");
        JsonObject outcome = object("GET", api + "/evaluations/" + evaluation + "/outcome", null);
        JsonArray questions = outcome.getJsonArray("questions");
        assertThat(questions).as("questions with answers").hasSizeGreaterThanOrEqualTo(7);
        return new Training(Long.parseLong(evaluation), outcome.getInt("released"));
    }

    private HttpResponse<String> get(String address) throws IOException {
        HttpResponse<String> answer = send("GET", address, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private HttpResponse<String> send(String method, String address, String body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (token != null) request.header("Authorization", "Bearer " + token);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private JsonObject object(String method, String address, String body) throws IOException {
        HttpResponse<String> answer = send(method, address, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            JsonValue read = reader.readValue();
            return read instanceof JsonArray many ? many.getJsonObject(0) : read.asJsonObject();
        }
    }

    private static void write(List<Measured> measured, double load) {
        StringBuilder rows = new StringBuilder();
        measured.forEach(one -> rows.append(String.format(
                Locale.ROOT,
                "| one training, %1$s | %2$.0f ms | %3$.0f ms | %6$.0f ms | |%n"
                        + "| all trainings, %1$s | %4$.0f ms | %5$.0f ms | %7$.0f ms | %8$.0f ms |%n",
                one.database(),
                one.one(),
                one.bareOne(),
                one.all(),
                one.bareAll(),
                bound(one.bareOne()),
                bound(one.bareAll()),
                one.answers())));
        BenchmarkPage.write(
                "What many trainings brought",
                String.format(
                                Locale.ROOT,
                                """
                        `mvn verify -Pbench` measures it: an organisation with %,d forms of 11 answers, in trainings of three
                        years; what one of them brought and what all did, asked over HTTP, medians of %d calls after %d s to
                        warm up; beside the same figures asked of the same database by bare SQL. On H2 that runs in a
                        program of its own, after the server has stopped. At most %.1f times bare SQL plus %.0f ms is taken.
                        Counters are kept from the release on; what it takes to add up the answers themselves stands in the
                        last column. On %d cores with a load of %.1f by others at the beginning.

                        | | the program | bare SQL | at most | from answers |
                        |---|---|---|---|---|
                        """,
                                FORMS,
                                TIMES,
                                WARM_UP.toSeconds(),
                                RATIO,
                                MORE_MILLIS,
                                Runtime.getRuntime().availableProcessors(),
                                load)
                        + rows);
    }
}
