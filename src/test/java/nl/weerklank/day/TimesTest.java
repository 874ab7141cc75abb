package nl.weerklank.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final Instant START = Instant.parse("2026-11-16T08:00:00Z");

    @Test
    void givesEachItsShare() {
        assertThat(Times.divided(START, START.plusSeconds(3600), List.of(10, 20)))
                .containsExactly(
                        new Times(START, START.plusSeconds(1200)),
                        new Times(START.plusSeconds(1200), START.plusSeconds(3600)));
    }

    @Test
    void givesTheLastAllWhereNothingWasPlanned() {
        assertThat(Times.divided(START, START.plusSeconds(60), List.of(0, 0)))
                .containsExactly(new Times(START, START), new Times(START, START.plusSeconds(60)));
    }
}
