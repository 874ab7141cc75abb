package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Six people answer every kind of question: what the trainer learns, and what the client may. */
@ContainerTest
class EveryKindReportIT {

    private static final String SECRET = "GEHEIM";

    private static final String QUESTIONS = """
            title: Hoe was het?
            questions:
              - {key: knowledge, kind: scale, scale: quality, text: Kennis?, remark: true, not-applicable: true}
              - {key: pace, kind: scale, scale: {words: [kort, goed, lang], direction: bipolar}, text: Lengte?}
              - {key: stress, kind: scale, scale: {words: [geen, weinig, nogal, veel], direction: negative}, text: Spanning?}
              - {key: grade, kind: grade, ends: [zeker niet, zeker wel], text: Aanraden?}
              - {key: safe, kind: statement, text: Veilig?, per: trainer}
              - {key: best, kind: choice, options: [Uitleg, Oefenen, Acteur], other: true, text: Wat hielp?}
              - {key: use, kind: choices, options: [Balie, Telefoon, Brief], text: Waar gebruik je het?}
              - {key: again, kind: yes-no, text: Vervolg?}
              - {key: topic, kind: choice, options: [Nee zeggen, Boosheid], text: Waarover?, if: {question: again, is: [1]}}
              - {key: years, kind: number, lowest: 0, highest: 50, unit: jaar, text: Hoe lang al?}
              - {key: start, kind: date, text: Wanneer?}
              - {key: calm, kind: shift, text: Rustig blijven}
              - {key: words, kind: long-text, text: Toelichting?, quotable: true}
              - {key: one_liner, kind: text, text: In één zin?, quotable: true}
              - {key: part, kind: section, text: Tot slot}
              - {key: secret, kind: scale, scale: quality, text: GEHEIM over de zaal, readers: trainer, remark: true}
              - {key: diary, kind: text, text: GEHEIM voor de trainer, readers: trainer, quotable: true}
            """;

    private static final int[] PACE = {2, 2, 2, 2, 3, 3};
    private static final int[] STRESS = {1, 2, 2, 1, 3, 2};
    private static final int[] GRADE = {8, 8, 9, 10, 7, 9};
    private static final int[] ANNA = {5, 5, 4, 4, 5, 4};
    private static final int[] BRAM = {3, 4, 4, 5, 4, 3};
    private static final String[] BEST = {"1", "1", "2", "2", "2", "{\"other\":\"De koffie\"}"};
    private static final String[] USE = {"[1]", "[1,2]", "[2]", "[1,2,3]", "[1]", "[2]"};
    private static final int[] YEARS = {2, 4, 10, 11, 25, 40};
    private static final String[] START = {
        "2026-11-17", "2026-11-18", "2026-12-01", "2026-12-02", "2026-12-20", "2027-01-05"
    };
    private static final int[] NOW = {4, 4, 3, 4, 5, 4};

    @Inject
    private EvaluatedGroup group;

    private long edition;
    private long evaluation;
    private String form;

