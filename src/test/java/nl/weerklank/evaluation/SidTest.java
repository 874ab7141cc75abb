package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import nl.weerklank.platform.Secret;
import org.junit.jupiter.api.Test;

class SidTest {

    private static final Instant NOON = Instant.parse("2026-11-17T12:00:00.123Z");

    private final Secret secret = new KnownSecret("one");

    @Test
    void tellsWhenTheFormWasOpened() {
        Sid sid = Sid.issue(secret, "token", NOON);

        assertThat(Sid.read(secret, "token", sid.text()).orElseThrow().openedAt())
                .isEqualTo(NOON);
    }

    @Test
    void isNeverTheSame() {
        Set<String> issued = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            issued.add(Sid.issue(secret, "token", NOON).text());
        }

        assertThat(issued).hasSize(1000).allMatch(text -> text.matches("[A-Za-z0-9_-]{54}"));
    }

    @Test
    void isRefusedForAnotherForm() {
        String text = Sid.issue(secret, "token", NOON).text();

        assertThat(Sid.read(secret, "other", text)).isEmpty();
    }

    @Test
    void isRefusedUnderAnotherSecret() {
        String text = Sid.issue(secret, "token", NOON).text();

        assertThat(Sid.read(new KnownSecret("two"), "token", text)).isEmpty();
    }

    @Test
    void isRefusedWithAnyByteChanged() {
        String text = Sid.issue(secret, "token", NOON).text();
        for (int i = 0; i < text.length() - 1; i++) {
            char other = text.charAt(i) == 'A' ? 'B' : 'A';
            String changed = text.substring(0, i) + other + text.substring(i + 1);
            assertThat(Sid.read(secret, "token", changed)).as(changed).isEmpty();
        }
    }

    @Test
    void isRefusedWhenItIsNoNumberAtAll() {
        assertThat(Sid.read(secret, "token", null)).isEmpty();
        assertThat(Sid.read(secret, "token", "")).isEmpty();
        assertThat(Sid.read(secret, "token", "not/base64 url!")).isEmpty();
        assertThat(Sid.read(secret, "token", "AAAA")).isEmpty();
    }
}
