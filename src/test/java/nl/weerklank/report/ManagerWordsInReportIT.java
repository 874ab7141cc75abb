package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The manager's own words: in the draft as they were given, mended by the trainer, and never made up. */
@ContainerTest
class ManagerWordsInReportIT {

    private static final String WORDS = "Het team belt nu zelf trug";

    @Inject
    private EvaluatedGroup group;

    private String edition;
    private String form;
    private String evaluation;

    @BeforeEach
    void aFormOfTheManager() {
        group.gather();
        edition = "/editions/" + group.edition().id();
        JsonObject opened = object("POST", edition + "/evaluations", "{\"purpose\":\"manager\"}");
        evaluation = "/evaluations/" + opened.get("id");
        form = "/forms/" + opened.getString("roomLink").replaceAll(".*/", "");
    }

    private JsonObject object(String method, String path, String body) {
        HttpResponse<String> answer = group.owner(method, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return EvaluatedGroup.json(answer);
    }

    private void write(String use) {
        JsonObject opened = EvaluatedGroup.json(group.call("GET", form, null, null));
        String question = opened.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getBoolean("quotable", false))
                .findFirst()
                .orElseThrow()
                .getString("key");
        HttpResponse<String> sent = group.call(
                "POST",
                form + "/responses",
                "{\"sid\":\"" + opened.getString("sid") + "\",\"revision\":" + opened.getInt("revision")
                        + ",\"firstName\":\"Ria\",\"answers\":{\"" + question + "\":\"" + WORDS + "\"},\"consents\":{\""
                        + question + "\":{\"use\":\"" + use + "\",\"name\":\"first\"}}}",
                null);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        object("POST", evaluation + "/close", null);
        group.close();
    }

    private static String page(String link) {
        return Caller.send(HttpRequest.newBuilder(URI.create(link)), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void areDraftedAsGivenAndMendedByTheTrainer() {
        write("report");
        JsonObject draft = object("POST", edition + "/reports", "{}");
        JsonObject quote = draft.getJsonArray("quotes").getJsonObject(0);
        assertThat(quote.getString("kind")).isEqualTo("manager");
        assertThat(quote.getString("text")).isEqualTo(WORDS);
        assertThat(quote.getBoolean("included")).isTrue();

        String report = "/reports/" + draft.get("id");
        object(
                "PATCH",
                report,
                "{\"quotes\":[{\"quote\":" + quote.getString("id") + ",\"edited\":\"Het team belt nu zelf terug\"}]}");
        object("POST", report + "/publish", null);
        assertThat(page(object("POST", report + "/links", "{}").getString("link")))
                .contains("<blockquote>Het team belt nu zelf terug</blockquote>", "Ria, ")
                .doesNotContain(WORDS);
    }

    @Test
    void areNotThereWithoutConsent() {
        write("none");
        JsonObject draft = object("POST", edition + "/reports", "{}");
        assertThat(draft.getJsonArray("quotes")).isEmpty();
        String report = "/reports/" + draft.get("id");
        object("POST", report + "/publish", null);
        assertThat(page(object("POST", report + "/links", "{}").getString("link")))
                .doesNotContain(WORDS, "figure class=\"manager\"");
    }
}
