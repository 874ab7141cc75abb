package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;

/** A form to which is sent what nobody sends who means well, in the two ways in which a form can be sent. */
abstract class HostileForm extends FormByHand {

    static final String CUT_OFF =
            "Het formulier is niet heel aangekomen. Er is niets opgeslagen; verstuur het nog een keer.";

    static String responses;

    @BeforeAll
    static void whereItsAnswersGo() {
        responses = responses(room);
    }

    static String sid(String at) {
        return phone.get(at.replace("/responses", "")).asJsonObject().getString("sid");
    }

    static JsonObject problem(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        return json(response);
    }

    static JsonObjectBuilder told(int status, String title) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status);
    }

    static JsonObject invalid(String field, String message) {
        return told(422, "Er klopt nog iets niet")
                .add("detail", "Er klopt nog iets niet.")
                .add(
                        "errors",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("field", field)
                                        .add("message", message)))
                .build();
    }

    static String body(String answers) {
        return "{\"sid\": \"" + sid(responses) + "\", \"answers\": " + answers + "}";
    }

    static void isRefused(HttpResponse<String> response, int status, JsonObject problem) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(problem(response)).isEqualTo(problem);
    }
}
