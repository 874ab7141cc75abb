package nl.weerklank.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final List<LocalDate> DATES = List.of(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(7));

    @Test
    void theNextDayIsTodaysElseTheFirstToComeElseTheLast() {
        assertThat(Days.next(DATES, MONDAY.minusDays(9))).isZero();
        assertThat(Days.next(DATES, MONDAY)).isZero();
        assertThat(Days.next(DATES, MONDAY.plusDays(1))).isEqualTo(1);
        assertThat(Days.next(DATES, MONDAY.plusDays(7))).isEqualTo(2);
        assertThat(Days.next(DATES, MONDAY.plusDays(8))).isEqualTo(2);
        assertThat(Days.next(List.of(), MONDAY)).isZero();
    }
}
