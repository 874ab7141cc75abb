package nl.weerklank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.weerklank.platform.Refusal;
import org.junit.jupiter.api.Test;

class SignInLimitTest {

    @Test
    void refusesTheEleventhTryForOneAddressOnly() {
        SignInLimit limit = new SignInLimit();
        for (int i = 0; i < 10; i++) {
            limit.check("karin@example.org");
        }
        assertThatThrownBy(() -> limit.check("karin@example.org"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.kind().status()).isEqualTo(429));
        limit.check("piet@example.org");

        limit.forget("karin@example.org");
        limit.check("karin@example.org");
    }
}
