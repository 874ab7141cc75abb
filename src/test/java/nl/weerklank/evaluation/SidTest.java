package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import nl.weerklank.platform.Secret;
import org.junit.jupiter.api.Test;

class SidTest {

    private static final Instant NOON = Instant.parse("2026-11-17T12:00:00.123Z");

    private final Secret secret = new KnownSecret("one");

    @Test
    void tellsTheRevisionWithWhichItWasOpened() {
        String text = Sid.issue(secret, "token", NOON, 40_000).text();

        assertThat(Sid.read(secret, "token", text).orElseThrow().revision()).hasValue(40_000);
    }

    @Test
    void readsANumberFromBeforeRevisionsWereTold() {
        byte[] body = ByteBuffer.allocate(24)
                .put(new byte[16])
                .putLong(NOON.toEpochMilli())
                .array();
        Base64.Encoder encoder = Base64.getUrlEncoder();
        byte[] proof = Arrays.copyOf(secret.mac("sid:token:" + encoder.encodeToString(body)), 16);
        byte[] whole = ByteBuffer.allocate(40).put(body).put(proof).array();
        String text = encoder.withoutPadding().encodeToString(whole);

        Sid old = Sid.read(secret, "token", text).orElseThrow();

        assertThat(old.openedAt()).isEqualTo(NOON);
        assertThat(old.revision()).isEmpty();
        assertThat(old.text()).isEqualTo(text);
    }

    @Test
    void tellsWhenTheFormWasOpened() {
        Sid sid = Sid.issue(secret, "token", NOON, 1);

        assertThat(Sid.read(secret, "token", sid.text()).orElseThrow().openedAt())
                .isEqualTo(NOON);
    }

    @Test
    void isNeverTheSame() {
        Set<String> issued = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            issued.add(Sid.issue(secret, "token", NOON, 1).text());
        }

        assertThat(issued).hasSize(1000).allMatch(text -> text.matches("[A-Za-z0-9_-]{56}"));
    }

    @Test
    void isRefusedForAnotherForm() {
        String text = Sid.issue(secret, "token", NOON, 1).text();

        assertThat(Sid.read(secret, "other", text)).isEmpty();
    }

    @Test
    void isRefusedUnderAnotherSecret() {
        String text = Sid.issue(secret, "token", NOON, 1).text();

        assertThat(Sid.read(new KnownSecret("two"), "token", text)).isEmpty();
    }

    @Test
    void isRefusedWithAnyByteChanged() {
        String text = Sid.issue(secret, "token", NOON, 1).text();
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
