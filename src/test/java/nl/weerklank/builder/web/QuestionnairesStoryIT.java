package nl.weerklank.builder.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questionnaires over the API: whole, with their versions, and as files. */
class QuestionnairesStoryIT {

    private static final Map<String, String> DEMO =
            Map.of("email", "demo@weerklank.example", "password", "demo-weerklank", "name", "Story");

    private String api;
    private RequestSpecification trainer;
    private String program;
    private String id;

    @BeforeEach
    void aProgramWithItsQuestionnaires() {
        api = RunningServer.onH2().baseUrl() + "/api/v1";
        String token = given().contentType(ContentType.JSON)
                .body(DEMO)
                .post(api + "/tokens")
                .jsonPath()
                .getString("token");
        trainer = given().header("Authorization", "Bearer " + token).header("Accept-Language", "nl");
        var made = given().spec(trainer)
                .contentType(ContentType.JSON)
                .body("{}")
                .post(api + "/samples/van-klacht-naar-kans/programs")
                .jsonPath();
        program = made.getString("id");
        id = made.getString("questionnaires.find { it.purpose == 'evaluation' }.id");
    }

    private ValidatableResponse get(String path) {
        return given().spec(trainer).get(api + path).then();
    }

    private ValidatableResponse put(Object body, String ifMatch) {
        RequestSpecification request =
                given().spec(trainer).contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(api + "/questionnaires/" + id)
                .then();
    }

    private ValidatableResponse putFile(String text) {
        return given().spec(trainer)
                .contentType("application/yaml")
                .body(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .put(api + "/questionnaires/" + id + ".yaml")
                .then();
    }

    @Test
    void aProgramTellsItsQuestionnaires() {
        get("/programs/" + program + "/questionnaires")
                .statusCode(200)
                .body("purpose", equalTo(List.of("intake", "evaluation", "manager", "follow-up")))
                .body("[1].questions", greaterThan(5))
                .body("[1].minutes", greaterThan(1));
    }

    @Test
    void whatWasReadCanBeSentBackAndChangesNothing() {
        var read = get("/questionnaires/" + id).statusCode(200).extract();

        put(read.asString(), read.header("ETag"))
                .statusCode(200)
                .body("questions", equalTo(read.jsonPath().getList("questions")))
                .body("title", equalTo(read.jsonPath().getString("title")))
                .body("version", equalTo(1));
    }

    @Test
    void everyKindComesBackAsItWasSent() {
        List<Map<String, Object>> questions = List.of(
                Map.of(
                        "key",
                        "pace",
                        "kind",
                        "scale",
                        "text",
                        Map.of("nl", "Tempo?", "en", "Pace?"),
                        "scale",
                        Map.of("words", List.of("te traag", "goed", "te snel"), "direction", "bipolar")),
                Map.of("key", "grade", "kind", "grade", "text", "Cijfer?", "ends", List.of("niets", "alles")),
                Map.of("key", "way", "kind", "choices", "text", "Hoe?", "options", List.of("a", "b"), "other", true),
                Map.of("key", "km", "kind", "number", "text", "Ver?", "lowest", 0.5, "highest", 9, "unit", "km"),
                Map.of(
                        "key",
                        "why",
                        "kind",
                        "text",
                        "text",
                        "Waarom?",
                        "quotable",
                        true,
                        "required",
                        true,
                        "notApplicable",
                        true,
                        "remark",
                        true,
                        "per",
                        "trainer",
                        "readers",
                        "report"),
                Map.of(
                        "key",
                        "when",
                        "kind",
                        "date",
                        "text",
                        "Wanneer?",
                        "if",
                        Map.of("question", "grade", "is", List.of(0, 1))));

        put(Map.of("title", "Alles", "questions", questions), null).statusCode(200);

        var read = get("/questionnaires/" + id).extract().jsonPath();
        assertThat(read.getList("questions")).hasSize(6);
        for (int i = 0; i < questions.size(); i++) {
            Map<String, Object> told = read.getMap("questions[" + i + "]");
            questions
                    .get(i)
                    .forEach((key, value) ->
                            assertThat(plain(told.get(key))).as(key).isEqualTo(plain(value)));
        }
        String yaml = get("/questionnaires/" + id + ".yaml")
                .contentType(startsWith("application/yaml"))
                .extract()
                .asString();
        putFile(yaml).statusCode(200).body("questions", equalTo(read.getList("questions")));
    }

    /** Numbers as text, since JSON knows but one kind of them; objects whatever the order of their members. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> plain = new java.util.TreeMap<>();
            map.forEach((key, one) -> plain.put(key, plain(one)));
            return plain;
        }
        return String.valueOf(value);
    }

    @Test
    void aChangeMadeMeanwhileIsNotOverwritten() {
        Map<String, Object> other =
                Map.of("title", "Anders", "questions", List.of(Map.of("key", "a", "kind", "text", "text", "Een?")));
        put(other, "\"0\"").statusCode(200).header("ETag", equalTo("\"1\""));

        put(other, "\"0\"").statusCode(409).body("detail", containsString("intussen"));
        put(Map.of("version", 0, "title", "X", "questions", List.of()), null).statusCode(422);
        Map<String, Object> stale = new java.util.HashMap<>(other);
        stale.put("version", 0);
        put(stale, null).statusCode(409);
        put(other, "nonsense").statusCode(409);
        put(other, "*").statusCode(200);
    }

    @Test
    void mistakesAreToldByField() {
        put(
                        Map.of(
                                "title",
                                "Fout",
                                "questions",
                                List.of(
                                        Map.of("key", "a", "kind", "poem", "text", "Een?"),
                                        Map.of("key", "b", "kind", "text"))),
                        null)
                .statusCode(422)
                .body("errors.field", hasItem("questions[0].kind"))
                .body("errors.field", hasItem("questions[1].text"));
        put("[1, 2]", null).statusCode(400);
        put(Map.of("title", "Leeg"), null).statusCode(422).body("errors.field", hasItem("questions"));
    }

    @Test
    void mistakesInAFileAreToldByLine() {
        putFile("title: Fout\nquestions:\n  - key: a\n    kind: text\n    text: Een?\n    if: {question: z, is: [1]}\n")
                .statusCode(422)
                .body("errors[0].message", startsWith("regel 6:"));
        putFile("language: en\ntitle: English\nquestions:\n  - {key: a, kind: text, text: What}\n")
                .statusCode(422)
                .body("errors[0].field", equalTo("language"));
    }

    @Test
    void whatIsNoQuestionnaireIsRefusedKindly() {
        putFile("x".repeat(3_000_000)).statusCode(413);
        putFile("%PDF-1.7\n%\u00e2\u00e3").statusCode(422);
        putFile("").statusCode(422);
        given().spec(trainer)
                .contentType("image/png")
                .body(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1})
                .put(api + "/questionnaires/" + id + ".yaml")
                .then()
                .statusCode(415);
    }

    @Test
    void whatIsNotOnesOwnIsNotThere() {
        for (String path : List.of("/questionnaires/1", "/questionnaires/1.yaml", "/programs/1/questionnaires")) {
            get(path).statusCode(404);
        }
        given().get(api + "/questionnaires/" + id).then().statusCode(401);
    }
}
