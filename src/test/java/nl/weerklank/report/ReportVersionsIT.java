package nl.weerklank.report;

import static java.time.temporal.ChronoUnit.MILLIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report that is published again: which version a link shows, and what a version says of the one before. */
@ContainerTest
class ReportVersionsIT {

    private static final String FIRST = "Het eerste antwoord op het doel";
    private static final String SECOND = "Het tweede antwoord op het doel";
    private static final String CHANGED = "Wat er over het doel staat, is aangepast.";
    private static final String WORDS = "Nu durf ik het";

    @Inject
    private EvaluatedGroup group;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    private String report;

    @BeforeEach
    void aPublishedReport() {
        group.gather();
        IntStream.range(0, 5).forEach(any -> group.answer(5, WORDS, "report"));
        group.close();
        report = "/reports/"
                + object("POST", "/editions/" + group.edition().id() + "/reports", "{}")
                        .get("id");
        publish(FIRST);
    }

    private void publish(String goalAnswer) {
        object("PATCH", report, "{\"goalAnswer\":\"" + goalAnswer + "\"}");
        object("POST", report + "/publish", null);
    }

    private JsonObject object(String method, String path, String body) {
        return EvaluatedGroup.json(group.owner(method, path, body));
    }

    private static HttpResponse<String> get(String address, String program) {
        return Caller.send(
                HttpRequest.newBuilder(URI.create(address)).header("User-Agent", program),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String page(JsonObject link) {
        return get(link.getString("link"), "Mozilla/5.0").body();
    }

    @Test
    void aLinkShowsTheNewestVersionOrStaysWithOne() {
        JsonObject usual = object("POST", report + "/links", "{}");
        JsonObject newest = object("POST", report + "/links", "{\"version\":\"newest\"}");
        JsonObject fixed = object("POST", report + "/links", "{\"version\":\"this\"}");
        assertThat(List.of(page(usual), page(newest), page(fixed)))
                .allSatisfy(page -> assertThat(page).contains(FIRST).doesNotContain("Anders dan in de versie"));

        publish(SECOND);

        assertThat(List.of(page(usual), page(newest)))
                .allSatisfy(page -> assertThat(page).contains(SECOND, CHANGED).doesNotContain(FIRST));
        assertThat(page(fixed)).contains(FIRST, WORDS).doesNotContain(SECOND, CHANGED);
        assertThat(usual.getString("version")).isEqualTo("newest");
        assertThat(newest).doesNotContainKey("publishedAt");
        assertThat(fixed.getString("version")).isEqualTo("this");
        assertThat(fixed.getString("publishedAt")).isNotBlank();
        assertThat(group.owner("POST", report + "/links", "{\"version\":\"old\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void tellsTheTimeOfAnEarlierVersionOfTheSameDay() {
        JsonObject link = object("POST", report + "/links", "{}");
        publish(SECOND);
        assertThat(page(link))
                .containsPattern("<h2>Anders dan in de versie van \\d+ \\p{L}+ 20\\d\\d, \\d{1,2}:\\d\\d</h2>");
    }

    @Test
    void whatSaysTheSameIsTheVersionThatIsThere() throws SQLException {
        String published = object("GET", report, null).getString("publishedAt");
        JsonObject link = object("POST", report + "/links", "{}");

        publish(FIRST);

        assertThat(object("GET", report, null).getString("publishedAt")).isEqualTo(published);
        assertThat(page(link)).contains(FIRST).doesNotContain("dan in de versie van");
        assertThat(versions()).hasSize(1);
    }

    @Test
    void whoPublishAtOnceMakeOneVersion() throws Exception {
        object("PATCH", report, "{\"goalAnswer\":\"" + SECOND + "\"}");
        Callable<HttpResponse<String>> publishing = () -> group.owner("POST", report + "/publish", null);

        List<String> answered = new ArrayList<>();
        for (Future<HttpResponse<String>> one : executor.invokeAll(Collections.nCopies(4, publishing))) {
            answered.add(EvaluatedGroup.json(one.get())
                    .getString("publishedAt", one.get().body()));
        }

        assertThat(versions()).hasSize(2);
        assertThat(answered)
                .hasSize(4)
                .allSatisfy(at -> assertThat(Instant.parse(at))
                        .isCloseTo(
                                Instant.parse(object("GET", report, null).getString("publishedAt")),
                                within(1, MILLIS)));
    }

    @Test
    void aVersionThatDiffersInNothingToldSaysSo() throws Exception {
        publish(SECOND);
        String newest = versions().stream()
                .filter(findings -> findings.contains(SECOND))
                .findFirst()
                .orElseThrow();
        everyVersionSays(newest);
        String link = object("POST", report + "/links", "{}").getString("link");

        String said = "Niets veranderd sinds de versie van ";
        assertThat(get(link, "Mozilla/5.0").body()).contains("<h2>" + said).doesNotContain("Anders dan in");
        try (PDDocument pdf = Loader.loadPDF(file(link + "/report.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(said);
        }
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file(link + "/report.docx")))) {
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).anyMatch(text -> text.startsWith(said));
        }
    }

    private static byte[] file(String address) {
        return Caller.send(HttpRequest.newBuilder(URI.create(address)), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** What was frozen of this report, in any order. */
    private List<String> versions() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select findings from report_snapshot where report_id = ?")) {
            select.setLong(1, key());
            try (ResultSet rows = select.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }

    private void everyVersionSays(String findings) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update report_snapshot set findings = ? where report_id = ?")) {
            update.setString(1, findings);
            update.setLong(2, key());
            assertThat(update.executeUpdate()).isEqualTo(2);
        }
    }

    private long key() {
        return Long.parseLong(report.replaceAll(".*/", ""));
    }

    @Test
    void aChatProgramSeesACardAndIsNotCounted() {
        JsonObject open = object("POST", report + "/links", "{}");
        JsonObject locked = object("POST", report + "/links", "{\"password\":\"geheim-woord\"}");
        for (JsonObject link : List.of(open, locked)) {
            String address = link.getString("link");
            String page = get(address, "WhatsApp/2.23.20.0").body();
            assertThat(page)
                    .contains("<meta property=\"og:title\" content=\""
                            + group.edition().program().title() + "\"")
                    .contains("content=\"" + address + "/card.png\"");
            HttpResponse<String> card = get(address + "/card.png", "WhatsApp/2.23.20.0");
            assertThat(card.statusCode()).isEqualTo(200);
            assertThat(card.headers().firstValue("Content-Type").orElse("")).startsWith("image/png");
            assertThat(card.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        }
        page(open);
        assertThat(openings()).containsExactlyInAnyOrder(0, 1);

        group.owner("DELETE", report + "/links/" + open.get("id"), null);
        assertThat(get(open.getString("link") + "/card.png", "WhatsApp/2.23.20.0")
                        .statusCode())
                .isEqualTo(404);
    }

    private List<Integer> openings() {
        HttpResponse<String> links = group.owner("GET", report + "/links", null);
        return Json.createReader(new StringReader(links.body()))
                .readArray()
                .getValuesAs(JsonValue::asJsonObject)
                .stream()
                .map(link -> link.getInt("openings"))
                .toList();
    }
}
