package nl.weerklank.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RemovedThemeTest {

    private final Theme theme = new Theme(null, "Boze klanten", 3);

    @Test
    void keepsEverythingThatIsNeededToBringItBack() {
        theme.take(7);
        theme.decide(Decision.LEFT_OUT, "Daar is geen tijd voor");
        theme.askBack(true);

        theme.remove(Instant.EPOCH);
        assertThat(theme.isRemoved()).isTrue();

        theme.restore();
        assertThat(theme.isRemoved()).isFalse();
        assertThat(theme.difficulties()).containsExactly(7L);
        assertThat(theme.decision()).isEqualTo(Decision.LEFT_OUT);
        assertThat(theme.reason()).isEqualTo("Daar is geen tijd voor");
        assertThat(theme.isAskedBack()).isTrue();
        assertThat(theme.place()).isEqualTo(3);
    }
}
