package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionReadingTest {

    @Test
    void readsEveryKindOfValue() throws IOException {
        Submission read = read("""
                {"sid": "s", "revision": 2, "firstName": "Noor",
                 "answers": {"a": 4, "b": "wat 🙂", "c": true, "d": [1, 2], "e": {"then": 2, "now": null}, "f": null, "g": "n/a"},
                 "consents": {"b": {"use": "report", "name": "first"}, "h": null},
                 "contactRequest": {"name": "Noor", "reach": "0612345678", "message": "Bel me"}}
                """);

        assertThat(read.sid()).isEqualTo("s");
        assertThat(read.revision()).isEqualTo(2);
        assertThat(read.firstName()).isEqualTo("Noor");
        assertThat(read.answers())
                .containsEntry("a", BigDecimal.valueOf(4))
                .containsEntry("b", "wat 🙂")
                .containsEntry("c", true)
                .containsEntry("d", List.of(BigDecimal.ONE, BigDecimal.valueOf(2)))
                .containsEntry("f", null)
                .containsEntry("g", "n/a");
        assertThat((Map<?, ?>) read.answers().get("e")).hasSize(2);
        assertThat(read.consents()).containsOnly(Map.entry("b", new Submission.Choice("report", "first")));
        assertThat(read.contact()).isEqualTo(new Submission.Contact("Noor", "0612345678", "Bel me"));
    }

    @Test
    void namesFieldsOfAWrongNameOrType() {
        Refusal refusal = refusal("""
                {"sid": 3, "revision": 4294967297, "anwsers": {}, "answers": [], "consents": {"a": "yes", "b": {"user": "x"}},
                 "contactRequest": {"phone": "1"}, "firstName": {}}
                """);

        assertThat(refusal.mistakes())
                .extracting(Refusal.Mistake::field)
                .containsExactlyInAnyOrder(
                        "sid",
                        "revision",
                        "anwsers",
                        "answers",
                        "consents.a",
                        "consents.b.user",
                        "contactRequest.phone",
                        "firstName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"sid\": \"s\", \"answers\": {\"a\": 4", "[]", "sid=3&answers=4", "\u0000"})
    void refusesWhatIsCutOffOrNoJson(String body) {
        assertThat(refusal(body).kind()).isEqualTo(Refusal.Kind.INVALID);
    }

    @Test
    void readsNoFurtherThanAFormCanBeLong() {
        String endless = "{\"firstName\": \"" + "x".repeat(SentBody.LONGEST) + "\"}";

        assertThat(refusal(endless).kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
    }

    private static Submission read(String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new SubmissionReading().submission(SentBody.object(new ByteArrayInputStream(bytes)));
    }

    private static Refusal refusal(String body) {
        return catchThrowableOfType(Refusal.class, () -> read(body));
    }
}
