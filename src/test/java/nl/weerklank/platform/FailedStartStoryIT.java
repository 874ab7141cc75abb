package nl.weerklank.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.testing.MySqlServer;
import nl.weerklank.testing.RunningServer;
import nl.weerklank.testing.Target;
import org.junit.jupiter.api.Test;

/** What keeps the program from starting is said in one line, and the process ends with an exit status of its own. */
class FailedStartStoryIT {

    private static final String COMPLAINT = "Weerklank did not start: ";

    @Test
    void saysThatAnotherProcessUsesTheDatabase() throws IOException, SQLException {
        RunningServer server = RunningServer.withoutDemo("locked", Map.of());
        Files.createDirectories(server.data());
        Path file = server.data().resolve("weerklank");
        try (var held = DriverManager.getConnection("jdbc:h2:file:" + file, "weerklank", "weerklank")) {
            assertThat(held.isValid(1)).isTrue();
            assertRefuses(server, "in use by another process");
        }
    }

    @Test
    void saysThatTheDatabaseRefusesThePassword() {
        Map<String, String> settings = new HashMap<>(MySqlServer.shared().environment());
        settings.put("WEERKLANK_DB_PASSWORD", "wrong");
        assertRefuses(RunningServer.withoutDemo("wrong-password", settings), "WEERKLANK_DB_PASSWORD");
    }

    @Test
    void saysThatTheSecretIsMissing() {
        Map<String, String> settings = new HashMap<>(MySqlServer.shared().environment());
        settings.remove("WEERKLANK_SECRET");
        assertRefuses(RunningServer.withoutDemo("no-secret", settings), "WEERKLANK_SECRET");
    }

    @Test
    void saysThatItsDirectoryCannotBeMade() throws IOException {
        Path inTheWay = Files.createTempFile("weerklank", "file");
        Map<String, String> settings =
                Map.of("WEERKLANK_DATA", inTheWay.resolve("data").toString());
        assertRefuses(RunningServer.withoutDemo("no-directory", settings), inTheWay.toString());
    }

    @Test
    void saysThatItCouldNotBeDeployed() throws IOException {
        Path broken = Target.path("broken.war");
        Files.copy(Target.path("weerklank.war"), broken, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem archive = FileSystems.newFileSystem(broken)) {
            Files.delete(archive.getPath("WEB-INF/classes/nl/weerklank/platform/Clocks.class"));
        }
        assertRefuses(RunningServer.deploying(broken, "broken"), "could not be deployed");
    }

    private static void assertRefuses(RunningServer server, String reason) {
        try (server) {
            int exit = server.launch().awaitExit();
            List<String> complaints = server.output()
                    .lines()
                    .filter(line -> line.startsWith(COMPLAINT))
                    .toList();
            assertThat(complaints)
                    .as(server.output())
                    .singleElement()
                    .asString()
                    .contains(reason);
            assertThat(exit).as("exit status").isEqualTo(1);
        }
    }
}
