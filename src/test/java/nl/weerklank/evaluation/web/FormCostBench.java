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
import java.util.zip.GZIPInputStream;
import nl.weerklank.testing.BenchmarkPage;
import nl.weerklank.testing.Load;
import nl.weerklank.testing.MySqlServer;
import nl.weerklank.testing.RunningServer;
import nl.weerklank.testing.Wire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What it takes to open the form and to send it in, beside a static file of the same server and beside bare commits of
 * the same rows, on an empty database and on one with ten million answers.
 */
class FormCostBench {

    private static final int CLIENTS = 32;
    private static final int WARM_UP = 2000;
    private static final int MANY = Integer.getInteger("weerklank.bench.answers", 10_000_000);
    private static final int ANSWERED = 11;
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("weerklank.bench.seconds", 10));

    private static final double OPENING_MILLIS = 0.6;
    private static final double OPENINGS_PER_SECOND = 3000;
    private static final double SENDING_MILLIS = 1.2;
    private static final double SENDINGS_PER_SECOND = 1000;
    private static final double SHARE_OF_BARE = 0.2;
    private static final double SLOWEST_MILLIS = 80;
    /** How much more it may take with ten million answers than with none. */
    private static final double FLAT = 1.25;

    private static double load;
    private static MySqlServer mysql;
    private static RunningServer server;
    private static long evaluation;
    private static String path;
    private static String[] filledIn;

    /** All that is measured on one state of the database. */
    private record Measured(Load.Result file, Load.Result opening, Load.Result sending, Load.Result bare) {}

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
        server = RunningServer.of("form-cost", settings).start();
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
    void the_form_costs_little() throws SQLException {
        run(WARM_UP, FormCostBench::sending);
        assertThat(answersOfOneForm()).isEqualTo(ANSWERED);
        Measured empty = measured();
        try (Connection database = database()) {
            ManyAnswers.add(database, evaluation, MANY);
        }
        run(WARM_UP, FormCostBench::sending);
        Measured many = measured();
        write(empty, many);
        List<String> missed = new ArrayList<>();
        missed(empty, missed);
        missed(many, missed);
        flat(empty, many, missed);
        assertThat(missed).as("what is not met, see " + BenchmarkPage.FILE).isEmpty();
    }

    private static int answersOfOneForm() throws SQLException {
        try (Connection database = database()) {
            return StoredRows.ofOneForm(database, evaluation).get(2).number();
        }
    }

    private static Measured measured() throws SQLException {
        Load.Result file = during(() -> asking("/error/404.html"));
        Load.Result opening = during(() -> asking(path));
        Load.Result sending = during(FormCostBench::sending);
        List<StoredRows> rows;
        try (Connection database = database()) {
            rows = StoredRows.ofOneForm(database, evaluation);
        }
        return new Measured(file, opening, sending, during(() -> new Bare(rows)));
    }

    private static Load.Result during(java.util.function.Supplier<Load.Client> client) {
        return Load.during(TIME, CLIENTS, server::processorTime, client);
    }

    private static void run(int times, java.util.function.Supplier<Load.Client> client) {
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

    private static void missed(Measured measured, List<String> missed) {
        atMost("processor time of opening", measured.opening().processorMillis(), OPENING_MILLIS, missed);
        atLeast("openings a second", measured.opening().perSecond(), OPENINGS_PER_SECOND, missed);
        atMost("processor time of opening and sending", measured.sending().processorMillis(), SENDING_MILLIS, missed);
        atLeast("forms a second", measured.sending().perSecond(), SENDINGS_PER_SECOND, missed);
        atLeast(
                "forms a second, beside bare commits",
                measured.sending().perSecond(),
                SHARE_OF_BARE * measured.bare().perSecond(),
                missed);
        atMost("slowest of a hundred", measured.sending().millis(0.99), SLOWEST_MILLIS, missed);
    }

    private static void flat(Measured empty, Measured many, List<String> missed) {
        atMost(
                "opening with many answers",
                many.opening().processorMillis(),
                FLAT * empty.opening().processorMillis(),
                missed);
        atMost(
                "sending with many answers",
                many.sending().processorMillis(),
                FLAT * empty.sending().processorMillis(),
                missed);
    }

    private static void atMost(String what, double is, double most, List<String> missed) {
        if (is > most) {
            missed.add(String.format(Locale.ROOT, "%s: %.2f, at most %.2f", what, is, most));
        }
    }

    private static void atLeast(String what, double is, double least, List<String> missed) {
        if (is < least) {
            missed.add(String.format(Locale.ROOT, "%s: %.0f, at least %.0f", what, is, least));
        }
    }

    private static void write(Measured empty, Measured many) {
        BenchmarkPage.write(
                "What the form costs",
                String.format(
                                Locale.ROOT,
                                """
                        `mvn verify -Pbench` measures it: %d clients, each of whom asks again as soon as it was answered, for %d
                        seconds each, after %d forms to warm up, on an empty database and then on one with %,d answers
                        to other evaluations. The program runs as `mvn package payara-micro:start` starts it, on MySQL 8.0.15
                        that writes each commit to disk, with a buffer pool of 1 GB. Clients, program and database share %d
                        cores, with a load of %.1f by others at the beginning. Processor time is that of the program's
                        process, compiling included; bare commits are made without it.

                        | | processor ms each | a second | half within | 99 of 100 within |
                        |---|---|---|---|---|
                        """,
                                CLIENTS,
                                TIME.toSeconds(),
                                WARM_UP,
                                MANY,
                                Runtime.getRuntime().availableProcessors(),
                                load)
                        + rows("empty", empty)
                        + rows(String.format(Locale.ROOT, "%,d answers", MANY), many));
    }

    private static String rows(String state, Measured measured) {
        return row("a static file, " + state, measured.file())
                + row("opening the form, " + state, measured.opening())
                + row("opening and sending it, " + state, measured.sending())
                + String.format(
                        Locale.ROOT,
                        "| bare commits, %s | | %.0f | %.1f ms | %.1f ms |%n",
                        state,
                        measured.bare().perSecond(),
                        measured.bare().millis(0.5),
                        measured.bare().millis(0.99));
    }

    private static String row(String what, Load.Result result) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.0f | %.1f ms | %.1f ms |%n",
                what,
                result.processorMillis(),
                result.perSecond(),
                result.millis(0.5),
                result.millis(0.99));
    }
}
