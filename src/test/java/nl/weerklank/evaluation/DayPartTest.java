package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPartTest {

    @ParameterizedTest
    @CsvSource({
        "00:00, MORNING",
        "12:30, MORNING",
        "12:59:59, MORNING",
        "13:00, AFTERNOON",
        "17:59, AFTERNOON",
        "18:00, EVENING",
        "23:59:59.999999999, EVENING"
    })
    void belongsToATime(LocalTime time, DayPart part) {
        assertThat(DayPart.of(time)).isEqualTo(part);
    }
}
