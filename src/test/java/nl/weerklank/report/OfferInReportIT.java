package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The next step that the trainer offers: drafted, made one's own, ordered, switched off, and told when it changed. */
@ContainerTest
class OfferInReportIT {

    private static final String TITLE = "Wat wij als volgende stap aanbieden";
    private static final String OWN = "Een middag oefenen aan jullie eigen balie";

    @Inject
    private EvaluatedGroup group;

    private String report;

    @BeforeEach
    void aDraft() {
        group.gather();
        String themes = "/editions/" + group.edition().id() + "/themes";
        HttpResponse<String> back = group.owner(
                "PATCH",
                themes,
                "[{\"id\":" + group.theme()
                        + ",\"decision\":\"back-to-organisation\",\"reason\":\"Dat is het rooster\"}]");
        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        IntStream.range(0, 5).forEach(any -> group.answer(5, "Top", "report"));
        group.close();
        report = "/reports/"
                + object("POST", "/editions/" + group.edition().id() + "/reports", "{}")
                        .get("id");
    }

    private JsonObject object(String method, String path, String body) {
        HttpResponse<String> answer = group.owner(method, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return EvaluatedGroup.json(answer);
    }

    private static <T> T get(String address, HttpResponse.BodyHandler<T> body) {
        return Caller.send(HttpRequest.newBuilder(URI.create(address)), body).body();
    }

    private String shared() {
        object("POST", report + "/publish", null);
        return object("POST", report + "/links", "{}").getString("link");
    }

    private static String page(String link) {
        return get(link, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void isDraftedFromWhatIsKnownForTheTrainerToGoOnFrom() {
        assertThat(object("GET", report, null).getString("offer").lines())
                .startsWith("Terug naar de organisatie: Nee zeggen. We denken graag mee over wat daar anders kan.")
                .hasSize(2);
        String language = "/editions/" + group.edition().id() + "/reports";
        assertThat(object("POST", language, "{\"language\":\"en\"}").getString("offer"))
                .startsWith("Back to the organisation: Nee zeggen.");
        assertThat(object("POST", language, "{\"sections\":[\"goal\",\"offer\"]}")
                        .getString("offer"))
                .as("names no theme where the report has none")
                .doesNotContain("Nee zeggen");
    }

    @Test
    void standsOnThePageAndInThePdfAsTheTrainerWroteIt() throws IOException {
        object(
                "PATCH",
                report,
                "{\"offer\":\"  " + OWN + "\\nOver zes weken\",\"introductions\":{\"offer\":\"Graag *samen*\"}}");
        String link = shared();
        assertThat(page(link))
                .containsSubsequence(
                        "<h2>" + TITLE + "</h2>",
                        "<em>samen</em>",
                        OWN + "\nOver zes weken",
                        "Hoe dit verslag tot stand kwam")
                .doesNotContain("We denken graag mee");
        try (PDDocument pdf = Loader.loadPDF(get(link + "/report.pdf", HttpResponse.BodyHandlers.ofByteArray()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(TITLE, OWN);
        }
    }

    @Test
    void comesInTheOrderOfTheTrainerAndGoesWithItsSectionOrItsWords() {
        object("PATCH", report, "{\"offer\":\"" + OWN + "\",\"sections\":[\"offer\",\"goal\"]}");
        String link = shared();
        assertThat(page(link)).containsSubsequence(OWN, "<h2>Het doel</h2>");

        object("PATCH", report, "{\"sections\":[\"goal\"]}");
        object("POST", report + "/publish", null);
        assertThat(page(link))
                .contains("Niet meer in het verslag: de volgende stap.")
                .doesNotContain(OWN, TITLE);

        object("PATCH", report, "{\"offer\":\" \",\"sections\":[]}");
        assertThat(object("POST", report + "/publish", null)).doesNotContainKey("offer");
        assertThat(page(link)).contains("<h2>Het doel</h2>").doesNotContain(TITLE);
    }

    @Test
    void isFrozenWithTheVersionAndRefusedWhereItIsTooLong() {
        object("PATCH", report, "{\"offer\":\"" + OWN + "\"}");
        String link = shared();
        object("PATCH", report, "{\"offer\":\"Nog een dag\"}");
        assertThat(page(link)).contains(OWN).doesNotContain("Nog een dag");
        object("POST", report + "/publish", null);
        assertThat(page(link)).contains("Nog een dag", "De volgende stap die wij aanbieden, is aangepast.");

        HttpResponse<String> tooLong = group.owner("PATCH", report, "{\"offer\":\"" + "x".repeat(4001) + "\"}");
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("\"field\":\"offer\"");
        assertThat(object("GET", report, null).getString("offer")).isEqualTo("Nog een dag");
    }
}
