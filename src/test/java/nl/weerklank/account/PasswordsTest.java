package nl.weerklank.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void areKeptAsArgon2idAndMatchOnlyThemselves() {
        String hash = Passwords.hash("een goed wachtwoord é");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(Passwords.matches("een goed wachtwoord é", hash)).isTrue();
        assertThat(Passwords.matches("een goed wachtwoord e", hash)).isFalse();
        assertThat(Passwords.hash("een goed wachtwoord é")).isNotEqualTo(hash);
    }

    @Test
    void neverMatchForNobody() {
        assertThat(Passwords.matches("nobody has this password", null)).isFalse();
    }
}
