package nl.weerklank.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.Test;

/** A server that is asked to stop closes its file: whole, and without the space that it used up. */
class StopStoryIT {

    @Test
    void leavesASmallerFileWithEverythingInIt() throws IOException, SQLException {
        try (RunningServer server = RunningServer.of("stopping", Map.of()).start()) {
            Path file = server.data().resolve("weerklank.mv.db");
            long running = Files.size(file);

            server.close();

            assertThat(Files.size(file)).isLessThan(running / 2);
            assertThat(server.output()).doesNotContain("OnExitDatabaseCloser", "was not compacted", "Exception");
            assertThat(rows(server, "trainer")).as("of the demo").isEqualTo(2);
            assertThat(rows(server, "answer")).isPositive();
        }
    }

    private static int rows(RunningServer stopped, String table) throws SQLException {
        String url = "jdbc:h2:file:" + stopped.data().resolve("weerklank") + ";IFEXISTS=TRUE";
        try (Connection database = DriverManager.getConnection(url, "weerklank", "weerklank");
                ResultSet count = database.createStatement().executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getInt(1);
        }
    }
}
