package nl.weerklank.testing.container;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Counts how often work asks the database, as the database itself counts it. */
public final class Selects {

    private static final int ROUNDS = 3;

    private final DataSource database;

    public Selects(DataSource database) {
        this.database = database;
    }

    /** How many selects the work takes. Timers can only add to a measurement, so the smallest of several is true. */
    public long during(Runnable work) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
            if (h2) {
                statement.execute("set query_statistics_max_entries 10000");
                statement.execute("set query_statistics true");
            }
            long fewest = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                long before = soFar(statement, h2);
                work.run();
                fewest = Math.min(fewest, soFar(statement, h2) - before);
            }
            return fewest;
        }
    }

    private static long soFar(Statement statement, boolean h2) throws SQLException {
        String question = h2
                ? "select 'all', coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                        + " where lower(sql_statement) like 'select%' and sql_statement not like '%query_statistics%'"
                : "show global status like 'Com_select'";
        try (ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(2);
        }
    }
}
