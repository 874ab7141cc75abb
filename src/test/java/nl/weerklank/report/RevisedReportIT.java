package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions are changed while people answer: what is added up, what stands apart, and what is said of that. */
@ContainerTest
class RevisedReportIT {

    private static final String FIRST = """
            title: Hoe was het?
            questions:
              - {key: knowledge, kind: scale, scale: quality, text: Kennis?}
              - {key: best, kind: choice, options: [Uitleg, Oefenen, Acteur], text: Wat hielp?}
              - {key: why, kind: choice, options: [Rustig, Druk], text: Waardoor?, if: {question: best, is: [1]}}
              - {key: words, kind: long-text, text: Toelichting?, quotable: true}
              - {key: gone, kind: text, text: Wat nam je mee?, quotable: true}
              - {key: calm, kind: shift, text: Rustig blijven}
            """;

    /** The question is worded otherwise, two options swapped, one question went and one came. */
    private static final String SECOND = """
            title: Hoe was het?
            questions:
              - {key: knowledge, kind: scale, scale: quality, text: Hoe was de kennis?}
              - {key: best, kind: choice, options: [Oefenen, Uitleg, Acteur], text: Wat hielp?}
              - {key: why, kind: choice, options: [Rustig, Druk], text: Waardoor?, if: {question: best, is: [1]}}
              - {key: words, kind: long-text, text: Toelichting?, quotable: true}
              - {key: extra, kind: text, text: Nog iets?, quotable: true}
              - {key: calm, kind: shift, text: Rustig blijven}
            """;

    @Inject
    private EvaluatedGroup group;

    private long program;
    private long edition;
    private long questionnaire;
    private long evaluation;
    private String form;

