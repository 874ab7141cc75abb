package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static final Instant CLOSED = Instant.parse("2026-11-27T16:00:00.123Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            opened a minute before, sent before   | -60000 | -1        | true
            opened a minute before, sent after    | -60000 | 1         | true
            opened in the millisecond of closing  | 0      | 1         | true
            opened after closing                  | 1      | 2         | false
            opened in time, sent within 72 hours  | -1     | 259199999 | true
            opened in time, sent after 72 hours   | -1     | 259200000 | false
            """)
    void takesWhatWasOpenedInTime(String why, long opened, long sent, boolean taken) {
        Window window = new Window(CLOSED.minus(Duration.ofDays(1)), null);
        window.close(CLOSED);
        assertThat(window.takes(CLOSED.plusMillis(opened), CLOSED.plusMillis(sent)))
                .as(why)
                .isEqualTo(taken);
    }
}
