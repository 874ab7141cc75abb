package nl.weerklank.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * A database of its own with the tables of an earlier version, in which rows can be written as they were then, to see what a
 * migration makes of them.
 *
 * @param vendor the directory of the migrations that only it has
 * @param table what its tables are made with
 * @param loosening the statement after which rows need not have those to which they point
 */
public record EarlierDatabase(String url, String user, String password, String vendor, String table, String loosening) {

    /** One in memory. */
    public static EarlierDatabase onH2(String name) {
        return new EarlierDatabase(
                "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "", "h2", "", "SET REFERENTIAL_INTEGRITY FALSE");
    }

    /** One on the shared server. */
    public static EarlierDatabase onMySql(String name) {
        MySqlServer server = MySqlServer.shared();
        return new EarlierDatabase(
                server.emptyDatabase(name),
                server.user(),
                server.password(),
                "mysql",
                "ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin",
                "SET FOREIGN_KEY_CHECKS = 0");
    }

    /** Brings it to this version of the tables. */
    public void migrate(String version) {
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .placeholders(Map.of("table", table))
                .target(version)
                .load()
                .migrate();
    }

    /** A connection to it, to be closed by the caller. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
