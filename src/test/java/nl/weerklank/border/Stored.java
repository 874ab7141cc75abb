package nl.weerklank.border;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Everything that is stored, to see that nothing was changed. */
final class Stored {

    private Stored() {}

    /** The rows of every table, in an order of their own. */
    static Map<String, List<String>> now(DataSource database) throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            for (String table : tables(connection)) {
                tables.put(table, rows(connection, table));
            }
        }
        return tables;
    }

    /** The rows that are there only before or only after. */
    static List<String> changes(Map<String, List<String>> before, Map<String, List<String>> after) {
        List<String> changes = new ArrayList<>();
        before.forEach((table, rows) -> {
            List<String> gone = new ArrayList<>(rows);
            gone.removeAll(after.get(table));
            List<String> come = new ArrayList<>(after.get(table));
            come.removeAll(rows);
            gone.forEach(row -> changes.add("- " + table + ": " + row));
            come.forEach(row -> changes.add("+ " + table + ": " + row));
        });
        return changes;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + quote + table + quote)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(rows.getString(i)).append(" | ");
                }
                all.add(row.toString());
            }
        }
        all.sort(null);
        return all;
    }
}
