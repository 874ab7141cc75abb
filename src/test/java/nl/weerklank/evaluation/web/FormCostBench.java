package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import nl.weerklank.testing.BareServlet;
import nl.weerklank.testing.BenchmarkPage;
import nl.weerklank.testing.Load;
import nl.weerklank.testing.MySqlServer;
import nl.weerklank.testing.RunningServer;
import nl.weerklank.testing.Wire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What it takes to open the form and to send it in, beside a bare servlet, a static file of the same server and bare
 * commits of the same rows, on an empty database and on one with ten million answers.
 *
 * <p>The program runs as the README tells for a server that runs for weeks, and each measurement lasts long enough for
 * Java to have compiled what is asked again and again: what it does in the first seconds is no figure of such a server.
 * The bounds are judged as they were set; a bare servlet is measured only to tell how fast a machine is.
 */
class FormCostBench {

    private static final int CLIENTS = 32;
    private static final int WARM_UP = 2000;
    private static final int MANY = Integer.getInteger("weerklank.bench.answers", 10_000_000);
    private static final int ANSWERED = 11;
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("weerklank.bench.seconds", 30));

    private static double load;
    private static MySqlServer mysql;
    private static RunningServer server;
    private static long evaluation;
    private static String path;
    private static String[] filledIn;

    @BeforeAll
    static void start() {
        load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        mysql = MySqlServer.with(
                "--skip-log-bin",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=1G",
                "--innodb-log-file-size=512M");
        Map<String, String> settings = new HashMap<>(mysql.environment());
        settings.put("WEERKLANK_FORMS_PER_MINUTE", "10000000");
        server = RunningServer.forLong("form-cost", settings).start();
        Client trainer = new Client(server.baseUrl()).signedIn();
        JsonObject opened = trainer.openEvaluation("van-klacht-naar-kans", 12);
        evaluation = opened.getJsonNumber("id").longValue();
        String link = opened.getString("roomLink");
        path = "/f" + link.substring(link.lastIndexOf('/'));
        filledIn = filledIn(
                new Client(server.baseUrl()).send("GET", path, null, null).body());
    }

    /** The body of a form on which all but the last question are answered, before and after its number. */
    private static String[] filledIn(String html) {
        FilledForm form = new FilledForm(html);
        form.fields("input[type=radio]").stream()
                .filter(name -> !name.endsWith("-use") && !name.endsWith("-name"))
                .forEach(name -> form.pick(name, "4"));
        List<String> texts = form.fields("textarea").stream()
                .filter(name -> !name.startsWith("contact"))
                .toList();
        texts.subList(0, texts.size() - 1)
                .forEach(name -> form.write(name, "De rustige voorbeelden, en dat we zelf mochten oefenen."));
        String sid = form.page().selectFirst("input[name=sid]").attr("value");
        return form.body().split("(?<=sid=)" + sid, 2);
    }

    @Test
    void the_form_costs_little() throws IOException, SQLException {
        run(WARM_UP, FormCostBench::sending);
        assertThat(answersOfOneForm()).isEqualTo(ANSWERED);
        Load.Result bareServlet = bareServlet();
        FormCosts.State empty = measured("empty");
        try (Connection database = database()) {
            ManyAnswers.add(database, evaluation, MANY);
        }
        run(WARM_UP, FormCostBench::sending);
        FormCosts.State many = measured(String.format(Locale.ROOT, "%,d answers", MANY));
        FormCosts costs = new FormCosts(bareServlet, empty, many);
        costs.write(how());
        assertThat(costs.missed())
                .as("what is not met, see " + BenchmarkPage.FILE)
                .isEmpty();
    }

    private static String how() {
        return String.format(
                Locale.ROOT,
                """
                `mvn verify -Pbench` measures it: %d clients, each of whom asks again as soon as it was answered, for %d
                seconds each, after %d forms to warm up, on an empty database and then on one with %,d answers
                to other evaluations. The program runs with `config/java-server.options`, as the README tells for a
                server that runs for weeks, on MySQL 8.0.15 that writes each commit to disk, with a buffer pool of 1 GB.
                Clients, program and database share %d
                cores, with a load of %.1f by others at the beginning. Processor time is that of the program's
                process, compiling included; bare commits are made without it.
                """,
                CLIENTS,
                TIME.toSeconds(),
                WARM_UP,
                MANY,
                Runtime.getRuntime().availableProcessors(),
                load);
    }

    private static int answersOfOneForm() throws SQLException {
        try (Connection database = database()) {
            return StoredRows.ofOneForm(database, evaluation).get(2).number();
        }
    }

    /** What the least costs here, by a server as it comes. */
    private static Load.Result bareServlet() throws IOException {
        try (RunningServer bare =
                RunningServer.asItComes(BareServlet.war(), "bare-servlet").start()) {
            Supplier<Load.Client> asking = () -> {
                Wire wire = new Wire("127.0.0.1", bare.port());
                return () -> expect(200, wire.get("/"));
            };
            Load.during(TIME, CLIENTS, bare::processorTime, asking);
            return Load.during(TIME, CLIENTS, bare::processorTime, asking);
        }
    }

    private static FormCosts.State measured(String state) throws SQLException {
        Load.Result file = during(() -> asking("/error/404.html"));
        Load.Result opening = during(() -> asking(path));
        Load.Result sending = during(FormCostBench::sending);
        List<StoredRows> rows;
        try (Connection database = database()) {
            rows = StoredRows.ofOneForm(database, evaluation);
        }
        return new FormCosts.State(state, file, opening, sending, during(() -> new Bare(rows)));
    }

    private static Load.Result during(Supplier<Load.Client> client) {
        return Load.during(TIME, CLIENTS, server::processorTime, client);
    }

    private static void run(int times, Supplier<Load.Client> client) {
        Load.times(times, CLIENTS, server::processorTime, client);
    }

    private static Wire wire() {
        return new Wire("127.0.0.1", server.port());
    }

    private static Load.Client asking(String where) {
        Wire wire = wire();
        return () -> expect(200, wire.get(where));
    }

    private static Load.Client sending() {
        Wire wire = wire();
        return () -> {
            Wire.Answer page = expect(200, wire.get(path));
            String form = filledIn[0] + sid(page) + filledIn[1];
            expect(303, wire.post(path, "", form.getBytes(StandardCharsets.UTF_8)));
        };
    }

    private static Wire.Answer expect(int status, Wire.Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError(answer.status() + " rather than " + status + ": " + answer.head());
        }
        return answer;
    }

    /** The number on a page, unpacked no further than that. */
    private static String sid(Wire.Answer page) throws IOException {
        InputStream plain = new ByteArrayInputStream(page.body());
        if ("gzip".equals(page.header("content-encoding"))) {
            plain = new GZIPInputStream(plain, 1024);
        }
        String before = "name=\"sid\" value=\"";
        StringBuilder read = new StringBuilder();
        int begin = -1;
        byte[] piece = new byte[2048];
        while (begin < 0 || read.indexOf("\"", begin) < 0) {
            int length = plain.read(piece);
            int from = Math.max(0, read.length() - before.length());
            read.append(new String(piece, 0, length, StandardCharsets.ISO_8859_1));
            if (begin < 0 && read.indexOf(before, from) >= 0) {
                begin = read.indexOf(before, from) + before.length();
            }
        }
        return read.substring(begin, read.indexOf("\"", begin));
    }

    private static Connection database() throws SQLException {
        return DriverManager.getConnection(
                mysql.url() + "&rewriteBatchedStatements=true", mysql.user(), mysql.password());
    }

    /** Writes the rows of one form and commits, by nothing but JDBC. */
    private static final class Bare implements Load.Client {

        private final List<StoredRows> rows;
        private final Connection database;
        private final List<PreparedStatement> inserts = new ArrayList<>();

        Bare(List<StoredRows> rows) {
            this.rows = rows;
            try {
                database = database();
                database.setAutoCommit(false);
                for (StoredRows of : rows) {
                    inserts.add(of.insert(database));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void once() throws SQLException {
            for (int i = 0; i < inserts.size(); i++) {
                rows.get(i).writeAgain(inserts.get(i));
            }
            database.commit();
        }

        @Override
        public void close() throws SQLException {
            database.close();
        }
    }
}