    @BeforeEach
    void anEvaluation() {
        group.gather();
        JsonObject program = made("/programs", "{\"title\":\"Alles gevraagd\",\"language\":\"nl\"}");
        JsonObject questionnaire = program.getJsonArray("questionnaires").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("purpose").equals("evaluation"))
                .findFirst()
                .orElseThrow();
        assertThat(replaced("/questionnaires/" + questionnaire.getJsonNumber("id") + ".yaml")
                        .statusCode())
                .isEqualTo(200);
        edition = made("/programs/" + program.getJsonNumber("id") + "/editions", """
                        {"client":{"name":"Waterland"},"days":[{"date":"2026-11-16","start":"09:00","end":"16:00"}],
                         "trainers":[{"name":"Anna","role":"trainer"},{"name":"Bram","role":"actor"}]}""")
                .getJsonNumber("id")
                .longValue();
        JsonObject opened =
                made("/editions/" + edition + "/evaluations", "{\"purpose\":\"evaluation\",\"mode\":\"anonymous\"}");
        evaluation = opened.getJsonNumber("id").longValue();
        form = "/forms/" + opened.getString("roomLink").replaceAll(".*/", "");
    }

    private JsonObject made(String path, String body) {
        HttpResponse<String> answer = group.owner("POST", path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return EvaluatedGroup.json(answer);
    }

    private HttpResponse<String> replaced(String path) {
        return group.owner("PUT", path, QUESTIONS, "application/yaml");
    }

    private JsonObject opened() {
        return EvaluatedGroup.json(group.call("GET", form, null, null));
    }

    private void send(int person, boolean again) {
        send(opened(), person, again);
    }

    private void send(JsonObject opened, int person, boolean again) {
        String answers = String.format(
                Locale.ROOT,
                """
                {"knowledge":%s,"pace":%d,"stress":%d,"grade":%d,"safe.1":%d,"safe.2":%d,"best":%s,"use":%s,
                 "again":%b,"topic":%d,"years":%d,"start":"%s","calm":{"then":2,"now":%d},
                 "words":"Alleen %d","one_liner":"Zin %d","secret":4,"diary":"GEHEIM %d"}""",
                person == 5 ? "\"n/a\"" : "5",
                PACE[person],
                STRESS[person],
                GRADE[person],
                ANNA[person],
                BRAM[person],
                BEST[person],
                USE[person],
                again,
                1 + person % 2,
                YEARS[person],
                START[person],
                NOW[person],
                person,
                person,
                person);
        String body = String.format(
                "{\"sid\":\"%s\",\"revision\":%d,\"answers\":%s,\"remarks\":{\"knowledge\":\"Omdat %d\","
                        + "\"secret\":\"GEHEIM erbij\"},\"consents\":{\"one_liner\":{\"use\":\"report\"},"
                        + "\"diary\":{\"use\":\"public\"}}}",
                opened.getString("sid"), opened.getInt("revision"), answers, person);
        HttpResponse<String> sent = group.call("POST", form + "/responses", body, null);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
    }

    private JsonObject outcome() {
        assertThat(group.owner("POST", "/evaluations/" + evaluation + "/close", null)
                        .statusCode())
                .isEqualTo(200);
        return EvaluatedGroup.json(group.owner("GET", "/evaluations/" + evaluation + "/outcome", null));
    }

    @Test
    void tellsTheTrainerWhatEachBrought() {
        for (int person = 0; person < 6; person++) send(person, person < 5);
        JsonArray questions = outcome().getJsonArray("questions");

        assertThat(questions.getValuesAs(JsonObject.class).stream().map(one -> one.getString("key")))
                .containsExactly(
                        "knowledge",
                        "pace",
                        "stress",
                        "grade",
                        "safe.1",
                        "safe.2",
                        "best",
                        "use",
                        "again",
                        "topic",
                        "years",
                        "start",
                        "calm",
                        "words",
                        "one_liner",
                        "secret",
                        "diary");
        assertThat(told(questions, "knowledge"))
                .contains("\"n\":5,\"notApplicable\":1", "\"mean\":5.0", "\"verdict\":\"zeer goed\"", "Omdat 5");
        assertThat(told(questions, "pace"))
                .contains("\"leaning\":{\"ideal\":2,\"below\":0,\"on\":4,\"above\":2")
                .contains("4 van 6 ‘goed’, 2 naar ‘lang’");
        assertThat(told(questions, "stress")).contains("\"verdict\":\"weinig\"");
        assertThat(told(questions, "grade")).contains("\"mean\":8.5", "{\"value\":0,\"label\":\"zeker niet\"");
        assertThat(told(questions, "safe.1")).contains("\"about\":\"Anna\"", "\"mean\":4.5");
        assertThat(told(questions, "safe.2")).contains("\"about\":\"Bram\"");
        assertThat(told(questions, "best")).contains("{\"value\":0,\"label\":\"Anders\",\"count\":1}");
        assertThat(told(questions, "best")).contains("\"others\":[{", "De koffie");
        assertThat(told(questions, "use")).contains("\"n\":6", "\"label\":\"Balie\",\"count\":4");
        assertThat(told(questions, "again")).contains("\"label\":\"Ja\",\"count\":5");
        assertThat(told(questions, "topic")).contains("\"n\":5", "\"label\":\"Nee zeggen\",\"count\":3");
        assertThat(told(questions, "years"))
                .contains("{\"label\":\"9 of minder\",\"count\":2}", "\"unit\":\"jaar\"")
                .doesNotContain("lowest", "highest", "median");
        assertThat(told(questions, "start")).contains("{\"label\":\"22 november 2026 of eerder\",\"count\":2}");
        assertThat(told(questions, "calm")).contains("\"then\":2.0,\"now\":4.0");
        assertThat(told(questions, "words")).contains("Alleen 0", "\"use\":\"none\"");
        assertThat(told(questions, "secret")).contains("\"readers\":\"trainer\"", "GEHEIM erbij");
    }

    private static String told(JsonArray questions, String key) {
        return questions.getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("key").equals(key))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    @Test
    void tellsTheClientWhatPointsAtNobody() throws IOException {
        for (int person = 0; person < 6; person++) send(person, person < 5);
        outcome();
        JsonObject draft = made("/editions/" + edition + "/reports", "{\"language\":\"nl\"}");
        assertThat(draft.toString()).contains("Zin 3").doesNotContain(SECRET, "Alleen 0", "Omdat", "De koffie");
        String link = published(draft);
        for (String text : List.of(plain(page(link)), file(link))) {
            assertThat(text)
                    .contains("Inhoudelijke kennis", "4 van 6 ‘goed’, 2 naar ‘lang’", "Veilig? (Anna)", "8,5 van 10")
                    .contains(
                            "‘Uitleg’ of ‘Anders’",
                            "‘Balie’ of ‘Brief’",
                            "5×",
                            "‘Ja’ of ‘Nee’",
                            "Anna en Bram (acteur)",
                            "9 of minder")
                    .contains("niet te laten zien zonder dat het naar iemand kan wijzen")
                    .contains("Rustig blijven", "Zin 3", "Een deelnemer")
                    .doesNotContain(SECRET, "Alleen 0", "Omdat", "De koffie", "Boosheid", "2026-11-17");
        }
    }

    @Test
    void saysWhyNumbersAndDaysAreOfFewerThanTheScores() throws IOException {
        saysWhyNumbersAndDaysAreOfFewer("nl");
    }

    @Test
    void saysInEnglishWhyNumbersAndDaysAreOfFewerThanTheScores() throws IOException {
        saysWhyNumbersAndDaysAreOfFewer("en");
    }

    private void saysWhyNumbersAndDaysAreOfFewer(String language) throws IOException {
        List<JsonObject> inHand = Stream.generate(this::opened).limit(6).toList();
        for (int person = 0; person < 6; person++) send(person, true);
        outcome();
        for (int person = 0; person < 6; person++) send(inHand.get(person), person, true);
        group.endLate(evaluation);

        String link = published(made("/editions/" + edition + "/reports", "{\"language\":\"" + language + "\"}"));
        String note = Texts.in(Locale.forLanguageTag(language)).getString("report.shared.later-left-out");
        for (String text : List.of(plain(page(link)), file(link), document(link))) {
            assertThat(text).contains("n = 12", "n = 6");
            assertThat(text.split(Pattern.quote(note), -1))
                    .as("said of years and of the start")
                    .hasSize(3);
        }
    }

    /** Who is asked the topic are those who want more: whoever subtracts must not find exactly one who does not. */
    @Test
    void aFollowingQuestionTellsNoLonelyAnswer() {
        Random chance = new Random(1122);
        int no = 0;
        for (int person = 0; person < 6; person++) {
            boolean again = no == 1 || chance.nextInt(4) > 0 && person < 5;
            no += again ? 0 : 1;
            send(person, again);
        }
        assertThat(no).isEqualTo(1);
        outcome();
        String link = published(made("/editions/" + edition + "/reports", "{\"language\":\"nl\"}"));
        String topic = plain(page(link)).replaceAll(".*Waarover\\?", "").replaceAll("Hoe lang al\\?.*", "");
        assertThat(topic).doesNotContain("n =", "5", "Nee zeggen").contains("alleen gevraagd");
    }

    private String published(JsonObject draft) {
        String report = "/reports/" + draft.getJsonNumber("id");
        group.owner("POST", report + "/publish", null);
        return made(report + "/links", "{}").getString("link");
    }

    private static String page(String link) {
        return Caller.send(HttpRequest.newBuilder(URI.create(link)), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String plain(String html) {
        return html.replaceAll("(?s)<style.*?</style>", "")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ");
    }

    private static byte[] bytes(String address) {
        return Caller.send(HttpRequest.newBuilder(URI.create(address)), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private static String document(String link) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes(link + "/report.docx")));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText().replaceAll("\\s+", " ");
        }
    }

    private static String file(String link) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(link + "/report.pdf"))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
