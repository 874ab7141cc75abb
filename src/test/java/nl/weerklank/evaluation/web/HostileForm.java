package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.http.HttpResponse;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.BeforeAll;

/** A form to which is sent what nobody sends who means well, in the two ways in which a form can be sent. */
abstract class HostileForm {

    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";
    static final String[] AS_SCRIPT = {"Accept", JSON};
    static final String CUT_OFF =
            "Het formulier is niet heel aangekomen. Er is niets opgeslagen; verstuur het nog een keer.";

    static Client trainer;
    static Client phone;
    static JsonObject evaluation;
    static String room;
    static String responses;

    @BeforeAll
    static void anEvaluation() {
        trainer = new Client(RunningServer.onH2().baseUrl()).signedIn();
        phone = new Client(RunningServer.onH2().baseUrl());
        evaluation = trainer.openEvaluation("van-klacht-naar-kans", 6);
        room = evaluation.getString("roomLink");
        responses = responses(room);
    }

    static String responses(String link) {
        return "/api/v1/forms" + link.substring(link.lastIndexOf('/')) + "/responses";
    }

    static int received() {
        return trainer.get("/api/v1/evaluations/" + evaluation.getJsonNumber("id"))
                .asJsonObject()
                .getInt("received");
    }

    static String sid(String at) {
        return phone.get(at.replace("/responses", "")).asJsonObject().getString("sid");
    }

    static FilledForm open() {
        return new FilledForm(phone.send("GET", room, null, null).body());
    }

    static JsonObject problem(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        return Json.createReader(new StringReader(response.body())).readObject();
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
