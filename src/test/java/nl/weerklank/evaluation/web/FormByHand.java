package nl.weerklank.evaluation.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import nl.weerklank.testing.RunningServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;

/** The form of an open evaluation, opened, filled in and sent as a browser without script does. */
abstract class FormByHand {

    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";

    /** What the form's own script asks to be answered in. */
    static final String[] AS_SCRIPT = {"Accept", JSON};

    static Client trainer;
    static Client phone;
    static JsonObject evaluation;
    static String room;

    @BeforeAll
    static void anEvaluation() {
        String address = RunningServer.onH2().baseUrl();
        trainer = new Client(address).signedIn();
        phone = new Client(address);
        evaluation = trainer.openEvaluation("van-klacht-naar-kans", 6);
        room = evaluation.getString("roomLink");
    }

    /** Where the API has the evaluation. */
    static String api() {
        return "/api/v1/evaluations/" + evaluation.getJsonNumber("id");
    }

    /** Where the API takes answers to the form behind a link. */
    static String responses(String link) {
        return "/api/v1/forms" + link.substring(link.lastIndexOf('/')) + "/responses";
    }

    /** How many forms came in so far. */
    static int received() {
        return trainer.get(api()).asJsonObject().getInt("received");
    }

    static HttpResponse<String> get(String where, String... headers) {
        return phone.send("GET", where, null, null, headers);
    }

    static HttpResponse<String> post(String where, String body, String... headers) {
        return phone.send("POST", where, FORM, body, headers);
    }

    static FilledForm open() {
        return open(room);
    }

    static FilledForm open(String link) {
        return new FilledForm(get(link).body());
    }

    /** The body of a form of which one question was answered. */
    static String filledIn(String link) {
        FilledForm form = open(link);
        return form.write(words(form), "De oefening").body();
    }

    /** The field of the first question that is answered in words. */
    static String words(FilledForm form) {
        return form.fields("textarea").get(0);
    }

    static Document page(HttpResponse<String> response) {
        return Jsoup.parse(response.body());
    }

    static JsonObject json(HttpResponse<String> response) {
        return Json.createReader(new StringReader(response.body())).readObject();
    }
}
