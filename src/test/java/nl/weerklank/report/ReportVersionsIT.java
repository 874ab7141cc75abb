package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
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
    void aVersionThatSaysTheSameTellsSo() {
        JsonObject link = object("POST", report + "/links", "{}");
        publish(FIRST);
        assertThat(page(link)).contains("Anders dan in de versie van", "Aan de inhoud is niets veranderd.");
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
