package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Refusal;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import nl.weerklank.testing.inside.Transactions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client can and cannot read: as a page, as a file, in the frozen snapshot, and when a link is worth nothing. */
@ContainerTest
class SharedReportIT {

    private static final String KEPT = "=Top! “Zeggen” 😀";
    private static final String PRIVATE = "Alleen voor de trainer";
    private static final String LEFT_OUT = "Hier herken je mij aan";
    private static final String WITHDRAWN = "Dit trek ik later in";
    private static final String ERASED = "Dit wis ik later";

    @Inject
    private EvaluatedGroup group;

    @Inject
    private Reports reports;

    @Inject
    private ShareLinks shareLinks;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Transactions transactions;

    @BeforeEach
    void aGroup() {
        group.gather();
    }

    @Test
    void showsWhatWritersAllowAndNothingElse() throws IOException {
        group.answer(5, KEPT, "report");
        group.answer(5, KEPT, "public");
        group.answer(4, PRIVATE, "none");
        group.answer(4, LEFT_OUT, "report");
        String withdrawn = group.answer(5, WITHDRAWN, "report");
        String erased = group.answer(5, ERASED, "report");
        group.close();
        JsonObject draft = drafted();
        long id = draft.getJsonNumber("id").longValue();
        String unwanted = quote(draft, LEFT_OUT);
        String body = "{\"leaveOut\":[{\"quote\":\"%s\",\"reason\":\"traceable\"}]}".formatted(unwanted);
        assertThat(group.owner("PATCH", "/reports/" + id, body).statusCode()).isEqualTo(200);
        String link = shared(id, "{}");

        assertThat(everywhere(link))
                .allSatisfy(text ->
                        assertThat(text).contains(KEPT, WITHDRAWN, ERASED).doesNotContain(PRIVATE, LEFT_OUT));
        assertThat(text(link).split(KEPT, -1)).as("equal quotes both stand").hasSize(3);
        assertThat(frozen(id)).doesNotContain(KEPT, WITHDRAWN, ERASED, PRIVATE, LEFT_OUT);

        group.call(
                "PATCH",
                "/receipts/" + withdrawn + "/consents",
                "{\"consents\":{\"one_liner\":{\"use\":\"none\"}}}",
                null);
        group.call("DELETE", "/receipts/" + erased, null, null);
        assertThat(everywhere(link))
                .allSatisfy(text -> assertThat(text).contains(KEPT).doesNotContain(WITHDRAWN, ERASED));
        assertThat(group.owner("GET", "/reports/" + id, null).body()).doesNotContain(WITHDRAWN, ERASED);
    }

    @Test
    void showsNoFigureOrWordOfFewerThanFive() throws IOException {
        IntStream.range(0, 4).forEach(any -> group.answer(5, KEPT, "public"));
        group.close();
        JsonObject outcome = EvaluatedGroup.json(
                group.owner("GET", "/evaluations/" + group.evaluation().id() + "/outcome", null));
        assertThat(outcome.getInt("received")).isEqualTo(4);
        assertThat(outcome.getInt("released")).isZero();
        assertThat(outcome.getInt("withheld")).isEqualTo(4);
        assertThat(outcome.getJsonArray("questions")).isEmpty();

        JsonObject draft = drafted();
        assertThat(draft.getJsonArray("quotes")).isEmpty();
        String link = shared(draft.getJsonNumber("id").longValue(), "{}");
        assertThat(List.of(page(link).body(), text(link)))
                .allSatisfy(text -> assertThat(text)
                        .contains("te weinig antwoorden")
                        .doesNotContain(KEPT)
                        .doesNotContain("zeer goed"));
    }

