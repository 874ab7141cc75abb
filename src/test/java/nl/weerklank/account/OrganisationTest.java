package nl.weerklank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.weerklank.platform.Refusal;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    @Test
    void raisesItsThresholdAndNeverLowersIt() {
        Organisation organisation = new Organisation("Bureau Helder");
        assertThat(organisation.threshold()).isEqualTo(5);

        organisation.raiseThreshold(8);
        assertThat(organisation.threshold()).isEqualTo(8);
        assertThatThrownBy(() -> organisation.raiseThreshold(7)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> organisation.raiseThreshold(101)).isInstanceOf(Refusal.class);
        assertThat(organisation.threshold()).isEqualTo(8);
    }
}
