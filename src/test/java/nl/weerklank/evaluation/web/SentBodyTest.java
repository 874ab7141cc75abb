package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import nl.weerklank.platform.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body is read to the letter, or not at all. */
class SentBodyTest {

    private static final String EVERYWHERE =
            "é ß 漢字 שלום مرحبا 👩🏽‍🦽‍➡️ 🇳🇱 e\u0301 \u202Eomgekeerd\u202C \uD83D\uDE42\n\t";

    static String[] cutOffJson() {
        return new String[] {
            "",
            "[]",
            "null",
            "{\"sid\": \"s\"",
            "{\"sid\": \"s\"} and more",
            "{\"sid\": \"s\"}{}",
            "{\"answers\": {\"a\": 1, \"a\": 2}}",
            "{\"sid\": \"s\", \"sid\": \"s\"}",
            "{\"answers\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}",
            "{\"answers\": " + "[".repeat(16) + "]".repeat(16) + "}",
            "{\"answers\": {\"a\": " + "9".repeat(5_000) + "}}",
            "{\"answers\": {\"a\": [{\"b\": 1e" + "9".repeat(30) + "}]}}",
            "{\"sid\": \"\u0000\"}",
            "{\"sid\": \"\\ud83\"}"
        };
    }

    @ParameterizedTest
    @MethodSource("cutOffJson")
    void refusesWhatIsNoWholeObject(String body) {
        assertThat(refusal(() -> object(body.getBytes(StandardCharsets.UTF_8))).kind())
                .isEqualTo(Refusal.Kind.INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "an overlong slash, C0AF",
        "an overlong NUL, C080",
        "half of an emoji, F09F99",
        "half of a pair, EDA080",
        "beyond the last character, F5808080",
        "é as Latin writes it, E9",
        "A as UTF-16 writes it, FEFF0041"
    })
    void refusesBytesThatAreNoUtf8(String what, String hex) {
        byte[] bytes = HexFormat.of().parseHex("7B2261223A22" + hex + "227D");
        String escaped = hex.replaceAll("..", "%$0");

        assertThat(refusal(() -> object(bytes)).kind()).as(what).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal(() -> SentBody.unescaped(escaped)).kind()).as(what).isEqualTo(Refusal.Kind.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "100%", "%zz", "%u0041", "a%2"})
    void refusesEscapesThatStandForNothing(String escaped) {
        assertThat(refusal(() -> SentBody.unescaped(escaped)).kind()).isEqualTo(Refusal.Kind.INVALID);
    }

    @Test
    void readsEveryCharacterWhole() throws IOException {
        String json = "{\"a\": \"" + EVERYWHERE.strip() + "\"}";

        assertThat(SentBody.unescaped(FilledForm.encoded(EVERYWHERE))).isEqualTo(EVERYWHERE);
        assertThat(SentBody.unescaped("a+b%2Bc" + EVERYWHERE)).isEqualTo("a b+c" + EVERYWHERE);
        assertThat(object(json.getBytes(StandardCharsets.UTF_8)).getString("a")).isEqualTo(EVERYWHERE.strip());
    }

    @Test
    void readsAFormOfOddPairsAsCutOff() {
        assertThat(new SentForm("q1=a&&q2=".getBytes(StandardCharsets.UTF_8)).value("q1"))
                .isEqualTo("a");
        for (String body : new String[] {"q1", "q1=a&q2", "=a", "q1=a&=b"}) {
            assertThat(refusal(() -> new SentForm(body.getBytes(StandardCharsets.UTF_8)))
                            .kind())
                    .as(body)
                    .isEqualTo(Refusal.Kind.INVALID);
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 0, false", "21, 1023, true", "21, 1024, false", "22, 1024, true", "1000, 1048576, false"})
    void asksForAKilobyteEachSecond(int seconds, int bytes, boolean drip) {
        assertThat(SentBody.isDrip(Duration.ofSeconds(seconds), bytes)).isEqualTo(drip);
    }

    private static jakarta.json.JsonObject object(byte[] body) throws IOException {
        return SentBody.object(new ByteArrayInputStream(body));
    }

    private static Refusal refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
