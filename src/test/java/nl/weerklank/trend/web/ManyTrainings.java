package nl.weerklank.trend.web;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * An organisation that has trained for three years: one training that was evaluated and closed, written again as often as
 * wanted, each time with other keys and another day of closing.
 */
final class ManyTrainings {

    private static final String EVALUATION = "1000000 + c.n";
    private static final String EDITION = "2000000 + c.n";
    private static final String RELEASE = "3000000 + c.n";
    private static final String OWN_KEY = "c.n * 1000000 + s.r + 5000000000";
    private static final long DAY = 86_400_000L;
    private static final int DAYS = 3 * 365;

    private final Connection database;
    private final long evaluation;

    ManyTrainings(Connection database, long evaluation) {
        this.database = database;
        this.evaluation = evaluation;
    }

    /** Writes so many more of them. */
    void add(int trainings) throws SQLException {
        run("create table copies (n bigint primary key, closed bigint)");
        copies(trainings);
        String edition = "(select edition_id from evaluation_edition where evaluation_id = " + evaluation + ")";
        String own = "where evaluation_id = " + evaluation;
        copy("edition", "where id in " + edition, Map.of("id", EDITION));
        copy("edition_day", "where edition_id in " + edition, Map.of("edition_id", EDITION));
        copy(
                "evaluation",
                "where id = " + evaluation,
                Map.of("id", EVALUATION, "room_hash", "concat('many-', c.n)", "closed_at", "c.closed"));
        copy("evaluation_edition", own, Map.of("evaluation_id", EVALUATION, "edition_id", EDITION));
        copy("evaluation_theme", own, Map.of("evaluation_id", EVALUATION));
        copy("evaluation_release", own, Map.of("id", RELEASE, "evaluation_id", EVALUATION));
        copy(
                "evaluation_release_revision",
                "where release_id in (select id from evaluation_release " + own + ")",
                Map.of("release_id", RELEASE));
        for (String table : List.of("enrolment", "tally", "response", "answer")) {
            boolean ofEdition = table.equals("enrolment");
            copy(
                    table,
                    ofEdition ? "where edition_id in " + edition : own,
                    ofEdition
                            ? Map.of("id", OWN_KEY, "edition_id", EDITION)
                            : Map.of("id", OWN_KEY, "evaluation_id", EVALUATION));
        }
        run("drop table copies");
    }

    private void copies(int trainings) throws SQLException {
        Random random = new Random(20261126);
        long now = System.currentTimeMillis();
        for (int from = 0; from < trainings; from += 1000) {
            List<String> rows = new ArrayList<>();
            for (int n = from; n < Math.min(trainings, from + 1000); n++) {
                rows.add("(" + n + ", " + (now - random.nextInt(DAYS) * DAY) + ")");
            }
            run("insert into copies values " + String.join(", ", rows));
        }
    }

    private void copy(String table, String which, Map<String, String> other) throws SQLException {
        List<String> columns = columns(table);
        List<String> values = columns.stream()
                .map(column -> other.getOrDefault(column, "s." + column))
                .toList();
        run("insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                + " from (select t.*, row_number() over (order by " + columns.get(0) + ") as r from " + table + " t "
                + which + ") s cross join copies c");
    }

    private List<String> columns(String table) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData described = none.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= described.getColumnCount(); i++) {
                columns.add(described.getColumnName(i).toLowerCase(java.util.Locale.ROOT));
            }
            return columns;
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
