package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a trainer may make of somebody's words, and what the writer has to say about it. */
@ContainerTest
class EditedQuotesIT {

    private static final String WRITTEN = "Ik vond de voorbeeldden van Ria te lang";
    private static final String MENDED = "Ik vond de voorbeelden van [naam] te lang";
    private static final String TURNED = "Ik vond de voorbeelden prachtig";

    @Inject
    private EvaluatedGroup group;

    @PersistenceContext
    private EntityManager entities;

    private String receipt;
    private long report;
    private String quote;
    private String link;

    @BeforeEach
    void aSharedReport() {
        group.gather();
        receipt = group.answer(4, WRITTEN, "report");
        IntStream.range(0, 4).forEach(any -> group.answer(5, "Top", "report"));
        group.close();
        JsonObject draft = EvaluatedGroup.json(
                group.owner("POST", "/editions/" + group.edition().id() + "/reports", "{}"));
        report = draft.getJsonNumber("id").longValue();
        quote = draft.getJsonArray("quotes").stream()
                .map(one -> one.asJsonObject())
                .filter(one -> one.getString("text").equals(WRITTEN))
                .findFirst()
                .orElseThrow()
                .getString("id");
        group.owner("POST", "/reports/" + report + "/publish", null);
        link = EvaluatedGroup.json(group.owner("POST", "/reports/" + report + "/links", "{}"))
                .getString("link");
    }

    @Test
    void showsAMendedTextAtOnceAndKeepsTheOriginalBesideIt() {
        JsonObject changed = edit(MENDED, null);
        assertThat(changed.getString("text")).isEqualTo(WRITTEN);
        assertThat(changed.getString("edited")).isEqualTo(MENDED);
        assertThat(changed.getString("editState")).isEqualTo("spelling");
        assertThat(page()).contains(MENDED).doesNotContain(WRITTEN);
        assertThat(receiptEdit().getString("state")).isEqualTo("spelling");
        assertThat(reply(MENDED, true)).as("there is nothing to agree to").isEqualTo(409);

        assertThat(edit("", null).containsKey("edited")).isFalse();
        assertThat(page()).contains(WRITTEN).doesNotContain(MENDED);
    }

    @Test
    void asksTheWriterForMore() {
        assertThat(edit(TURNED, null).getString("editState")).isEqualTo("waiting");
        assertThat(page()).contains(WRITTEN).doesNotContain(TURNED);
        assertThat(receiptEdit().getString("text")).isEqualTo(TURNED);

        assertThat(reply("Iets anders", true)).as("only to what was read").isEqualTo(409);
        assertThat(reply(TURNED, true)).isEqualTo(200);
        assertThat(page()).contains(TURNED).doesNotContain(WRITTEN);

        assertThat(edit(TURNED + ".", null).getString("editState"))
                .as("other words than those agreed to")
                .isEqualTo("waiting");
        assertThat(page()).contains(WRITTEN).doesNotContain(TURNED);
        assertThat(reply(TURNED + ".", false)).isEqualTo(200);
        assertThat(page()).contains(WRITTEN).doesNotContain(TURNED);
    }

    @Test
    void keepsAQuoteOutMeanwhileIfTheTrainerWants() {
        assertThat(edit(TURNED, "nothing").getString("meanwhile")).isEqualTo("nothing");
        assertThat(page()).doesNotContain(WRITTEN, TURNED);
        assertThat(reply(TURNED, false)).isEqualTo(200);
        assertThat(page()).doesNotContain(WRITTEN, TURNED);
        assertThat(reply(TURNED, true)).as("one may think again").isEqualTo(200);
        assertThat(page()).contains(TURNED);
    }

    @Test
    void goesWithTheConsentAndWithTheAnswer() {
        edit(MENDED, null);
        String consents = "{\"consents\":{\"one_liner\":{\"use\":\"%s\"}}}";
        group.call("PATCH", "/receipts/" + receipt + "/consents", consents.formatted("none"), null);
        assertThat(page()).doesNotContain(WRITTEN, MENDED);
        assertThat(rows()).isZero();
        group.call("PATCH", "/receipts/" + receipt + "/consents", consents.formatted("report"), null);
        assertThat(page()).as("an edit that is gone stays gone").contains(WRITTEN);

        edit(MENDED, null);
        assertThat(rows()).isEqualTo(1);
        group.call("DELETE", "/receipts/" + receipt, null, null);
        assertThat(page()).doesNotContain(WRITTEN, MENDED);
        assertThat(rows()).isZero();
    }

    @Test
    void refusesWhatIsNoEditAndWhoeverIsNoOwner() {
        assertThat(patch("{\"quote\":\"%s\",\"edited\":\"x\",\"meanwhile\":\"both\"}".formatted(quote))
                        .statusCode())
                .isEqualTo(422);
        assertThat(patch("{\"quote\":\"12\",\"edited\":\"x\"}").statusCode()).isEqualTo(422);
        assertThat(patch("{\"quote\":\"%s\",\"edited\":\"%s\"}".formatted(quote, "x".repeat(4001)))
                        .statusCode())
                .isEqualTo(422);
        String body = "{\"quotes\":[{\"quote\":\"%s\",\"edited\":\"%s\"}]}".formatted(quote, MENDED);
        assertThat(group.outsider("PATCH", "/reports/" + report, body).statusCode())
                .isEqualTo(404);
        assertThat(page()).contains(WRITTEN).doesNotContain(MENDED);
        assertThat(rows()).isZero();
    }

    private JsonObject edit(String words, String meanwhile) {
        String more = meanwhile == null ? "" : ",\"meanwhile\":\"" + meanwhile + "\"";
        HttpResponse<String> changed = patch("{\"quote\":\"%s\",\"edited\":\"%s\"%s}".formatted(quote, words, more));
        assertThat(changed.statusCode()).isEqualTo(200);
        return EvaluatedGroup.json(changed).getJsonArray("quotes").stream()
                .map(one -> one.asJsonObject())
                .filter(one -> one.getString("id").equals(quote))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> patch(String change) {
        return group.owner("PATCH", "/reports/" + report, "{\"quotes\":[" + change + "]}");
    }

    private int reply(String words, boolean agree) {
        String body = Json.createObjectBuilder()
                .add("text", words)
                .add("agree", agree)
                .build()
                .toString();
        return group.call("PUT", "/receipts/" + receipt + "/edits/one_liner", body, null)
                .statusCode();
    }

    private JsonObject receiptEdit() {
        return EvaluatedGroup.json(group.call("GET", "/receipts/" + receipt, null, null))
                .getJsonObject("edits")
                .getJsonObject("one_liner");
    }

    private String page() {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(link));
        return Caller.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private long rows() {
        return ((Number) entities.createNativeQuery("select count(*) from edited_wording where answer_id = " + quote)
                        .getSingleResult())
                .longValue();
    }
}
