package nl.weerklank.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The file of H2, which is this process's to close. Left to the end of the process H2 would close it by itself, but
 * after the classes that it needs for that; and the space that it did not reuse comes free only when it is compacted.
 */
@ApplicationScoped
class EmbeddedDatabase {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class.getName());

    void close(
            @Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) @BeforeDestroyed(ApplicationScoped.class)
                    Object application) {
        if (isFile(Settings.databaseUrl())) {
            compact(Settings.databaseUrl());
        }
    }

    /** Whether the address is of a file that this process opens itself, rather than asking a server for it. */
    static boolean isFile(String url) {
        return url.startsWith("jdbc:h2:file:");
    }

    /** Past the pool, which would go on with a connection that is closed. */
    static void compact(String url) {
        JdbcDataSource file = new JdbcDataSource();
        file.setURL(url);
        try (Connection connection = file.getConnection(Settings.databaseUser(), Settings.databasePassword());
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        } catch (SQLException failure) {
            LOG.log(Level.WARNING, "The database was not compacted; it closes by itself", failure);
        }
    }
}
