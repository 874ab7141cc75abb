package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Settings;
import org.junit.jupiter.api.Test;

class FormLimitTest {

    private static final int PER_LINK = Settings.formsPerMinute();
    private static final int PER_ADDRESS = 2 * PER_LINK;

    private final FormLimit limit = new FormLimit();

    @Test
    void takesAWholeClassAtOnceThroughOneLinkAndThenNoMore() {
        for (int i = 0; i < PER_LINK; i++) {
            limit.check("room", "192.0.2." + i % 2);
        }
        refuses("room", "192.0.2.9");
        limit.check("another-room", "192.0.2.9");
    }

    @Test
    void neverRefusesAnAddressBeforeItSentSixtyInAMinute() {
        assertThat(PER_ADDRESS).isGreaterThanOrEqualTo(60);
        for (int i = 0; i < PER_ADDRESS; i++) {
            limit.check("link-" + i, "192.0.2.1");
        }
        refuses("one-more", "192.0.2.1");
        limit.check("one-more", "192.0.2.2");
    }

    private void refuses(String token, String address) {
        assertThatThrownBy(() -> limit.check(token, address))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.kind().status()).isEqualTo(429));
    }
}
