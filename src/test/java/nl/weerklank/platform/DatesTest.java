package nl.weerklank.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    @Test
    void aDateInFullAndInShort() {
        assertThat(Dates.full(TUESDAY, DUTCH)).isEqualTo("17 november 2026");
        assertThat(Dates.full(TUESDAY, Locale.ENGLISH)).isEqualTo("17 November 2026");
        assertThat(Dates.brief(TUESDAY, DUTCH)).isEqualTo("di 17 nov 2026");
        assertThat(Dates.brief(TUESDAY, Locale.ENGLISH)).isEqualTo("Tue 17 Nov 2026");
        assertThat(Dates.withoutYear(TUESDAY, DUTCH)).isEqualTo("di 17 nov");
        assertThat(Dates.withoutYear(TUESDAY, Locale.ENGLISH)).isEqualTo("Tue 17 Nov");
    }

    @Test
    void aTimeHasNoZeroInFront() {
        assertThat(Dates.time(LocalTime.of(9, 5), DUTCH)).isEqualTo("9:05");
        assertThat(Dates.time(LocalTime.of(16, 30), Locale.ENGLISH)).isEqualTo("16:30");
    }

    @Test
    void aMomentIsToldInItsZone() {
        Instant lateInUtc = Instant.parse("2026-11-16T23:30:00Z");
        assertThat(Dates.moment(lateInUtc, ZoneId.of("Europe/Amsterdam"), DUTCH))
                .isEqualTo("17 november 2026, 0:30");
    }

    @Test
    void whatDaysShareIsSaidOnce() {
        assertThat(Dates.days(List.of(TUESDAY), DUTCH)).isEqualTo("17 november 2026");
        assertThat(Dates.days(List.of(TUESDAY.minusDays(1), TUESDAY), DUTCH)).isEqualTo("16 en 17 november 2026");
        assertThat(Dates.days(List.of(TUESDAY, TUESDAY.plusDays(1), TUESDAY.plusDays(21)), Locale.ENGLISH))
                .isEqualTo("17, 18 November and 8 December 2026");
        assertThat(Dates.days(List.of(TUESDAY, TUESDAY.plusYears(1)), DUTCH))
                .isEqualTo("17 november 2026 en 17 november 2027");
        assertThat(Dates.days(List.of(), DUTCH)).isEmpty();
    }
}
