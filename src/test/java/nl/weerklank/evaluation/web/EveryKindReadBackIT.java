package nl.weerklank.evaluation.web;

import static nl.weerklank.evaluation.web.EverythingAsked.ALL;
import static nl.weerklank.evaluation.web.EverythingAsked.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Forms;
import nl.weerklank.evaluation.ReceiptCode;
import nl.weerklank.evaluation.Responses;
import nl.weerklank.platform.Refusal;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer of every kind, sent through the API's JSON and the form's fields, stands on the receipt or is refused. */
@ContainerTest
class EveryKindReadBackIT {

    @Inject
    private EverythingAsked asked;

    @Inject
    private Forms forms;

    @Inject
    private Responses responses;

    @BeforeEach
    void anEvaluationThatAsksEverything() {
        asked.open();
    }

    @Test
    void readsBackWhatWasSentThroughTheApi() {
        ReceiptCode code = asked.send(ALL, "{\"tempo\": \"Na de lunch te snel\"}");

        JsonObject receipt = asked.receipt(code);
        assertThat(receipt.getJsonObject("answers")).isEqualTo(json(ALL));
        assertThat(receipt.getJsonObject("remarks")).isEqualTo(json("{\"tempo\": \"Na de lunch te snel\"}"));
    }

    @Test
    void readsBackWhatWasSentThroughTheForm() {
        Form form = asked.form();
        Map<String, Long> ids = form.items().stream().collect(Collectors.toMap(item -> item.key(), item -> item.id()));
        String fields = Stream.of(
                        "tempo=",
                        "tempo-na=1",
                        "tempo-remark=Geen idee",
                        "grade=9",
                        "agree=4",
                        "where=other",
                        "where-other=thuis",
                        "tools=",
                        "tools=2",
                        "tools=other",
                        "tools-other=spel",
                        "again=false",
                        "line=kort é",
                        "line-use=report",
                        "line-name=none",
                        "story=",
                        "km=12,5",
                        "since=2026-11-02",
                        "growth-then=2",
                        "growth-now=4",
                        "why=omdat")
                .map(field -> encoded(field, ids))
                .collect(Collectors.joining("&"));
        SentForm sent = new SentForm(("sid=" + forms.open(form).text() + "&v=1&n=23&" + fields
                        + "&firstName=&contact-name=&contact-reach=&contact-message=&end=1")
                .getBytes(StandardCharsets.UTF_8));
        sent.refuseUnlessWhole(form);

        JsonObject receipt = asked.receipt(
                responses.submit(form, sent.submission(form), false).receipt());

        assertThat(receipt.getJsonObject("answers")).isEqualTo(json("""
                        {"tempo": "n/a", "grade": 9, "agree": 4, "where": {"other": "thuis"},
                         "tools": [{"other": "spel"}, 2], "again": false, "line": "kort é", "km": 12.5,
                         "since": "2026-11-02", "growth": {"then": 2, "now": 4}, "why": "omdat"}"""));
        assertThat(receipt.getJsonObject("remarks").getString("tempo")).isEqualTo("Geen idee");
    }

    /** Fields are named by the question's id; here they are written by its key. */
    private static String encoded(String field, Map<String, Long> ids) {
        String name = field.substring(0, field.indexOf('='));
        String key = name.replaceFirst("-.*", "");
        return "q" + ids.get(key) + name.substring(key.length()) + "="
                + URLEncoder.encode(field.substring(name.length() + 1), StandardCharsets.UTF_8);
    }

    @Test
    void refusesEveryBadValueByItsKey() {
        String wrong = """
                {"head": 1, "tempo": 4, "grade": 11, "agree": "eens", "where": 3, "tools": [9], "again": "nee",
                 "line": 5, "story": true, "km": 100.5, "since": "2026-02-30", "growth": {"then": 2}, "size": 43}""";

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> asked.send(wrong, "{\"grade\": \"x\"}"));

        assertThat(refusal.mistakes().stream().map(Refusal.Mistake::field))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                json(wrong).keySet().stream().map(key -> "answers." + key), Stream.of("remarks.grade"))
                        .toList());
    }

    @Test
    void dropsWhatWasNotAsked() {
        ReceiptCode code = asked.send("{\"again\": true, \"why\": \"omdat\"}", "{}");

        assertThat(asked.receipt(code).getJsonObject("answers").keySet()).containsExactly("again");
    }
}