    @BeforeEach
    void aGroupWhoseQuestionsChange() {
        group.gather();
        JsonObject made = made("/programs", "{\"title\":\"Alles gevraagd\",\"language\":\"nl\"}");
        program = made.getJsonNumber("id").longValue();
        questionnaire = made.getJsonArray("questionnaires").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("purpose").equals("evaluation"))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("id")
                .longValue();
        assertThat(ask(FIRST)).isEqualTo(1);
        edition = made("/programs/" + program + "/editions", """
                        {"client":{"name":"Waterland"},"days":[{"date":"2026-11-16"}]}""")
                .getJsonNumber("id")
                .longValue();
    }

    private void open(String mode) {
        JsonObject opened =
                made("/editions/" + edition + "/evaluations", "{\"purpose\":\"evaluation\",\"mode\":\"" + mode + "\"}");
        evaluation = opened.getJsonNumber("id").longValue();
        form = "/forms/" + opened.getString("roomLink").replaceAll(".*/", "");
    }

    private JsonObject made(String path, String body) {
        HttpResponse<String> answer = group.owner("POST", path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return EvaluatedGroup.json(answer);
    }

    /** Changes the questions, and tells which revision they are then. */
    private int ask(String questions) {
        HttpResponse<String> changed =
                group.owner("PUT", "/questionnaires/" + questionnaire + ".yaml", questions, "application/yaml");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        JsonObject now = EvaluatedGroup.json(changed);
        questionnaire = now.getJsonNumber("id").longValue();
        return now.getInt("revision");
    }

    private JsonObject opened() {
        return EvaluatedGroup.json(group.call("GET", form, null, null));
    }

    /** Sends in a form that was opened before, without saying of which revision it is: its number does. */
    private JsonObject send(JsonObject form, int best, String words) {
        boolean second = form.getInt("revision") > 1;
        String answers = String.format(
                "{\"knowledge\":4,\"best\":%d,\"why\":1,\"words\":\"%s\",\"%s\":\"Apart: %s\",\"calm\":{\"then\":2,\"now\":4}}",
                best, words, second ? "extra" : "gone", words);
        HttpResponse<String> sent = group.call(
                "POST",
                this.form + "/responses",
                "{\"sid\":\"" + form.getString("sid") + "\",\"answers\":" + answers
                        + ",\"consents\":{\"words\":{\"use\":\"report\"},\"" + (second ? "extra" : "gone")
                        + "\":{\"use\":\"report\"}}}",
                null);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        return EvaluatedGroup.json(sent);
    }

    /** Four answer the first revision, of whom one only sends after the change; six answer the second. */
    private void everybodyAnswers() {
        for (int i = 0; i < 3; i++) send(opened(), 1, "eerst " + i);
        JsonObject begun = opened();
        assertThat(ask(SECOND)).isEqualTo(2);
        assertThat(opened().getInt("revision"))
                .as("what was answered waits for the trainer")
                .isEqualTo(1);
        JsonObject renewed = EvaluatedGroup.json(group.owner("POST", "/evaluations/" + evaluation + "/renew", null));
        assertThat(renewed.getInt("revision")).isEqualTo(2);
        send(begun, 1, "eerst 3");
        for (int i = 0; i < 6; i++) send(opened(), 1 + i % 2, "later " + i);
    }

    private List<JsonObject> outcome() {
        assertThat(group.owner("POST", "/evaluations/" + evaluation + "/close", null)
                        .statusCode())
                .isEqualTo(200);
        return EvaluatedGroup.json(group.owner("GET", "/evaluations/" + evaluation + "/outcome", null))
                .getJsonArray("questions")
                .getValuesAs(JsonObject.class);
    }

    private static List<JsonObject> told(List<JsonObject> questions, String key) {
        return questions.stream()
                .filter(one -> one.getString("key").equals(key))
                .toList();
    }

    @Test
    void addsUpWhatMeansTheSameAndTellsTheRestApart() {
        open("anonymous");
        everybodyAnswers();
        List<JsonObject> questions = outcome();

        assertThat(told(questions, "knowledge"))
                .singleElement()
                .satisfies(one -> assertThat(one.toString())
                        .contains("\"text\":\"Hoe was de kennis?\"", "\"n\":10", "\"revisions\":[1,2]")
                        .contains("\"textsBefore\":[\"Kennis?\"]", "Eerder gevraagd als: ‘Kennis?’"));
        assertThat(told(questions, "words"))
                .singleElement()
                .satisfies(one -> assertThat(one.toString())
                        .contains("\"n\":10", "eerst 3", "later 5")
                        .doesNotContain("note"));
        assertThat(told(questions, "calm"))
                .singleElement()
                .satisfies(one -> assertThat(one.toString()).contains("\"n\":10"));
        List<JsonObject> best = told(questions, "best");
        assertThat(best).hasSize(2);
        assertThat(best.get(0).toString())
                .contains("\"revisions\":[2]", "\"apart\":\"answers\"", "\"n\":6", "\"withheld\":false")
                .contains(
                        "{\"value\":1,\"label\":\"Oefenen\",\"count\":3}",
                        "{\"value\":2,\"label\":\"Uitleg\",\"count\":3}")
                .contains("versie 2");
        assertThat(best.get(1).toString())
                .contains("\"revisions\":[1]", "\"apart\":\"answers\"", "\"withheld\":true")
                .as("nothing of the four is added to what can be seen")
                .contains("\"n\":0")
                .doesNotContain("Uitleg", "count");
        assertThat(told(questions, "why"))
                .as("who is asked after another answer is somebody else")
                .extracting(one -> one.getString("apart"))
                .containsExactly("asked", "asked");
        assertThat(told(questions, "extra"))
                .singleElement()
                .satisfies(one -> assertThat(one.toString())
                        .contains(
                                "\"revisions\":[2]",
                                "\"withheld\":false",
                                "Alleen gevraagd in versie 2",
                                "Apart: later 0"));
        assertThat(told(questions, "gone"))
                .singleElement()
                .satisfies(one -> assertThat(one.toString())
                        .contains("\"revisions\":[1]", "\"withheld\":true")
                        .doesNotContain("Apart: eerst"));
    }

    @Test
    void ofANamedOneTheTrainerSeesBothParts() {
        open("named");
        everybodyAnswers();
        List<JsonObject> best = told(outcome(), "best");

        assertThat(best).extracting(one -> one.getInt("n")).containsExactly(6, 4);
        assertThat(best.get(1).toString()).contains("{\"value\":1,\"label\":\"Uitleg\",\"count\":4}");
    }

    @Test
    void tellsTheClientTheSameInPageAndFile() throws IOException {
        open("anonymous");
        everybodyAnswers();
        outcome();
        JsonObject draft = made("/editions/" + edition + "/reports", "{\"language\":\"nl\"}");
        assertThat(draft.toString())
                .contains("eerst 2", "later 2", "Apart: later")
                .doesNotContain("Apart: eerst");
        String report = "/reports/" + draft.getJsonNumber("id");
        group.owner("POST", report + "/publish", null);
        String link = made(report + "/links", "{}").getString("link");
        for (String text : List.of(page(link), file(link))) {
            assertThat(text)
                    .contains("Eerder gevraagd als: ‘Kennis?’. Die antwoorden tellen hier mee.")
                    .contains("Wat hielp? (versie 2)", "Wat hielp? (versie 1)")
                    .contains("In een andere versie waren de antwoorden waaruit je kon kiezen anders")
                    .contains("Alleen gevraagd in versie 2 van de vragenlijst")
                    .doesNotContain("Apart: eerst");
        }
    }

    @Test
    void aFormThatNobodySentInAsksTheNewQuestionsAndStillTakesTheOldOnes() {
        open("anonymous");
        JsonObject begun = opened();
        assertThat(begun.getInt("revision")).isEqualTo(1);

        assertThat(ask(SECOND)).as("somebody has seen it").isEqualTo(2);
        assertThat(opened().getInt("revision")).isEqualTo(2);
        assertThat(ask(SECOND.replace("Nog iets?", "Nog iets anders?"))).isEqualTo(3);
        String receipt = send(begun, 1, "zoals gezien").getString("receipt");

        JsonObject read = EvaluatedGroup.json(group.call("GET", "/receipts/" + receipt, null, null));
        assertThat(read.toString()).contains("\"best\":1", "\"gone\":\"Apart: zoals gezien\"");
        for (int i = 0; i < 5; i++) send(opened(), 2, "nu " + i);
        List<JsonObject> questions = outcome();
        assertThat(told(questions, "knowledge").toString()).contains("\"n\":6", "\"revisions\":[1,3]");
        assertThat(told(questions, "best")).extracting(one -> one.getInt("n")).containsExactly(5, 0);
    }

    @Test
    void questionsThatNobodySawAreChangedInPlace() {
        open("anonymous");
        assertThat(ask(SECOND)).isEqualTo(1);
        assertThat(opened().toString()).contains("Nog iets?").doesNotContain("Wat nam je mee?");
    }

    @Test
    void refusesARevisionThatTheFormNeverAsked() {
        open("anonymous");
        JsonObject begun = opened();
        String body = "{\"sid\":\"" + begun.getString("sid") + "\",\"revision\":7,\"answers\":{\"knowledge\":4}}";

        HttpResponse<String> refused = group.call("POST", form + "/responses", body, null);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(refused.body()).contains("\"field\":\"revision\"");
    }

    @Test
    void onlyItsOwnTrainerRenewsAndOnlyWhileItIsOpen() {
        open("anonymous");
        String renew = "/evaluations/" + evaluation + "/renew";
        assertThat(group.outsider("POST", renew, null).statusCode()).isEqualTo(404);
        assertThat(EvaluatedGroup.json(group.owner("POST", renew, null)).getInt("revision"))
                .isEqualTo(1);
        outcome();
        assertThat(group.owner("POST", renew, null).statusCode()).isEqualTo(409);
    }

    private static String page(String link) {
        return Caller.send(HttpRequest.newBuilder(URI.create(link)), HttpResponse.BodyHandlers.ofString())
                .body()
                .replaceAll("(?s)<style.*?</style>", "")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ");
    }

    private static String file(String link) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(link + "/report.pdf"));
        byte[] bytes =
                Caller.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
