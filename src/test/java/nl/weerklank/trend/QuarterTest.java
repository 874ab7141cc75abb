package nl.weerklank.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T00:00:00Z, 2026, 1",
        "2026-03-31T21:59:59Z, 2026, 1",
        "2026-03-31T22:00:00Z, 2026, 2",
        "2026-12-31T22:59:59Z, 2026, 4",
        "2026-12-31T23:00:00Z, 2027, 1",
    })
    void a_moment_is_in_the_quarter_that_the_calendar_there_tells(Instant moment, int year, int number) {
        assertThat(Quarter.of(moment, AMSTERDAM)).isEqualTo(new Quarter(year, number));
    }

    @ParameterizedTest
    @CsvSource({"2026, 4, 1, 2027, 1", "2026, 1, -1, 2025, 4", "2026, 2, -12, 2023, 2", "2026, 3, 0, 2026, 3"})
    void quarters_are_counted_over_the_end_of_years(int year, int number, int on, int otherYear, int otherNumber) {
        Quarter one = new Quarter(year, number);
        Quarter other = new Quarter(otherYear, otherNumber);

        assertThat(one.plus(on)).isEqualTo(other);
        assertThat(other.since(one)).isEqualTo(on);
    }

    @Test
    void it_begins_at_midnight_there() {
        assertThat(new Quarter(2026, 3).start(AMSTERDAM)).isEqualTo(Instant.parse("2026-06-30T22:00:00Z"));
    }

    @Test
    void it_has_a_name_in_both_languages() {
        assertThat(new Quarter(2026, 3).label(Locale.forLanguageTag("nl"))).isEqualTo("3e kwartaal 2026");
        assertThat(new Quarter(2026, 3).label(Locale.ENGLISH)).isEqualTo("Quarter 3, 2026");
    }
}
