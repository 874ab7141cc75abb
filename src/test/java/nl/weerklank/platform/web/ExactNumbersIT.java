package nl.weerklank.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.Jsonb;
import java.util.List;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.Test;

/** What is sent as JSON is taken for what it is, or not at all, by the reader that the server brings along. */
@ContainerTest
class ExactNumbersIT {

    public record Sent(Long key, Integer minutes, Boolean agree, String words) {}

    @Test
    void numbersYesAndNoAreRead() {
        assertThat(read("{\"key\": 9007199254740993, \"minutes\": 20, \"agree\": true, \"words\": \"a\"}"))
                .isEqualTo(new Sent(9_007_199_254_740_993L, 20, true, "a"));
        assertThat(read("{\"key\": \"12\", \"minutes\": 5.0, \"agree\": false}"))
                .isEqualTo(new Sent(12L, 5, false, null));
    }

    @Test
    void nothingIsAsIfItWereAbsent() {
        assertThat(read("{\"key\": null, \"minutes\": null, \"agree\": null, \"words\": null}"))
                .isEqualTo(read("{}"))
                .isEqualTo(new Sent(null, null, null, null));
    }

    @Test
    void nothingElseIsYesOrNo() {
        assertThat(List.of("\"ja\"", "\"true\"", "\"\"", "1", "0", "[]", "[true]", "{}"))
                .allSatisfy(sent -> refused("agree", sent));
    }

    @Test
    void nothingElseIsAWholeNumber() {
        assertThat(List.of("4294967301", "1.5", "1e300", "\"x\"", "\"\"", "true", "[]", "[1]", "{}"))
                .allSatisfy(sent -> refused("minutes", sent));
    }

    private void refused(String field, String sent) {
        assertThatThrownBy(() -> read("{\"" + field + "\": " + sent + "}"))
                .as(sent)
                .isInstanceOf(RuntimeException.class);
    }

    private Sent read(String sent) {
        Jsonb json = new ExactNumbers().getContext(Sent.class);
        return json.fromJson(sent, Sent.class);
    }
}
