package nl.weerklank.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database's tables to what this version of the program needs, whichever vendor's database it is. */
@ApplicationScoped
class Migrations {

    private static final String MYSQL_TABLE = "ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin";

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    /** Runs what is new since the last start. */
    void run() throws SQLException {
        boolean h2 = isH2();
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + (h2 ? "h2" : "mysql"))
                .placeholders(Map.of("table", h2 ? "" : MYSQL_TABLE))
                .load()
                .migrate();
    }

    /** Tells the vendor; on H2 also that it is the version of this program, as an older one must not open its files. */
    private boolean isH2() throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
            String version = connection.getMetaData().getDatabaseProductVersion();
            if (h2 && !version.startsWith(org.h2.engine.Constants.VERSION)) {
                throw new IllegalStateException("The server's own H2 " + version + " is in the way");
            }
            return h2;
        }
    }
}
