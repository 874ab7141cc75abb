package nl.weerklank.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {

    @TempDir
    private Path data;

    @BeforeEach
    void keepDataAside() {
        System.setProperty("weerklank.data", data.toString());
    }

    @AfterEach
    void forgetSettings() {
        System.clearProperty("weerklank.data");
        System.clearProperty("weerklank.secret");
        System.clearProperty("weerklank.db.url");
    }

    @Test
    void isMadeOnceAndReadByItsOwnerOnly() throws Exception {
        String token = loaded().token("room", 7);

        assertThat(loaded().token("room", 7)).isEqualTo(token).matches("[A-Za-z0-9_-]{24}");
        assertThat(Files.getPosixFilePermissions(data.resolve("secret")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void givesEachPurposeAndRowAnotherToken() {
        Secret secret = loaded();
        Set<String> tokens = new HashSet<>();
        for (long id = 1; id <= 500; id++) {
            tokens.add(secret.token("room", id));
            tokens.add(secret.token("invitation", id));
        }
        assertThat(tokens).hasSize(1000);
    }

    @Test
    void derivesPositiveKeysThatAnotherSecretDoesNot() {
        System.setProperty("weerklank.secret", "a".repeat(32));
        Secret one = loaded();
        System.setProperty("weerklank.secret", "b".repeat(32));
        Secret other = loaded();
        for (int i = 0; i < 1000; i++) {
            long key = one.derivedKey("answer", "x" + i);
            assertThat(key).isPositive().isEqualTo(one.derivedKey("answer", "x" + i));
            assertThat(key).isNotEqualTo(other.derivedKey("answer", "x" + i));
        }
    }

    @Test
    void isRefusedWhereItIsTooShort() {
        System.setProperty("weerklank.secret", "too short");
        assertThatThrownBy(SecretTest::loaded)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("WEERKLANK_SECRET is shorter than 32 characters");
    }

    @Test
    void mustBeGivenWithADatabaseServer() {
        System.setProperty("weerklank.db.url", "jdbc:mysql://localhost/weerklank");
        assertThatThrownBy(SecretTest::loaded)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("WEERKLANK_SECRET is missing");
    }

    private static Secret loaded() {
        Secret secret = new Secret();
        secret.load();
        return secret;
    }
}
