package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.evaluation.Mode;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has two reports of one named evaluation takes one from the other: no answer of one person is what is left. */
@ContainerTest
class NamedReportsIT {

    private static final List<Integer> IN_TIME = List.of(2, 4, 4, 5, 5);
    private static final String LATE =
            " Eén reactie kwam te laat en telt niet mee in de cijfers, om niemand te verraden.";

    @Inject
    private EvaluatedGroup group;

    private final List<String> receipts = new ArrayList<>();
    private JsonObject inHand;

    @BeforeEach
    void aClosedEvaluation() {
        group.gather(Mode.NAMED);
        inHand = group.open();
        IN_TIME.forEach(score -> receipts.add(group.answer(score, "Voor de trainer", "none")));
        group.close();
    }

    @Test
    void oneLateFormChangesNoFigure() throws IOException {
        Map<String, String> before = told();
        assertThat(before.values())
                .allSatisfy(
                        text -> assertThat(text).contains("Inhoudelijke kennis").doesNotContain(LATE.strip()));

        group.send(inHand, 1, "Ook voor de trainer", "none");
        Map<String, String> after = told();
        group.endLate();
        Map<String, String> later = told();

        assertThat(later).isEqualTo(after);
        assertThat(after.values()).allSatisfy(text -> assertThat(text).contains(LATE.strip()));
        after.replaceAll((output, text) -> text.replace(LATE, ""));
        assertThat(after).isEqualTo(before);
        assertThat(trainerSees()).as("the trainer sees it at once").isEqualTo(6);
    }

    @Test
    void oneErasureChangesNoFigure() throws IOException {
        Map<String, String> before = told();

        assertThat(group.call("DELETE", "/receipts/" + receipts.get(0), null, null)
                        .statusCode())
                .isLessThan(300);

        assertThat(told()).isEqualTo(before);
        assertThat(trainerSees()).isEqualTo(4);
        group.endLate();
        assertThat(told()).isEqualTo(before);
    }

    @Test
    void ofAFewTheWordsAreToldAndHowManyAnswered() throws IOException {
        group.gather(Mode.NAMED);
        List<String> few = List.of(
                group.answer(5, "Ik durf nu nee te zeggen", "report"), group.answer(1, "Voor de trainer", "none"));
        group.close();

        assertThat(told().get("page"))
                .contains("Evaluatie op naam, n = 2", "Ik durf nu nee te zeggen")
                .doesNotContain("Voor de trainer", LATE.strip(), "Er kwamen te weinig antwoorden binnen");
        group.call("DELETE", "/receipts/" + few.get(0), null, null);
        assertThat(told().values()).allSatisfy(text -> assertThat(text).doesNotContain("durf nu"));
    }

    private int trainerSees() {
        return EvaluatedGroup.json(
                        group.owner("GET", "/evaluations/" + group.evaluation().id() + "/outcome", null))
                .getJsonArray("questions")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(question -> question.getString("key").equals("knowledge"))
                .mapToInt(question -> question.getInt("n"))
                .sum();
    }

    /** All that everything says of a report that is made and published now. */
    private Map<String, String> told() throws IOException {
        String report = "/reports/"
                + EvaluatedGroup.json(group.owner(
                                "POST", "/editions/" + group.edition().id() + "/reports", "{}"))
                        .get("id");
        assertThat(group.owner("POST", report + "/publish", null).statusCode()).isEqualTo(200);
        String link = EvaluatedGroup.json(group.owner("POST", report + "/links", "{}"))
                .getString("link");
        Map<String, String> told = new LinkedHashMap<>();
        told.put("page", Jsoup.parse(words(get(link))).text());
        told.put("json", words(get(link + "/report.json")).replaceAll("\\{\"note\":\"([^\"]*)\"},?", " $1"));
        told.put("pdf", pdf(get(link + "/report.pdf")));
        told.put("xlsx", workbook(get(link + "/report.xlsx")));
        return told;
    }

    private static String words(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String workbook(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book)
                for (Row row : sheet) for (Cell cell : row) text.append(' ').append(cell);
        }
        return text.toString();
    }

    private static byte[] get(String address) {
        HttpResponse<byte[]> answer =
                Caller.send(HttpRequest.newBuilder(URI.create(address)), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
