package nl.weerklank.evaluation.web;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.weerklank.testing.MySqlServer;
import nl.weerklank.testing.RunningServer;

/** What the database holds of some evaluations, read past the program. */
final class StoredForms implements AutoCloseable {

    private final Connection database;
    private final String where;

    private StoredForms(Connection database, List<Long> evaluations) {
        this.database = database;
        this.where = " where evaluation_id in ("
                + evaluations.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
    }

    /** In the file of a server that has stopped. */
    static StoredForms inFileOf(RunningServer stopped, List<Long> evaluations) throws SQLException {
        String file = "jdbc:h2:file:" + stopped.data().resolve("weerklank") + ";IFEXISTS=TRUE";
        return new StoredForms(DriverManager.getConnection(file, "weerklank", "weerklank"), evaluations);
    }

    /** On the MySQL that all stories share. */
    static StoredForms onMySql(List<Long> evaluations) throws SQLException {
        MySqlServer server = MySqlServer.shared();
        return new StoredForms(
                DriverManager.getConnection(server.url(), server.user(), server.password()), evaluations);
    }

    /** How many rows the table has, of these evaluations. */
    int rows(String table) throws SQLException {
        return Integer.parseInt(column("select count(*) from " + table + where).get(0));
    }

    /** How many personal links were used. */
    int used() throws SQLException {
        return Integer.parseInt(column("select count(*) from invitation" + where + " and used = true")
                .get(0));
    }

    /** All words that were written, as often as they are stored. */
    List<String> words() throws SQLException {
        return column("select wording from answer" + where + " and wording is not null");
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
