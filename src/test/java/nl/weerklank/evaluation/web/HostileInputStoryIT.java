package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.weerklank.testing.Await;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sends who means well: it is stored whole or refused with a clear word, and is in nobody else's way. */
class HostileInputStoryIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String[] AS_SCRIPT = {"Accept", JSON};
    private static final String EVERYWHERE =
            "e\u0301 ß 漢字 \u202Eomgekeerd\u202C \u200Fשלום מרבא مرحبا\u200E 👩🏽‍🦽‍➡️ 🇳🇱 🏴󠁧󠁢󠁳󠁣󠁴󠁿 \uDBFF\uDFFD <b>&amp; '\";--\n\t=1+1";
    private static final String CUT_OFF =
            "Het formulier is niet heel aangekomen. Er is niets opgeslagen; verstuur het nog een keer.";

    private static Client trainer;
    private static Client phone;
    private static JsonObject evaluation;
    private static String room;
    private static String responses;

    @BeforeAll
    static void anEvaluation() {
        trainer = new Client(RunningServer.onH2().baseUrl()).signedIn();
        phone = new Client(RunningServer.onH2().baseUrl());
        evaluation = trainer.openEvaluation("van-klacht-naar-kans", 6);
        room = evaluation.getString("roomLink");
        responses = responses(room);
    }

    private static String responses(String link) {
        return "/api/v1/forms" + link.substring(link.lastIndexOf('/')) + "/responses";
    }

    private static int received() {
        return trainer.get("/api/v1/evaluations/" + evaluation.getJsonNumber("id"))
                .asJsonObject()
                .getInt("received");
    }

    private static String sid(String at) {
        return phone.get(at.replace("/responses", "")).asJsonObject().getString("sid");
    }

    private static FilledForm open() {
        return new FilledForm(phone.send("GET", room, null, null).body());
    }

    private static JsonObject problem(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        return Json.createReader(new StringReader(response.body())).readObject();
    }

    private static JsonObjectBuilder told(int status, String title) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status);
    }

    private static JsonObject invalid(String field, String message) {
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

    private static String body(String answers) {
        return "{\"sid\": \"" + sid(responses) + "\", \"answers\": " + answers + "}";
    }

    private static void isRefused(HttpResponse<String> response, int status, JsonObject problem) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(problem(response)).isEqualTo(problem);
    }

    @Test
    void namesEachOfTenThousandFieldsThatItDoesNotAsk() {
        int before = received();
        StringBuilder answers = new StringBuilder("{\"x0\": 0");
        StringBuilder fields = new StringBuilder();
        for (int i = 1; i <= 10_000; i++) {
            answers.append(", \"x").append(i).append("\": ").append(i);
            fields.append("&x").append(i).append('=').append(i);
        }
        fields.append("&x0=0");
        String form = open().body();
        int number = Integer.parseInt(form.replaceAll(".*&n=(\\d+)&.*", "$1"));

        HttpResponse<String> asJson =
                phone.send("POST", responses, JSON, body(answers.append('}').toString()));
        HttpResponse<String> counted = phone.send(
                "POST", room, FORM, form.replaceFirst("&n=\\d+", "&n=" + (number + 10_001)) + fields, AS_SCRIPT);
        HttpResponse<String> uncounted = phone.send("POST", room, FORM, form + fields, AS_SCRIPT);

        assertThat(asJson.statusCode()).isEqualTo(422);
        assertThat(problem(asJson).getJsonArray("errors").getValuesAs(JsonObject.class))
                .hasSize(10_001)
                .allMatch(error -> error.getString("field").startsWith("answers.x")
                        && error.getString("message").equals("Deze vraag staat niet in dit formulier."));
        assertThat(counted.statusCode()).isEqualTo(422);
        assertThat(problem(counted).getJsonArray("errors").getValuesAs(JsonObject.class))
                .hasSize(10_001)
                .allMatch(error -> error.getString("message").startsWith("Dit formulier heeft geen veld ‘x"));
        assertThat(uncounted.statusCode()).isEqualTo(422);
        assertThat(problem(uncounted).getJsonArray("errors").getJsonObject(0).getString("message"))
                .isEqualTo(CUT_OFF);
        assertThat(received()).isEqualTo(before);
    }

    @Test
    void refusesAMegabyteRatherThanCutIt() {
        int before = received();
        String tooLong = "x".repeat(SentBody.LONGEST - 1000);
        isRefused(
                phone.send("POST", responses, JSON, body("{\"one_liner\": \"" + tooLong + "\"}")),
                422,
                invalid("answers.one_liner", "Dit is te lang: hooguit 1.000 tekens, en het zijn er nu 1.047.576."));
        assertThat(received()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {SentBody.LONGEST + 1L, 2_200_000})
    void refusesAtOnceWhatIsAnnouncedAsTooMuch(long announced) throws IOException {
        for (String where : both()) {
            assertThat(refusal(where, announced, "")).contains("problem+json", "\"title\":\"te groot\"");
            assertThat(refusal(where, announced, "x".repeat((int) announced)))
                    .contains("problem+json", "\"title\":\"te groot\"");
        }
    }

    /** Beyond 8 MB it is the server that says so. */
    @ParameterizedTest
    @ValueSource(longs = {2L * 1024 * 1024 * 1024, Long.MAX_VALUE})
    void refusesGigabytesBeforeTheyAreSent(long announced) throws IOException {
        for (String where : both()) {
            refusal(where, announced, "");
        }
    }

    private static List<String> both() {
        return List.of(room, RunningServer.onH2().baseUrl() + responses);
    }

    private static String refusal(String where, long announced, String body) throws IOException {
        long begin = System.nanoTime();
        try (RawPost post = new RawPost(where, where.equals(room) ? FORM : JSON, announced)) {
            post.send(body);
            String answer = post.answer();
            assertThat(answer).as(where).startsWith("http/1.1 413 ");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
            return answer;
        }
    }

    @Test
    void fiftySlowSendersAreInNobodysWayAndSentAway() throws IOException {
        int before = received();
        String address = RunningServer.onH2().baseUrl();
        List<RawPost> slow = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            slow.add(i % 2 == 0 ? new RawPost(room, FORM, 5_000) : new RawPost(address + responses, JSON, 5_000));
        }
        for (int i = 0; i < 20; i++) {
            slow.forEach(sender -> sender.send("x"));
            long begin = System.nanoTime();
            HttpResponse<String> opened = phone.send("GET", room, null, null);
            assertThat(opened.statusCode()).isEqualTo(200);
            assertThat(phone.send("POST", room, FORM, new FilledForm(opened.body()).body(), AS_SCRIPT)
                            .statusCode())
                    .isEqualTo(201);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
        }
        assertThat(received()).isEqualTo(before + 20);

        Await.until(
                "slow senders are sent away",
                Duration.ofSeconds(60),
                () -> slow.stream().filter(sender -> !isOver(sender)).findAny().isEmpty());
        for (RawPost sender : slow) {
            assertThat(sender.answer()).startsWith("http/1.1 408 ").contains("problem+json", "het duurde te lang");
            sender.close();
        }
    }

    private static boolean isOver(RawPost sender) {
        try {
            return sender.isAnswered() || !sender.send("x");
        } catch (IOException hungUp) {
            return true;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "een NUL,        a\\u0000b,       a%00b,       2",
        "een bel,        \\u0007,         %07,         1",
        "een verticale,  \\uD83D\\uDE42\\u000b, %F0%9F%99%82%0B, 2",
        "een verwijder,  ab\\u007f,       ab%7F,       3"
    })
    void refusesControlCharactersAtTheirField(String what, String inJson, String inForm, int place) {
        int before = received();
        String message = "Teken " + place
                + " van deze tekst is een besturingsteken of een half teken, en kan niet bewaard worden. Haal het weg of"
                + " typ het opnieuw.";
        FilledForm form = open();
        String field = form.fields("textarea").get(0);

        isRefused(
                phone.send("POST", responses, JSON, body("{\"one_liner\": \"" + inJson + "\"}")),
                422,
                invalid("answers.one_liner", message));
        HttpResponse<String> given = phone.send(
                "POST",
                room,
                FORM,
                form.body().replace("&" + field + "=&", "&" + field + "=" + inForm + "&"),
                AS_SCRIPT);
        assertThat(given.statusCode()).isEqualTo(422);
        JsonObject error = problem(given).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("field")).isEqualTo(field);
        assertThat(error.getString("message")).isEqualTo(message);
        assertThat(received()).as(what).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00 \\ud83d", "\\ud83d\\ud83d\\ude42"})
    void refusesHalfOfACharacter(String half) {
        int before = received();

        isRefused(
                phone.send("POST", responses, JSON, body("{\"one_liner\": \"" + half + "\"}")),
                422,
                invalid(
                        "answers.one_liner",
                        "Teken 1 van deze tekst is een besturingsteken of een half teken, en kan niet bewaard worden."
                                + " Haal het weg of typ het opnieuw."));
        HttpResponse<String> named = phone.send("POST", responses, JSON, body("{\"" + half + "\": 1}"));
        assertThat(named.statusCode()).isEqualTo(422);
        assertThat(problem(named).getJsonArray("errors").getJsonObject(0).getString("message"))
                .isEqualTo("Deze vraag staat niet in dit formulier.");
        assertThat(received()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"C0AF", "C080", "F09F99", "EDA080", "F5808080", "E9", "FEFF0041", "FF"})
    void refusesBytesThatAreNoUtf8(String hex) throws Exception {
        int before = received();
        String json = body("{\"one_liner\": \"?\"}");
        byte[] bytes = HexFormat.of()
                .parseHex(HexFormat.of()
                        .formatHex(json.getBytes(StandardCharsets.UTF_8))
                        .replace("223f22", "22" + hex + "22"));
        FilledForm form = open();
        String field = form.fields("textarea").get(0);

        isRefused(raw(responses, JSON, bytes), 422, invalid("", CUT_OFF));
        HttpResponse<String> escaped = phone.send(
                "POST",
                room,
                FORM,
                form.body().replace("&" + field + "=&", "&" + field + "=" + hex.replaceAll("..", "%$0") + "&"),
                AS_SCRIPT);
        isRefused(
                escaped,
                422,
                told(422, "Er klopt nog iets niet")
                        .add("detail", "Er klopt nog iets niet.")
                        .build());
        assertThat(received()).isEqualTo(before);
    }

    private static HttpResponse<String> raw(String path, String type, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RunningServer.onH2().baseUrl() + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    static List<Arguments> oddJson() {
        String number = "Kies een heel getal van 1 tot en met 5.";
        return List.of(
                Arguments.of("{\"knowledge\": 1e999}", "answers.knowledge", number),
                Arguments.of("{\"knowledge\": -1e-999}", "answers.knowledge", number),
                Arguments.of("{\"knowledge\": 9007199254740993}", "answers.knowledge", number),
                Arguments.of("{\"knowledge\": 4294967297}", "answers.knowledge", number),
                Arguments.of("{\"knowledge\": 1" + "0".repeat(5_000) + "}", "", CUT_OFF),
                Arguments.of("{\"knowledge\": NaN}", "", CUT_OFF),
                Arguments.of("{\"knowledge\": 1, \"knowledge\": 5}", "", CUT_OFF),
                Arguments.of("{}, \"answers\": {\"knowledge\": 5}", "", CUT_OFF),
                Arguments.of("{\"knowledge\": " + "[".repeat(900) + "]".repeat(900) + "}", "", CUT_OFF),
                Arguments.of("{\"knowledge\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}", "", CUT_OFF),
                Arguments.of("{\"knowledge\": " + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_001), "", CUT_OFF));
    }

    @ParameterizedTest
    @MethodSource("oddJson")
    void refusesOddJsonWithOneClearMistake(String answers, String field, String message) {
        int before = received();

        isRefused(phone.send("POST", responses, JSON, body(answers)), 422, invalid(field, message));
        assertThat(received()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain",
        "application/xml",
        "multipart/form-data; boundary=x",
        "application/x-java-serialized-object"
    })
    void understandsNoOtherType(String type) {
        HttpResponse<String> toApi = phone.send("POST", responses, type, body("{}"));

        isRefused(toApi, 415, told(415, "Not a form that is understood here").build());
        assertThat(phone.send("POST", room, type, "sid=1").statusCode()).isEqualTo(415);
    }

    @Test
    void storesEveryCharacterWhole() {
        JsonObject own = trainer.openEvaluation("van-klacht-naar-kans", 6);
        String at = responses(own.getString("roomLink"));
        for (int i = 0; i < 5; i++) {
            JsonObject sent = Json.createObjectBuilder()
                    .add("sid", sid(at))
                    .add("answers", Json.createObjectBuilder().add("one_liner", EVERYWHERE + i))
                    .build();
            String receipt = phone.post(201, at, sent).asJsonObject().getString("receipt");
            assertThat(phone.get("/api/v1/receipts/" + receipt)
                            .asJsonObject()
                            .getJsonObject("answers")
                            .getString("one_liner"))
                    .isEqualTo(EVERYWHERE + i);
        }
        String evaluation = "/api/v1/evaluations/" + own.getJsonNumber("id");
        trainer.post(200, evaluation + "/close", null);

        assertThat(trainer.get(evaluation + "/outcome").asJsonObject().getJsonArray("questions").stream()
                        .map(question -> question.asJsonObject())
                        .filter(question -> question.getString("key").equals("one_liner"))
                        .flatMap(question -> question.getJsonArray("texts").stream())
                        .map(text -> text.asJsonObject().getString("text"))
                        .toList())
                .containsExactlyInAnyOrder(
                        EVERYWHERE + 0, EVERYWHERE + 1, EVERYWHERE + 2, EVERYWHERE + 3, EVERYWHERE + 4);
    }

    @Test
    void storesEveryCharacterOfAFormWhole() {
        FilledForm form = open();
        String field = form.fields("textarea").get(0);
        String body = form.body().replace("&" + field + "=&", "&" + field + "=" + FilledForm.encoded(EVERYWHERE) + "&");

        HttpResponse<String> taken = phone.send("POST", room, FORM, body, AS_SCRIPT);

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        String receipt =
                Json.createReader(new StringReader(taken.body())).readObject().getString("receipt");
        assertThat(phone.get("/api/v1/receipts/" + receipt)
                        .asJsonObject()
                        .getJsonObject("answers")
                        .values())
                .extracting(Object::toString)
                .containsExactly(Json.createValue(EVERYWHERE).toString());
    }

    @Test
    void refusesAFieldThatIsSentTwice() {
        int before = received();
        FilledForm form = open();
        String field = form.fields("textarea").get(0);
        String body = form.body().replace("&" + field + "=&", "&" + field + "=een&" + field + "=twee&");

        HttpResponse<String> refused = phone.send("POST", room, FORM, body, AS_SCRIPT);

        assertThat(refused.statusCode()).isEqualTo(422);
        JsonObject error = problem(refused).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("field")).isEqualTo(field);
        assertThat(error.getString("message"))
                .isEqualTo("Dit veld kwam twee keer ingevuld binnen. Vul het nog een keer in.");
        assertThat(received()).isEqualTo(before);
    }
}
