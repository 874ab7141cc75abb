package nl.weerklank.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HmacTest {

    private final Random random = new Random(7);

    /** The second example of RFC 4231. */
    @Test
    void is_what_the_standard_says() {
        byte[] mac = new Hmac("Jefe".getBytes(StandardCharsets.US_ASCII))
                .of("what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII));
        assertThat(HexFormat.of().formatHex(mac))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 32, 63, 64, 65, 200})
    void is_what_java_makes_of_it(int keyLength) throws Exception {
        byte[] key = bytes(keyLength);
        Hmac ours = new Hmac(key);
        Mac javas = Mac.getInstance("HmacSHA256");
        javas.init(new SecretKeySpec(key, "HmacSHA256"));
        for (int length = 0; length < 200; length++) {
            byte[] text = bytes(length);
            assertThat(ours.of(text)).isEqualTo(javas.doFinal(text));
        }
    }

    @Test
    void serves_many_at_once() {
        Hmac hmac = new Hmac(bytes(32));
        byte[] text = bytes(100);
        byte[] expected = hmac.of(text);
        assertThat(IntStream.range(0, 10_000).parallel().mapToObj(i -> hmac.of(text)))
                .allSatisfy(mac -> assertThat(mac).isEqualTo(expected));
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
