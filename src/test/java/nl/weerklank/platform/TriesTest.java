package nl.weerklank.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TriesTest {

    @Test
    void refusesTheEleventhTryForOneAddressOnly() {
        Tries<String> tries = new Tries<>("account.mistake.too-many-tries");
        for (int i = 0; i < 10; i++) {
            tries.count("karin@example.org");
        }
        assertThatThrownBy(() -> tries.count("karin@example.org"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.kind().status()).isEqualTo(429));
        tries.count("piet@example.org");

        tries.forget("karin@example.org");
        tries.count("karin@example.org");
    }

    @Test
    void isNotForgottenBeforeAllTriesAreThereAgain() {
        assertThat(new Tries<String>("x", 200, 2).memory()).isEqualTo(Duration.ofMinutes(100));
        assertThat(new Tries<String>("x", 3, 1, Duration.ofMinutes(10)).memory())
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(new Tries<String>("x", 10, 1).memory()).isEqualTo(Duration.ofMinutes(30));
        assertThat(new Tries<String>("x", 7, 2, Duration.ofMinutes(10)).memory())
                .isEqualTo(Duration.ofMinutes(40));
    }

    @Test
    void aTryThatIsGivenBackWasNone() {
        Tries<String> tries = new Tries<>("account.mistake.too-many-tries", 2, 1);
        for (int i = 0; i < 10; i++) {
            assertThat(tries.spend("a")).isTrue();
            tries.giveBack("a");
        }
        tries.giveBack("a");

        assertThat(tries.spend("a")).isTrue();
        assertThat(tries.spend("a")).isTrue();
        assertThat(tries.spend("a")).as("never more than there were").isFalse();
    }
}
