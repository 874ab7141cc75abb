package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read to the letter is refused with a clear word, never repaired. */
class UnreadableStoryIT extends HostileForm {

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
    void refusesAFieldThatIsSentTwice() {
        int before = received();
        FilledForm form = open();
        String field = form.fields("textarea").get(0);
        String body = form.body().replace("&" + field + "=&", "&" + field + "=een&" + field + "=twee&");

        HttpResponse<String> refused = post(room, body, AS_SCRIPT);

        assertThat(refused.statusCode()).isEqualTo(422);
        JsonObject error = problem(refused).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("field")).isEqualTo(field);
        assertThat(error.getString("message"))
                .isEqualTo("Dit veld kwam twee keer ingevuld binnen. Vul het nog een keer in.");
        assertThat(received()).isEqualTo(before);
    }
}
