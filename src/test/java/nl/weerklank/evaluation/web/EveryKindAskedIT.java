package nl.weerklank.evaluation.web;

import static nl.weerklank.evaluation.web.EverythingAsked.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the API tells a question of every kind, and in which language. */
@ContainerTest
class EveryKindAskedIT {

    @Inject
    private EverythingAsked asked;

    @BeforeEach
    void anEvaluationThatAsksEverything() {
        asked.open();
    }

    @Test
    void asksEveryKindWithAllThatItsAnswerMustBe() {
        JsonObject form = asked.form(DUTCH);

        assertThat(question(form, "head").getString("text")).isEqualTo("Over de gast");
        assertThat(question(form, "tempo").getInt("ideal")).isEqualTo(2);
        assertThat(question(form, "tempo").getString("direction")).isEqualTo("bipolar");
        assertThat(question(form, "tempo").getBoolean("notApplicable")).isTrue();
        assertThat(question(form, "tempo").getBoolean("remark")).isTrue();
        assertThat(question(form, "grade").getJsonArray("scale")).hasSize(11);
        assertThat(option(form, "where", 2).getString("value")).isEqualTo("other");
        assertThat(option(form, "again", 0).getBoolean("value")).isTrue();
        assertThat(question(form, "km").getString("unit")).isEqualTo("km");
        assertThat(question(form, "why").getJsonObject("shownIf").getString("key"))
                .isEqualTo("again");
        assertThat(question(form, "why").getJsonObject("shownIf").getJsonArray("is"))
                .isEqualTo(List.of(JsonValue.FALSE));
        assertThat(question(form, "story").getString("readers")).isEqualTo("trainer");
    }

    @Test
    void speaksAnotherLanguageAsFarAsItsTextsGo() {
        JsonObject form = asked.form(Locale.ENGLISH);

        assertThat(form.getString("title")).isEqualTo("Everything");
        assertThat(question(form, "where").getString("text")).isEqualTo("Where is the guest?");
        assertThat(option(form, "where", 0).getString("label")).isEqualTo("desk");
        assertThat(option(form, "where", 1).getString("label")).isEqualTo("telefoon");
        assertThat(question(form, "head").getString("text")).isEqualTo("Over de gast");
    }

    private static JsonObject option(JsonObject form, String key, int place) {
        return question(form, key).getJsonArray("options").getJsonObject(place);
    }

    private static JsonObject question(JsonObject form, String key) {
        return form.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                .filter(question -> question.getString("key").equals(key))
                .findFirst()
                .orElseThrow();
    }
}