    @Test
    void opensNothingOnceRevokedExpiredOrUnknown() {
        IntStream.range(0, 5).forEach(any -> group.answer(5, KEPT, "public"));
        group.close();
        long id = drafted().getJsonNumber("id").longValue();
        JsonObject made = link(id, "{}");
        String link = made.getString("link");
        HttpResponse<String> open = page(link);
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(open.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(open.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(open.body())
                .doesNotContain("src=\"http")
                .doesNotContain("href=\"http")
                .doesNotContain("<script");

        String path = "/reports/" + id + "/links/" + made.getJsonNumber("id");
        assertThat(group.owner("DELETE", path, null).statusCode()).isEqualTo(204);
        String expired = expiredLink(id);
        String unknown = link.substring(0, link.length() - 3) + "xyz";
        List<HttpResponse<String>> answers = List.of(page(link), page(expired), page(unknown));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(answers.get(0).body()).doesNotContain(KEPT, "Waterland");
        assertThat(file(link).statusCode()).isEqualTo(404);
    }

    @Test
    void asksForThePasswordAndCountsTries() {
        IntStream.range(0, 5).forEach(any -> group.answer(5, KEPT, "public"));
        group.close();
        long id = drafted().getJsonNumber("id").longValue();
        String link = shared(id, "{\"password\":\"geheim-woord\"}");

        assertThat(page(link).body()).contains("Wachtwoord").doesNotContain(KEPT);
        assertThat(file(link).headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(unlock(link, "mis").statusCode()).isEqualTo(403);
        HttpResponse<String> right = unlock(link, "geheim-woord");
        assertThat(right.statusCode()).isEqualTo(303);
        String cookie = right.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        HttpRequest.Builder again = HttpRequest.newBuilder(URI.create(link)).header("Cookie", cookie);
        assertThat(Caller.send(again, HttpResponse.BodyHandlers.ofString()).body())
                .contains(KEPT);
        assertThat(IntStream.range(0, 20).mapToObj(any -> unlock(link, "mis").statusCode()))
                .containsOnly(403, 429)
                .endsWith(429);
        HttpResponse<String> late = unlock(link, "geheim-woord");
        assertThat(late.statusCode()).isEqualTo(429);
        assertThat(late.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(Caller.send(again, HttpResponse.BodyHandlers.ofString()).body())
                .as("who is in stays in")
                .contains(KEPT);
        assertThat(group.owner("GET", "/reports/" + id + "/links", null).body()).contains("\"wrongPasswords\":20");
    }

    /** Browsers that say nothing of the site that posts may not tell its origin either. */
    @Test
    void takesThePasswordFromOlderBrowsersAndFromNoOtherSite() {
        IntStream.range(0, 5).forEach(any -> group.answer(5, KEPT, "public"));
        group.close();
        String link = shared(drafted().getJsonNumber("id").longValue(), "{\"password\":\"geheim-woord\"}");

        assertThat(unlock(link, "geheim-woord", "Origin", "null").statusCode()).isEqualTo(303);
        assertThat(unlock(link, "geheim-woord", "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(unlock(link, "geheim-woord", "Origin", "null", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        String desk = link.substring(0, link.indexOf("/r/")) + "/sign-in";
        assertThat(unlock(desk, "geheim-woord", "Origin", "null").statusCode()).isEqualTo(403);
    }

    @Test
    void opensAgainWhereItWasOncePutBack() {
        IntStream.range(0, 5).forEach(any -> group.answer(5, KEPT, "public"));
        group.close();
        long id = drafted().getJsonNumber("id").longValue();
        JsonObject made = link(id, "{\"password\":\"geheim-woord\",\"version\":\"this\",\"expiresOn\":\"2099-12-31\"}");
        String links = "/reports/" + id + "/links";
        page(made.getString("link"));
        String before = group.owner("GET", links, null).body();
        Organisation organisation = group.edition().organisation();

        ShareLink revoked =
                shareLinks.revoke(organisation, id, made.getJsonNumber("id").longValue());
        assertThat(page(made.getString("link")).statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> shareLinks.putBack(organisation, id + 1, revoked))
                .isInstanceOf(Refusal.class);
        assertThat(page(made.getString("link")).statusCode()).isEqualTo(404);
        shareLinks.putBack(organisation, id, revoked);

        assertThat(group.owner("GET", links, null).body()).isEqualTo(before);
        assertThat(page(made.getString("link")).body()).contains("Wachtwoord");
        assertThat(unlock(made.getString("link"), "geheim-woord").statusCode()).isEqualTo(303);
    }

    @Test
    void isNobodyElsesBusiness() {
        IntStream.range(0, 5).forEach(any -> group.answer(5, KEPT, "public"));
        assertThat(group.owner("POST", "/editions/" + group.edition().id() + "/reports", "{}")
                        .statusCode())
                .isEqualTo(201);
        JsonObject draft = drafted();
        String report = "/reports/" + draft.getJsonNumber("id");
        assertThat(group.owner("POST", report + "/publish", null).statusCode()).isEqualTo(409);
        group.close();
        String made = report + "/links/"
                + link(draft.getJsonNumber("id").longValue(), "{}").getJsonNumber("id");

        assertThat(group.outsider("GET", "/evaluations/" + group.evaluation().id() + "/outcome", null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(group.outsider("POST", "/editions/" + group.edition().id() + "/reports", "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(group.outsider("GET", report, null).statusCode()).isEqualTo(404);
        assertThat(group.outsider("PATCH", report, "{\"goalAnswer\":\"x\"}").statusCode())
                .isEqualTo(404);
        assertThat(group.outsider("POST", report + "/publish", null).statusCode())
                .isEqualTo(404);
        assertThat(group.outsider("POST", report + "/links", "{}").statusCode()).isEqualTo(404);
        assertThat(group.outsider("DELETE", made, null).statusCode()).isEqualTo(404);
    }

    @Test
    void isNotPublishedWhileItsEvaluationIsOpen() {
        IntStream.range(0, 5).forEach(any -> group.answer(5, KEPT, "public"));
        String report = "/reports/" + drafted().getJsonNumber("id");

        HttpResponse<String> early = group.owner("POST", report + "/publish", null);

        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(EvaluatedGroup.json(early).getString("detail"))
                .isEqualTo("De evaluatie is nog open. Sluit haar eerst; daarna kun je het verslag publiceren.");
        assertThat(EvaluatedGroup.json(group.owner("GET", report, null))).doesNotContainKey("publishedAt");
        group.close();
        assertThat(group.owner("POST", report + "/publish", null).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesReasonsThatAreNone() {
        IntStream.range(0, 5).forEach(any -> group.answer(5, KEPT, "public"));
        group.close();
        JsonObject draft = drafted();
        String report = "/reports/" + draft.getJsonNumber("id");
        String negative = "{\"leaveOut\":[{\"quote\":\"%s\",\"reason\":\"negative\"}]}".formatted(quote(draft, KEPT));
        assertThat(group.owner("PATCH", report, negative).statusCode()).isEqualTo(422);
        String unknown = "{\"leaveOut\":[{\"quote\":\"12\",\"reason\":\"off-topic\"}]}";
        assertThat(group.owner("PATCH", report, unknown).statusCode()).isEqualTo(422);
        assertThat(group.owner("POST", report + "/links", "{}").statusCode()).isEqualTo(409);
        assertThat(group.owner("POST", report + "/publish", null).statusCode()).isEqualTo(200);
        assertThat(group.owner("POST", report + "/links", "{\"expiresOn\":\"2020-01-01\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(group.owner("POST", report + "/links", "{\"password\":\"kort\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    private JsonObject drafted() {
        return EvaluatedGroup.json(
                group.owner("POST", "/editions/" + group.edition().id() + "/reports", "{}"));
    }

    private static String quote(JsonObject report, String words) {
        return report.getJsonArray("quotes").getValuesAs(JsonObject.class).stream()
                .filter(quote -> quote.getString("text").equals(words))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private JsonObject link(long report, String body) {
        assertThat(group.owner("POST", "/reports/" + report + "/publish", null).statusCode())
                .isEqualTo(200);
        return EvaluatedGroup.json(group.owner("POST", "/reports/" + report + "/links", body));
    }

    private String shared(long report, String body) {
        return link(report, body).getString("link");
    }

    private String expiredLink(long report) {
        JsonObject made = EvaluatedGroup.json(group.owner("POST", "/reports/" + report + "/links", "{}"));
        transactions.run(() -> entities.createQuery("update ShareLink l set l.expiresOn = :past where l.id = :id")
                .setParameter("past", LocalDate.of(2020, 1, 1))
                .setParameter("id", made.getJsonNumber("id").longValue())
                .executeUpdate());
        return made.getString("link");
    }

    private String frozen(long report) {
        return reports.latest(reports.find(group.edition().organisation(), report))
                .orElseThrow()
                .json();
    }

    private List<String> everywhere(String link) throws IOException {
        return List.of(page(link).body(), text(link));
    }

    private static HttpResponse<String> page(String link) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(link)).header("Accept-Language", "nl");
        return Caller.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<byte[]> file(String link) {
        return Caller.send(
                HttpRequest.newBuilder(URI.create(link + "/report.pdf")), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpResponse<String> unlock(String link, String password, String... headers) {
        HttpRequest.Builder post = HttpRequest.newBuilder(URI.create(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("password=" + password));
        if (headers.length > 0) post.headers(headers);
        return Caller.send(post, HttpResponse.BodyHandlers.ofString());
    }

    private static String text(String link) throws IOException {
        try (PDDocument document = Loader.loadPDF(file(link).body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
