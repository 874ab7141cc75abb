package nl.weerklank.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Set;
import nl.weerklank.intake.Decision;
import nl.weerklank.intake.ThemeChange;
import nl.weerklank.platform.Refusal;
import org.junit.jupiter.api.Test;

class ThemeReadingTest {

    @Test
    void readsOneByItself() {
        ThemeChange change = new ThemeReading().themes(json("""
                        {"name": "Boosheid", "difficulties": [1, {"id": 2, "text": "x"}], "named": 9,
                         "decision": "left-out", "reason": "te groot", "askedBack": true}""")).get(0).change();

        assertThat(change).isEqualTo(new ThemeChange("Boosheid", Set.of(1L, 2L), Decision.LEFT_OUT, "te groot", true));
    }

    @Test
    void leavesWhatIsNotMentionedAndEmptiesWhatIsNull() {
        var changes =
                new ThemeReading().changes(json("[{\"id\": 1}, {\"id\": 2, \"decision\": null, \"reason\": null}]"));

        assertThat(changes)
                .containsEntry(1L, new ThemeChange(null, null, null, null, null))
                .containsEntry(2L, new ThemeChange(null, null, Decision.OPEN, "", null));
    }

    @Test
    void namesEveryMistakeWithItsPlace() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new ThemeReading().themes(json("""
                                [{"name": 3, "difficulties": [1, "a"]},
                                 {"name": "x", "difficulties": {}, "decision": "later", "askedBack": "yes", "id": "b"}]""")));

        assertThat(refusal.mistakes())
                .extracting(Refusal.Mistake::field)
                .containsExactlyInAnyOrder(
                        "[0].name",
                        "[0].difficulties[1]",
                        "[1].difficulties",
                        "[1].decision",
                        "[1].askedBack",
                        "[1].id");
    }

    @Test
    void wantsTheKeyOfAThemeThatIsChanged() {
        assertThat(catchThrowableOfType(Refusal.class, () -> new ThemeReading().changes(json("{\"name\": \"x\"}")))
                        .mistakes())
                .extracting(Refusal.Mistake::field)
                .containsExactly("id");
    }

    private static JsonValue json(String text) {
        return Json.createReader(new StringReader(text)).readValue();
    }
}
