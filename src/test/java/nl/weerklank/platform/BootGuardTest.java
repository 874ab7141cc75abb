package nl.weerklank.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class BootGuardTest {

    @Test
    void saysWhatAPersonCanDo() {
        assertThat(reason("Database may be already in use: \"/x/y.mv.db\"")).contains("in use by another process");
        assertThat(reason("Wrong user name or password [28000-252]")).contains("WEERKLANK_DB_PASSWORD");
        assertThat(reason("Access denied for user 'x'@'localhost'")).contains("WEERKLANK_DB_USER");
    }

    @Test
    void otherwiseGivesTheFirstLineOfTheDeepestCause() {
        Exception deepest = new IllegalStateException("WEERKLANK_SECRET is missing\nmore");
        assertThat(BootGuard.reason(new RuntimeException("outer", deepest))).isEqualTo("WEERKLANK_SECRET is missing");
    }

    private static String reason(String message) {
        return BootGuard.reason(new RuntimeException("pool", new SQLException(message)));
    }
}
