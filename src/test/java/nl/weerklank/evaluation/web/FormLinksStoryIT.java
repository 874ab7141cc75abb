package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a link leads: to a form once, to a form that is closed, or nowhere. */
class FormLinksStoryIT extends FormByHand {

    @ParameterizedTest
    @ValueSource(strings = {"/f/unknown", "/f/", "/receipt/unknown", "/f/a/b"})
    void tellsKindlyThatThereIsNothing(String path) {
        HttpResponse<String> response = get(path, "Accept-Language", "nl");

        assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    void tellsAnUnknownLinkInTheReadersLanguage() {
        assertThat(page(get("/f/unknown", "Accept-Language", "nl"))
                        .select("main h1")
                        .text())
                .isEqualTo("Hier is niets te vinden");
        assertThat(page(get("/f/unknown", "Accept-Language", "en"))
                        .select("main h1")
                        .text())
                .isEqualTo("There is nothing here");
    }

    @Test
    void takesAPersonalLinkOnce() {
        List<JsonObject> invited = trainer.post(
                        201,
                        api() + "/invitations",
                        Json.createObjectBuilder().add("all", true).build())
                .asJsonArray()
                .getValuesAs(JsonObject.class);
        String link = invited.get(0).getString("link");
        String first = filledIn(link);
        String second = filledIn(link);
        phone.send("HEAD", link, null, null);

        assertThat(post(link, first).statusCode()).isEqualTo(303);
        assertThat(post(link, first).statusCode()).isEqualTo(303);
        HttpResponse<String> other = post(link, second);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(page(other).text()).contains("al een formulier verstuurd");
        assertThat(get(link).statusCode()).isEqualTo(409);
    }

    @Test
    void tellsThatAFormIsClosedButTakesOneOpenedInTime() {
        JsonObject other = trainer.openEvaluation("van-klacht-naar-kans", 1);
        String body = filledIn(other.getString("roomLink"));
        trainer.post(200, "/api/v1/evaluations/" + other.getJsonNumber("id") + "/close", null);

        HttpResponse<String> late = get(other.getString("roomLink"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page(late).text()).contains("gesloten");
        assertThat(post(other.getString("roomLink"), body).statusCode())
                .as("a form opened in time")
                .isEqualTo(303);
    }
}
