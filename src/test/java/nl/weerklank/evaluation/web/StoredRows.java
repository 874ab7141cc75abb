package nl.weerklank.evaluation.web;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of one table as one form left them behind, to be written again under other keys. */
final class StoredRows {

    private static final long KEYS = 1L << 52;

    private final String table;
    private final List<String> columns;
    private final List<List<Object>> rows;

    private StoredRows(String table, List<String> columns, List<List<Object>> rows) {
        this.table = table;
        this.columns = columns;
        this.rows = rows;
    }

    /** The rows of one receipt, one response, and one answer to everything that was asked, as the database has them. */
    static List<StoredRows> ofOneForm(Connection database, long evaluation) throws SQLException {
        String own = " where evaluation_id = " + evaluation;
        return List.of(
                read(database, "receipt", own + " limit 1"),
                read(database, "response", own + " limit 1"),
                read(
                        database,
                        "answer",
                        " where id in (select * from (select min(id) from answer" + own
                                + " group by question_id, theme_id) first)"));
    }

    private static StoredRows read(Connection database, String table, String which) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("select * from " + table + which)) {
            ResultSetMetaData described = found.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= described.getColumnCount(); i++) {
                columns.add(described.getColumnName(i));
            }
            List<List<Object>> rows = new ArrayList<>();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (String column : columns) {
                    row.add(found.getObject(column));
                }
                rows.add(row);
            }
            return new StoredRows(table, columns, rows);
        }
    }

    String table() {
        return table;
    }

    int number() {
        return rows.size();
    }

    /** A statement that writes one row. */
    PreparedStatement insert(Connection database) throws SQLException {
        return database.prepareStatement("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
    }

    /** Writes them all once more, each under a random key, by that statement. */
    void writeAgain(PreparedStatement insert) throws SQLException {
        for (List<Object> row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                boolean key = columns.get(i).equals("id");
                insert.setObject(
                        i + 1, key ? (Object) ThreadLocalRandom.current().nextLong(1, KEYS) : row.get(i));
            }
            insert.addBatch();
        }
        insert.executeBatch();
    }

    /**
     * Writes them many times over, in the order of their keys, as answers to evaluations of others: row number n is a
     * copy of the n-th of these, turn by turn.
     *
     * @param numbers name of a table with the numbers 0 to some end, under {@code n}
     * @param steps how many rows that makes at a time
     * @param times how often
     */
    void fill(Connection database, String numbers, int steps, int times) throws SQLException {
        copyAside(database);
        long apart = KEYS / ((long) steps * times);
        String others = columns.stream()
                .filter(column -> !column.equals("id") && !column.equals("evaluation_id"))
                .map(column -> ", s." + column)
                .collect(Collectors.joining());
        String into = "insert into " + table + " (id, evaluation_id" + others.replace("s.", "") + ")"
                + " select (? + k.n) * " + apart + " + floor(rand() * " + apart + "), v.id" + others
                + " from " + numbers + " k"
                + " join sample_" + table + " s on s.nr = (? + k.n) % " + number()
                + " join other_evaluation v on v.nr = floor((? + k.n) / " + number() + ") % "
                + ManyAnswers.EVALUATIONS + " order by k.n";
        try (PreparedStatement insert = database.prepareStatement(into)) {
            for (long time = 0; time < times; time++) {
                for (int i = 1; i <= 3; i++) {
                    insert.setLong(i, time * steps);
                }
                insert.executeUpdate();
                database.commit();
            }
        }
    }

    private void copyAside(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("create temporary table sample_" + table + " as select 0 as nr, t.* from " + table
                    + " t where 1 = 0");
        }
        String marks =
                IntStream.rangeClosed(0, columns.size()).mapToObj(i -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = database.prepareStatement(
                "insert into sample_" + table + " (nr, " + String.join(", ", columns) + ") values (" + marks + ")")) {
            for (int nr = 0; nr < rows.size(); nr++) {
                insert.setInt(1, nr);
                for (int i = 0; i < columns.size(); i++) {
                    insert.setObject(i + 2, rows.get(nr).get(i));
                }
                insert.executeUpdate();
            }
        }
    }
}
