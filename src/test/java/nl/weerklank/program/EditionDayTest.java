package nl.weerklank.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class EditionDayTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 16);

    @Test
    void aDayThatEndsBeforeItStartsGoesOnTheNextDay() {
        assertThat(new EditionDay(DATE, LocalTime.of(13, 0), LocalTime.of(12, 0), null).isOverMidnight())
                .isTrue();
        assertThat(new EditionDay(DATE, LocalTime.of(9, 0), LocalTime.of(12, 0), null).isOverMidnight())
                .isFalse();
    }
}
