package nl.weerklank.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.weerklank.evaluation.KnownSecret;
import nl.weerklank.platform.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortCodeTest {

    private static final String LINK = "https://weerklank.example/f/token";

    private final Secret secret = new KnownSecret("the key of this test");

    @Test
    void isSevenCharactersThatDoNotLookAlike() {
        assertThat(IntStream.range(0, 500)
                        .mapToObj(turn -> ShortCode.of(secret, LINK, turn).text()))
                .allMatch(code -> code.matches("[BCDFGHJKMNPQRSTVWXYZ34679]{3}-[BCDFGHJKMNPQRSTVWXYZ34679]{4}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void isTheSameAtEveryCallAndAnotherForEachLinkAndSecret() {
        ShortCode code = ShortCode.of(secret, LINK, 0);

        assertThat(ShortCode.of(secret, LINK, 0)).isEqualTo(code);
        assertThat(ShortCode.of(secret, LINK + "x", 0)).isNotEqualTo(code);
        assertThat(ShortCode.of(new KnownSecret("another key"), LINK, 0)).isNotEqualTo(code);
    }

    @Test
    void isReadAsPeopleTypeIt() {
        ShortCode code = ShortCode.read("BSZ-3467").orElseThrow();

        assertThat(ShortCode.read(" bsz 3467 ")).contains(code);
        assertThat(ShortCode.read("Bsz3467")).contains(code);
        assertThat(ShortCode.read("85Z–3467")).contains(code);
        assertThat(code.text()).isEqualTo("BSZ-3467");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BSZ-346", "BSZ-34677", "ASZ-3467", "BSZ-346\u0000", "BSZ-346\u0663"})
    void isNothingElse(String typed) {
        assertThat(ShortCode.read(typed)).isEmpty();
    }

    @Test
    void isNoEndlessText() {
        assertThat(ShortCode.read(null)).isEmpty();
        assertThat(ShortCode.read("B".repeat(1_000_000))).isEmpty();
        assertThat(ShortCode.read("-".repeat(30) + "BSZ3467")).isEmpty();
    }
}
