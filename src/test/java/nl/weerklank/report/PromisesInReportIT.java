package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What participants promised themselves to do, and how many of the quotes with consent the report shows. */
@ContainerTest
class PromisesInReportIT {

    private static final String QUESTIONS = """
            title: Hoe was het?
            questions:
              - {key: knowledge, kind: scale, scale: quality, text: Kennis?}
              - {key: promise, kind: long-text, text: Wat ga je anders doen?, quotable: true}
              - {key: one_liner, kind: text, text: In één zin?, quotable: true}
            """;

    @Inject
    private EvaluatedGroup group;

    private long evaluation;
    private String form;
    private long report;

    @BeforeEach
    void anEvaluation() {
        group.gather();
        JsonObject program = made("/programs", "{\"title\":\"Morgen anders\",\"language\":\"nl\"}");
        JsonObject questionnaire = program.getJsonArray("questionnaires").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("purpose").equals("evaluation"))
                .findFirst()
                .orElseThrow();
        String address = "/questionnaires/" + questionnaire.getJsonNumber("id") + ".yaml";
        assertThat(group.owner("PUT", address, QUESTIONS, "application/yaml").statusCode())
                .isEqualTo(200);
        JsonObject edition = made("/programs/" + program.getJsonNumber("id") + "/editions", """
                {"client":{"name":"Waterland"},"days":[{"date":"2026-11-16","start":"09:00","end":"16:00"}]}""");
        JsonObject opened = made(
                "/editions/" + edition.getJsonNumber("id") + "/evaluations",
                "{\"purpose\":\"evaluation\",\"mode\":\"anonymous\"}");
        evaluation = opened.getJsonNumber("id").longValue();
        form = "/forms/" + opened.getString("roomLink").replaceAll(".*/", "");
        for (int person = 1; person <= 6; person++) send(person);
        group.owner("POST", "/evaluations/" + evaluation + "/close", null);
        report = made("/editions/" + edition.getJsonNumber("id") + "/reports", "{}")
                .getJsonNumber("id")
                .longValue();
    }

    private JsonObject made(String path, String body) {
        HttpResponse<String> answer = group.owner("POST", path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return EvaluatedGroup.json(answer);
    }

    private void send(int person) {
        JsonObject opened = EvaluatedGroup.json(group.call("GET", form, null, null));
        String use = person == 6 ? "none" : "report";
        String body = """
                {"sid":"%s","revision":%d,"answers":{"knowledge":4,"promise":"Bellen %d","one_liner":"Zin %d"},
                 "consents":{"promise":{"use":"%s"},"one_liner":{"use":"report"}}}""".formatted(opened.getString("sid"), opened.getInt("revision"), person, person, use);
        HttpResponse<String> sent = group.call("POST", form + "/responses", body, null);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
    }

    @Test
    void haveAPlaceOfTheirOwnWithConsent() {
        assertThat(quote("Bellen 1").getString("kind")).isEqualTo("promise");
        String link = shared();
        assertThat(List.of(read(link), read(link + "/report.csv")))
                .allSatisfy(told -> assertThat(told)
                        .containsSubsequence("In hun eigen woorden", "In één zin", "Wat zij zich voornamen")
                        .contains("Wat ga je anders doen?", "Bellen 1", "Bellen 5")
                        .doesNotContain("Bellen 6"));

        patched("{\"sections\":[\"quotes\"]}");
        publish();
        assertThat(read(link)).contains("Zin 1").doesNotContain("Wat zij zich voornamen", "Bellen 1");
    }

    @Test
    void leaveTheNumberOfQuotesUnsaidWhereItIsAboutOnePerson() {
        String link = shared();
        assertThat(read(link)).contains("Op hooguit één na staan hier alle citaten");
        leaveOut("Zin 1");
        assertThat(read(link)).contains("Op hooguit één na staan hier alle citaten");
        leaveOut("Zin 2");
        assertThat(read(link)).contains("Hier staan 4 van de 6 citaten waarvoor toestemming is.");
        assertThat(read(link + "/report.csv")).contains("Hier staan 4 van de 6 citaten waarvoor toestemming is.");
    }

    private void leaveOut(String words) {
        patched("{\"leaveOut\":[{\"quote\":\"%s\",\"reason\":\"off-topic\"}]}"
                .formatted(quote(words).getString("id")));
        publish();
    }

    private JsonObject quote(String words) {
        JsonObject told = EvaluatedGroup.json(group.owner("GET", "/reports/" + report, null));
        return told.getJsonArray("quotes").getValuesAs(JsonObject.class).stream()
                .filter(quote -> quote.getString("text").equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void patched(String change) {
        HttpResponse<String> answer = group.owner("PATCH", "/reports/" + report, change);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private void publish() {
        group.owner("POST", "/reports/" + report + "/publish", null);
    }

    private String shared() {
        publish();
        return made("/reports/" + report + "/links", "{}").getString("link");
    }

    private static String read(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        return Caller.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
