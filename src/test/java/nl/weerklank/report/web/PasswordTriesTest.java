package nl.weerklank.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import nl.weerklank.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordTriesTest {

    private static final long LINK = 7;
    private static final String STRANGER = "192.0.2.1";
    private static final String READER = "198.51.100.1";
    private static final String SLOWLY =
            "Iemand heeft vaak geprobeerd dit wachtwoord te raden. Daarom kun je het nu maar een paar keer proberen."
                    + " Wacht tien minuten en probeer het opnieuw.";
    private static final BooleanSupplier RIGHT = () -> true;
    private static final BooleanSupplier WRONG = () -> false;

    private final PasswordTries tries = new PasswordTries();

    @Test
    void whoGuessesRunsOutOfTriesAndNobodyElseDoes() {
        guess(STRANGER, PasswordTries.AT_ONCE);

        isRefused(
                STRANGER,
                RIGHT,
                "Te veel pogingen vanaf jouw netwerk. Wacht een minuut en probeer het opnieuw.",
                Duration.ofMinutes(1));
        for (int again = 0; again < PasswordTries.CALM; again++) {
            assertThat(tries.isRight(LINK, READER, RIGHT)).isTrue();
            assertThatThrownBy(() -> tries.isRight(LINK, STRANGER, WRONG)).isInstanceOf(Refusal.class);
        }
        guess(READER, PasswordTries.AT_ONCE);
        assertThat(tries.isRight(LINK + 1, STRANGER, RIGHT)).as("another link").isTrue();
    }

    @Test
    void aCompanyBehindOneAddressGetsIn() {
        for (int reader = 0; reader < 500; reader++) {
            assertThat(tries.isRight(LINK, READER, RIGHT)).isTrue();
        }
        guess(READER, PasswordTries.AT_ONCE - 1);
        assertThat(tries.isRight(LINK, READER, RIGHT)).isTrue();
    }

    @Test
    void manyWhoGuessAreSlowedDownAndNobodyIsShutOut() {
        for (int sender = 0; sender < PasswordTries.CALM / PasswordTries.AT_ONCE; sender++) {
            guess("192.0.2." + sender, PasswordTries.AT_ONCE);
        }

        guess("203.0.113.1", PasswordTries.WARY_AT_ONCE);
        isRefused("203.0.113.1", WRONG, SLOWLY, Duration.ofMinutes(10));
        isRefused("203.0.113.1", RIGHT, SLOWLY, Duration.ofMinutes(10));
        for (int reader = 0; reader < 500; reader++) {
            assertThat(tries.isRight(LINK, READER, RIGHT)).isTrue();
        }
        guess(READER, PasswordTries.WARY_AT_ONCE - 1);
        assertThat(tries.isRight(LINK, READER, RIGHT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, false",
        "2001:db8:1:2::1, 2001:db8:1:3::1,      true",
        "192.0.2.1,       192.0.2.2,            true"
    })
    void whoHasManyAddressesIsOneSender(String address, String other, boolean apart) {
        guess(address, PasswordTries.AT_ONCE);

        if (apart) guess(other, PasswordTries.AT_ONCE);
        else assertThatThrownBy(() -> tries.isRight(LINK, other, RIGHT)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoHasManyNetworksIsOneSenderOnceTheDoorIsWary() {
        for (int network = 0; network < PasswordTries.CALM / PasswordTries.AT_ONCE; network++) {
            guess("2001:db8:1:" + network + "::1", PasswordTries.AT_ONCE);
        }

        guess("2001:db8:1:a1::1", PasswordTries.WARY_AT_ONCE);
        isRefused("2001:db8:1:a2::1", RIGHT, SLOWLY, Duration.ofMinutes(10));
        assertThat(tries.isRight(LINK, "2001:db8:2::1", RIGHT)).isTrue();
    }

    @Test
    void manyTriesAtOneMomentAreNotAllLookedAt() {
        int[] looked = {0};

        assertThatThrownBy(() -> tryWhileTrying(looked)).isInstanceOf(Refusal.class);

        assertThat(looked[0]).isEqualTo(PasswordTries.AT_ONCE);
    }

    private boolean tryWhileTrying(int... looked) {
        return tries.isRight(LINK, STRANGER, () -> {
            looked[0]++;
            return tryWhileTrying(looked);
        });
    }

    @Test
    void theTrainerIsToldOfManyWrongOnesOnly() {
        guess(STRANGER, PasswordTries.NOTICEABLE - 1);
        tries.isRight(LINK, READER, RIGHT);
        assertThat(tries.wrong(LINK)).isZero();

        guess(READER, 3);
        assertThat(tries.wrong(LINK)).isEqualTo(PasswordTries.NOTICEABLE + 2);
        assertThat(tries.wrong(LINK + 1)).isZero();
    }

    private void guess(String sender, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(tries.isRight(LINK, sender, WRONG)).isFalse();
        }
    }

    private void isRefused(String sender, BooleanSupplier password, String message, Duration pause) {
        assertThatThrownBy(() -> tries.isRight(LINK, sender, password))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
                    assertThat(refusal.message(Locale.forLanguageTag("nl"))).isEqualTo(message);
                    assertThat(PasswordTries.pause(refusal)).isEqualTo(pause);
                });
    }
}
