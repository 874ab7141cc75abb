package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import nl.weerklank.testing.inside.Transactions;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every kind of file of a shared report says what the page says, to whom the page says it, and nothing longer than that. */
@ContainerTest
class SharedFilesIT {

    private static final String KEPT = "Merkteken dat blijft";
    private static final String PRIVATE = "Merkteken voor de trainer";
    private static final String LEFT_OUT = "Merkteken dat eruit is";
    private static final String WITHDRAWN = "Merkteken dat weggaat";
    private static final String ERASED = "Merkteken dat gewist wordt";

    private static final List<String> FILES =
            List.of("/report.pdf", "/report.docx", "/report.xlsx", "/report.csv", "/report.json");

    private static final List<String> CHARTS =
            List.of("/chart/themes.svg", "/chart/themes.png", "/chart/scores.svg", "/chart/scores.png");

    private static final List<String> UNKNOWN = List.of(
            "/report.exe",
            "/report.",
            "/report.PDF",
            "/report.pdf/x",
            "/report",
            "/x",
            "/chart/x.svg",
            "/chart/",
            "/chart/themes.gif",
            "/chart/estimates.svg",
            "//");

    @Inject
    private EvaluatedGroup group;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Transactions transactions;

    @BeforeEach
    void aGroup() {
        group.gather();
    }

    @Test
    void loseAWithdrawnQuoteWithTheNextRequest() throws IOException {
        group.answer(5, KEPT, "report");
        group.answer(5, KEPT, "public");
        group.answer(4, PRIVATE, "none");
        group.answer(4, LEFT_OUT, "report");
        String withdrawn = group.answer(5, WITHDRAWN, "report");
        String erased = group.answer(5, ERASED, "report");
        group.close();
        JsonObject draft = drafted();
        leaveOut(draft);
        String link = link(draft, "{}").getString("link");

        Map<String, String> before = everywhere(link);
        assertThat(before).hasSize(1 + FILES.size());
        assertThat(before)
                .allSatisfy((where, text) -> assertThat(text)
                        .as(where)
                        .contains(KEPT, WITHDRAWN, ERASED, "Gemeente Waterland", "Nee zeggen")
                        .doesNotContain(PRIVATE, LEFT_OUT));

        String none = "{\"consents\":{\"one_liner\":{\"use\":\"none\"}}}";
        assertThat(group.call("PATCH", "/receipts/" + withdrawn + "/consents", none, null)
                        .statusCode())
                .isLessThan(300);
        assertThat(group.call("DELETE", "/receipts/" + erased, null, null).statusCode())
                .isLessThan(300);
        assertThat(everywhere(link))
                .allSatisfy((where, text) ->
                        assertThat(text).as(where).contains(KEPT).doesNotContain(WITHDRAWN, ERASED, PRIVATE, LEFT_OUT));
    }

