package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.container.Selects;
import nl.weerklank.testing.inside.Caller;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a trainer decides on quotes besides leaving them out: order, size, what is done with them, sections. */
@ContainerTest
class CuratedQuotesIT {

    @Inject
    private EvaluatedGroup group;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    private long report;

    @BeforeEach
    void aGroup() {
        group.gather();
    }

    @Test
    void standAsTheTrainerArrangesThem() {
        answered("Eerste", "Tweede", "Derde", "Vierde", "Vijfde");
        List<String> keys = List.of(key("Derde"), key("Vijfde"), key("Eerste"));
        String theme = group.theme();
        patched(200, """
                {"order":["%s","%s","%s"],
                 "quotes":[{"quote":"%s","highlighted":true,"doneWith":"Dat doen wij","theme":"%s"}]}""".formatted(keys.get(0), keys.get(1), keys.get(2), keys.get(0), theme));
        String link = shared();

        String page = page(link);
        assertThat(page).containsSubsequence("Derde", "Vijfde", "Eerste");
        assertThat(page).contains("figure class=\"large\"", "Dat doen wij", "Thema: Nee zeggen");
        JsonObject file = EvaluatedGroup.json(Caller.send(
                HttpRequest.newBuilder(URI.create(link + "/report.json")), HttpResponse.BodyHandlers.ofString()));
        assertThat(file.toString()).containsSubsequence("Derde", "Dat doen wij", "Vijfde", "Eerste");
        JsonObject first = quotes().get(0);
        assertThat(first.getString("text")).isEqualTo("Derde");
        assertThat(first.getBoolean("highlighted")).isTrue();
        assertThat(first.getString("doneWith")).isEqualTo("Dat doen wij");
        assertThat(first.getString("theme")).isEqualTo(theme);

        patched(
                200,
                "{\"quotes\":[{\"quote\":\"%s\",\"highlighted\":false,\"doneWith\":\"\",\"theme\":0}]}"
                        .formatted(keys.get(0)));
        assertThat(page(link)).as("frozen until it is published again").contains("Dat doen wij");
        group.owner("POST", "/reports/" + report + "/publish", null);
        assertThat(page(link)).doesNotContain("Dat doen wij", "figure class=\"large\"");
    }

    @Test
    void sectionsStandInTheirOrderWithAFewWordsBeforeThem() throws IOException {
        answered("Eerste", "Tweede", "Derde", "Vierde", "Vijfde");
        patched(200, """
                {"sections":["quotes","goal","scores"],
                 "introductions":{"goal":"Wij spraken *dit* af. <script>x</script>","themes":"Nergens te zien"}}""");
        String link = shared();

        String page = page(link);
        assertThat(page)
                .containsSubsequence("In hun eigen woorden", "Het doel", "Hoe was de training?")
                .contains("Wij spraken <em>dit</em> af.")
                .doesNotContain("<script", "Nergens te zien", "Wat vonden zij lastig");
        HttpRequest.Builder file = HttpRequest.newBuilder(URI.create(link + "/report.pdf"));
        try (PDDocument pdf = Loader.loadPDF(
                Caller.send(file, HttpResponse.BodyHandlers.ofByteArray()).body())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .containsSubsequence("In hun eigen woorden", "Het doel", "Wij spraken");
        }
        assertThat(page(link + "/report.csv"))
                .containsSubsequence("In hun eigen woorden", "Het doel", "Wij spraken dit af.");
        JsonObject told = EvaluatedGroup.json(group.owner("GET", "/reports/" + report, null));
        assertThat(told.getJsonArray("sections")).hasToString("[\"quotes\",\"goal\",\"scores\"]");
        assertThat(told.getJsonObject("introductions").getString("goal")).startsWith("Wij spraken *dit* af.");
        patched(200, "{\"introductions\":{\"goal\":\"\"},\"sections\":[]}");
        assertThat(EvaluatedGroup.json(group.owner("GET", "/reports/" + report, null))
                        .getJsonArray("sections"))
                .hasSize(Section.values().length);
    }

    @Test
    void refusesWhatIsNotOfThisReport() {
        answered("Een", "Twee", "Drie", "Vier", "Vijf");
        patched(422, "{\"order\":[\"77\"]}");
        patched(422, "{\"quotes\":[{\"quote\":\"%s\",\"theme\":77}]}".formatted(key("Een")));
        patched(422, "{\"quotes\":[{\"quote\":\"%s\",\"doneWith\":\"%s\"}]}".formatted(key("Een"), "x".repeat(601)));
        patched(422, "{\"quotes\":[{\"highlighted\":true}]}");
        patched(422, "{\"introductions\":{\"appendix\":\"x\"}}");
        patched(422, "{\"introductions\":{\"goal\":\"%s\"}}".formatted("x".repeat(2001)));
        patched(422, "{\"introductions\":[null]}");
        patched(400, "{\"quotes\":[{\"quote\":\"%s\",\"highlighted\":\"ja\"}]}".formatted(key("Een")));
        patched(400, "{\"include\":[null]}");
    }

    @Test
    void areReadByAsManyQuestionsWhenThereAreMore() throws SQLException {
        answered("Een", null, null, null, null);
        edited("Een", "Een.");
        long one = asking();
        group.gather();
        answered("Een", "Twee", "Drie", null, null);
        for (String words : List.of("Een", "Twee", "Drie")) {
            edited(words, words + ".");
        }
        assertThat(asking()).isEqualTo(one);
    }

    private long asking() throws SQLException {
        return new Selects(database).during(this::quotes);
    }

    private void edited(String words, String edited) {
        patched(
                200,
                "{\"quotes\":[{\"quote\":\"%s\",\"edited\":\"%s\",\"highlighted\":true}]}"
                        .formatted(key(words), edited));
    }

    private void answered(String... words) {
        for (String written : words) {
            group.answer(5, written == null ? "Geen toestemming" : written, written == null ? "none" : "report");
        }
        group.close();
        report = EvaluatedGroup.json(
                        group.owner("POST", "/editions/" + group.edition().id() + "/reports", "{}"))
                .getJsonNumber("id")
                .longValue();
    }

    private List<JsonObject> quotes() {
        return EvaluatedGroup.json(group.owner("GET", "/reports/" + report, null)).getJsonArray("quotes").stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }

    private String key(String words) {
        return quotes().stream()
                .filter(quote -> quote.getString("text").equals(words))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private void patched(int status, String change) {
        HttpResponse<String> answer = group.owner("PATCH", "/reports/" + report, change);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private String shared() {
        group.owner("POST", "/reports/" + report + "/publish", null);
        return EvaluatedGroup.json(group.owner("POST", "/reports/" + report + "/links", "{}"))
                .getString("link");
    }

    private static String page(String link) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(link));
        return Caller.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
