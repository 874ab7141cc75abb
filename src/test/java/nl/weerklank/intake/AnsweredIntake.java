package nl.weerklank.intake;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.RunningServer;

/** A training of the demo's trainer of which an intake is open and answered, reached by the API. */
public final class AnsweredIntake {
    private final String server = RunningServer.onH2().baseUrl();
    private final RequestSpecification trainer = DemoTrainer.caller();
    private final String edition;

    /**
     * @param language of its program
     * @param answers what its participants find difficult; each is another's, and in no theme yet
     */
    public AnsweredIntake(String language, List<String> answers) {
        String program = created(trainer, "/programs", Map.of("title", "Klachten", "language", language))
                .getString("id");
        Map<String, Object> typed = Map.of(
                "client",
                Map.of("name", "Gemeente " + System.nanoTime(), "sector", "gemeenten"),
                "days",
                List.of(Map.of("date", "2026-11-16", "start", "09:00", "end", "12:00")));
        edition = created(trainer, "/programs/" + program + "/editions", typed).getString("id");
        String link = post("/evaluations", Map.of("purpose", "intake")).getString("roomLink");
        answers.forEach(answer -> answer(link.substring(link.lastIndexOf('/') + 1), answer));
    }

    /** One in which two people said that anger is difficult, which is the theme "Boosheid" by now. */
    public static AnsweredIntake aboutAnger(String language) {
        AnsweredIntake intake =
                new AnsweredIntake(language, List.of("Boze klanten aan de balie", "Omgaan met boze klanten"));
        intake.add("Boosheid", intake.difficulties("boze"));
        return intake;
    }

    /** As a participant does: what a trainer sends is a test, which counts nowhere. */
    private void answer(String form, String words) {
        JsonPath asked = given().get(server + "/api/v1/forms/" + form).jsonPath();
        Map<String, Object> sent = Map.of(
                "sid",
                asked.getString("sid"),
                "revision",
                asked.getInt("revision"),
                "answers",
                Map.of("difficult", words));
        created(given(), "/forms/" + form + "/responses", sent);
    }

    /** The address of a page about the training. */
    public String page(String path) {
        return server + path + "?edition=" + edition;
    }

    /** The keys of the answers in which this part of a word is. */
    public List<String> difficulties(String part) {
        return given().spec(trainer)
                .get(of("/difficulties"))
                .jsonPath()
                .getList("findAll { it.text.toLowerCase().contains('" + part + "') }.id", String.class);
    }

    public JsonPath themes() {
        return given().spec(trainer).get(of("/themes")).jsonPath();
    }

    /** Makes a theme of these answers. */
    public void add(String name, List<String> difficulties) {
        post("/themes", Map.of("name", name, "difficulties", difficulties));
    }

    /** Makes something of the training, which the API tells. */
    public JsonPath post(String what, Object body) {
        return created(trainer, "/editions/" + edition + what, body);
    }

    public void patch(String what, Object body) {
        done(sending(trainer, body).patch(of(what)), 200);
    }

    public void put(String what, Object body) {
        done(sending(trainer, body).put(of(what)), 200);
    }

    private String of(String what) {
        return server + "/api/v1/editions/" + edition + what;
    }

    private JsonPath created(RequestSpecification caller, String to, Object body) {
        return done(sending(caller, body).post(server + "/api/v1" + to), 201);
    }

    private static RequestSpecification sending(RequestSpecification caller, Object body) {
        return given().spec(caller).contentType(ContentType.JSON).body(body);
    }

    private static JsonPath done(Response response, int status) {
        return response.then().statusCode(status).extract().jsonPath();
    }
}
