package nl.weerklank.trend.web;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.RunningServer;

/** Groups of one program of the demo's trainer, that all had the same theme and a block that treated it. */
final class MovedGroups {

    private static final int PEOPLE = 8;

    private final RequestSpecification trainer = DemoTrainer.caller();
    private final String theme;
    private final String block;
    private final String program;

    MovedGroups(String theme, String block) {
        this.theme = theme;
        this.block = block;
        this.program = made("/samples/van-klacht-naar-kans/programs", Map.of());
    }

    String program() {
        return program;
    }

    /** One more of them, evaluated and closed. */
    void add() {
        Object day = Map.of("date", "2026-11-16", "start", "09:00", "end", "12:00");
        String edition = "/editions/"
                + made(
                        "/programs/" + program + "/editions",
                        Map.of("client", Map.of("name", "Gemeente " + System.nanoTime()), "days", List.of(day)));
        sent(
                "/participants",
                edition,
                IntStream.range(0, PEOPLE)
                        .mapToObj(person -> Map.of("firstName", "P" + person))
                        .toList());
        made(edition + "/themes", Map.of("name", theme, "askedBack", true));
        Object treating = Map.of("title", block, "kind", "dialogue", "minutes", 45, "themes", List.of(theme));
        sending(Map.of("days", List.of(Map.of("blocks", List.of(treating)))))
                .put(server() + edition + "/plan")
                .then()
                .statusCode(200);
        String evaluation = "/evaluations/" + made(edition + "/evaluations", Map.of("purpose", "evaluation"));
        sent("/demo-answers", evaluation, Map.of());
        sent("/close", evaluation, Map.of());
    }

    private void sent(String what, String of, Object body) {
        sending(body).post(server() + of + what).then().statusCode(org.hamcrest.Matchers.lessThan(300));
    }

    private String made(String to, Object body) {
        return sending(body)
                .post(server() + to)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private RequestSpecification sending(Object body) {
        return given().spec(trainer).contentType(ContentType.JSON).body(body);
    }

    private static String server() {
        return RunningServer.onH2().baseUrl() + "/api/v1";
    }
}