    @Test
    void areProtectedAsThePageIs() {
        IntStream.range(0, 5).forEach(any -> group.answer(5, KEPT, "public"));
        group.close();
        JsonObject draft = drafted();
        JsonObject made = link(draft, "{}");
        String link = made.getString("link");
        List<String> files = Stream.concat(FILES.stream(), CHARTS.stream()).toList();
        for (String file : files) {
            HttpResponse<byte[]> open = get(link + file);
            assertThat(open.statusCode()).as(file).isEqualTo(200);
            assertThat(open.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
            assertThat(open.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(open.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'");
            assertThat(open.headers().firstValue("Content-Disposition").orElse(""))
                    .endsWith(file.substring(file.lastIndexOf('.')) + "\"");
        }
        String locked = link(draft, "{\"password\":\"geheim-woord\"}").getString("link");
        assertThat(files)
                .allSatisfy(file -> assertThat(text(get(locked + file)))
                        .contains("Wachtwoord")
                        .doesNotContain(KEPT, "Waterland"));

        String gone = text(get(link.substring(0, link.length() - 3) + "xyz"));
        assertThat(UNKNOWN).allSatisfy(file -> isGone(get(link + file), gone));
        String path = "/reports/" + draft.getJsonNumber("id") + "/links/" + made.getJsonNumber("id");
        assertThat(group.owner("DELETE", path, null).statusCode()).isEqualTo(204);
        assertThat(files).allSatisfy(file -> isGone(get(link + file), gone));
    }

    @Test
    void tellNobodyOfTheirAddressWhateverTheyAnswer() {
        IntStream.range(0, 5).forEach(any -> group.answer(5, KEPT, "public"));
        group.close();
        JsonObject draft = drafted();
        String open = link(draft, "{}").getString("link");
        String locked = link(draft, "{\"password\":\"geheim-woord\"}").getString("link");
        String unknown = open.substring(0, open.length() - 3) + "xyz";
        JsonObject over = link(draft, "{}");
        lastDay(over, LocalDate.of(2020, 1, 1));
        List<String> all = Stream.of(List.of("", "/card.png", "/colours.css", "/x", "/"), FILES, CHARTS)
                .flatMap(List::stream)
                .toList();
        for (String link : List.of(open, locked, unknown, over.getString("link"))) {
            assertThat(all).allSatisfy(what -> isKeptPrivate(link + what, "GET"));
            assertThat(all).allSatisfy(what -> isKeptPrivate(link + what, "HEAD"));
            assertThat(List.of("POST", "PUT", "DELETE", "OPTIONS")).allSatisfy(method -> isKeptPrivate(link, method));
        }
        String root = open.substring(0, open.lastIndexOf('/'));
        isKeptPrivate(root, "GET");
        isKeptPrivate(root + "/", "GET");
    }

    private static void isKeptPrivate(String address, String method) {
        HttpHeaders headers = Caller.send(
                        HttpRequest.newBuilder(URI.create(address)).method(method, HttpRequest.BodyPublishers.noBody()),
                        HttpResponse.BodyHandlers.discarding())
                .headers();
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("X-Robots-Tag")).containsExactly("noindex, nofollow");
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void endWithTheLastDayOfTheirLink() {
        IntStream.range(0, 5).forEach(any -> group.answer(5, KEPT, "public"));
        group.close();
        JsonObject made = link(drafted(), "{}");
        List<String> all = Stream.of(List.of("", "/card.png"), FILES, CHARTS)
                .flatMap(List::stream)
                .map(file -> made.getString("link") + file)
                .toList();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

        lastDay(made, today.plusDays(1));
        assertThat(all).allSatisfy(file -> assertThat(get(file).statusCode()).isEqualTo(200));
        lastDay(made, today.minusDays(2));
        String gone = text(get(made.getString("link") + "/x"));
        assertThat(all).allSatisfy(file -> isGone(get(file), gone));
    }

    private void lastDay(JsonObject made, LocalDate day) {
        transactions.run(() -> entities.createQuery("update ShareLink l set l.expiresOn = :day where l.id = :id")
                .setParameter("day", day)
                .setParameter("id", made.getJsonNumber("id").longValue())
                .executeUpdate());
    }

    private static void isGone(HttpResponse<byte[]> answer, String gone) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(text(answer)).isEqualTo(gone);
    }

    private JsonObject drafted() {
        return EvaluatedGroup.json(
                group.owner("POST", "/editions/" + group.edition().id() + "/reports", "{}"));
    }

    private void leaveOut(JsonObject draft) {
        String unwanted = draft.getJsonArray("quotes").getValuesAs(JsonObject.class).stream()
                .filter(quote -> quote.getString("text").equals(LEFT_OUT))
                .findFirst()
                .orElseThrow()
                .getString("id");
        String body = "{\"leaveOut\":[{\"quote\":\"%s\",\"reason\":\"traceable\"}]}".formatted(unwanted);
        assertThat(group.owner("PATCH", "/reports/" + draft.getJsonNumber("id"), body)
                        .statusCode())
                .isEqualTo(200);
    }

    private JsonObject link(JsonObject draft, String body) {
        String report = "/reports/" + draft.getJsonNumber("id");
        assertThat(group.owner("POST", report + "/publish", null).statusCode()).isEqualTo(200);
        return EvaluatedGroup.json(group.owner("POST", report + "/links", body));
    }

    /** What the page and each file say, by where. */
    private static Map<String, String> everywhere(String link) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("", text(get(link)));
        for (String file : FILES) texts.put(file, said(file, get(link + file).body()));
        return texts;
    }

    private static String said(String file, byte[] body) throws IOException {
        if (file.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(body)) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            }
        }
        boolean packed = file.endsWith(".docx") || file.endsWith(".xlsx");
        return packed ? unpacked(body) : new String(body, StandardCharsets.UTF_8);
    }

    private static String unpacked(byte[] body) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> get(String address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).header("Accept-Language", "nl");
        return Caller.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
