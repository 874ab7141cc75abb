package nl.weerklank.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemeEndingTest {
    private final Theme theme = new Theme(null, "Boosheid", 0);

    @Test
    void onlyWhatNobodyDecidedOnFollowsThePlan() {
        assertThat(theme.ending(false)).isEqualTo(Decision.OPEN);
        assertThat(theme.ending(true)).isEqualTo(Decision.TREATED);
    }

    @Test
    void whatWasDecidedStandsWhateverThePlanSays() {
        for (Decision decided : new Decision[] {Decision.TREATED, Decision.LEFT_OUT, Decision.BACK_TO_ORGANISATION}) {
            theme.decide(decided, null);
            assertThat(theme.ending(false)).isEqualTo(decided);
            assertThat(theme.ending(true)).isEqualTo(decided);
        }
    }

    @Test
    void whatGetsMinutesCannotBeLeftOpen() {
        assertThat(Decision.choices(true)).doesNotContain(Decision.OPEN).hasSize(3);
        assertThat(Decision.choices(false)).contains(Decision.OPEN).hasSize(4);
    }
}
