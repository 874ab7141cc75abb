package nl.weerklank.day.web;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hamcrest.Matchers;

/** A training of the demo's trainer on 16 November from nine to eleven, made and looked at over the API. */
final class PlannedTraining {
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final String server;
    private final RequestSpecification trainer;
    private final String edition;

    /** Makes it on this server, without a plan and without participants. */
    PlannedTraining(String server) {
        this.server = server;
        trainer = given().header("Authorization", "Bearer " + TOKENS.computeIfAbsent(server, any -> token()));
        String program =
                call("POST", "/programs", Map.of("title", "Nee zeggen")).getString("id");
        edition = call(
                        "POST",
                        "/programs/" + program + "/editions",
                        Map.of(
                                "client",
                                Map.of("name", "Gemeente Waterland"),
                                "timeZone",
                                "Europe/Amsterdam",
                                "days",
                                List.of(Map.of("date", "2026-11-16", "start", "09:00", "end", "11:00"))))
                .getString("id");
    }

    private String token() {
        Map<String, String> demo =
                Map.of("email", "demo@weerklank.example", "password", "demo-weerklank", "name", "Story");
        return call(given(), "POST", "/tokens", demo).getString("token");
    }

    /** The usual plan, for An, Bo and Cas. */
    PlannedTraining plan() {
        plan(List.of(
                Map.of(
                        "title",
                        "Welkom",
                        "minutes",
                        20,
                        "kind",
                        "opening",
                        "trainerNotes",
                        "Vraag wie er eerder was.\n- Koffie staat klaar.\n- Stoelen in een kring.",
                        "lastTime",
                        "Begin met de namen."),
                Map.of(
                        "title",
                        "Oefenen in drietallen",
                        "minutes",
                        30,
                        "kind",
                        "practice",
                        "method",
                        "Drietallen met observator"),
                Map.of("title", "Nagesprek", "minutes", 20, "kind", "dialogue"),
                Map.of("title", "Pauze", "minutes", 15, "kind", "break", "pinnedAt", "10:15"),
                Map.of("title", "Slotronde", "minutes", 20, "kind", "closing")));
        enrol(List.of("An", "Bo", "Cas"));
        return this;
    }

    void plan(List<Map<String, Object>> blocks) {
        call("PUT", "/editions/" + edition + "/plan", Map.of("days", List.of(Map.of("blocks", blocks))));
    }

    void enrol(List<String> names) {
        call(
                "POST",
                "/editions/" + edition + "/participants",
                names.stream().map(name -> Map.of("firstName", name)).toList());
    }

    /** Begins the first block of its day at this moment, as another device would. */
    void begin(String at) {
        JsonPath plan = get("/plan");
        String action = "/days/" + plan.getString("days[0].id") + "/actions/" + UUID.randomUUID();
        long block = plan.getLong("days[0].blocks[0].id");
        call("PUT", "/editions/" + edition + action, Map.of("kind", "begin", "at", at, "block", block));
    }

    /** Opens an evaluation with personal links; tells Bo's. */
    String invite() {
        String evaluation = call("POST", "/editions/" + edition + "/evaluations", Map.of("purpose", "evaluation"))
                .getString("id");
        return call("POST", "/evaluations/" + evaluation + "/invitations", Map.of("all", true))
                .getString("[1].link");
    }

    /** The key of the training. */
    String edition() {
        return edition;
    }

    /** The path of the page on which its day is run. */
    String page() {
        return "/day/day?edition=" + edition;
    }

    /** What stands under this path of the training. */
    JsonPath get(String path) {
        return call("GET", "/editions/" + edition + path, null);
    }

    private JsonPath call(String method, String path, Object body) {
        return call(trainer, method, path, body);
    }

    private JsonPath call(RequestSpecification caller, String method, String path, Object body) {
        RequestSpecification request = given().spec(caller).contentType(ContentType.JSON);
        if (body != null) {
            request.body(body);
        }
        return request.request(method, server + "/api/v1" + path)
                .then()
                .statusCode(Matchers.lessThan(300))
                .extract()
                .jsonPath();
    }
}
