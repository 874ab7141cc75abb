package nl.weerklank.evaluation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.FailingNetwork;
import nl.weerklank.testing.FailingNetwork.Mood;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The trainer changes the questions while a participant has the form open: what was read is what was answered. */
class ChangedQuestionsStoryIT {

    private static final String WORDS = "Dat ik eerst luister, en dan pas uitleg “€ 5” 🙂";

    private static final String FIRST = """
            title: Hoe was het?
            questions:
              - {key: best, kind: choice, options: [Uitleg, Oefenen], text: Wat hielp?}
              - {key: taken, kind: long-text, text: Wat nam je mee?, required: true}
            """;

    /** The options swapped places, one question went, and one came that must be answered. */
    private static final String SECOND = """
            title: Hoe was het?
            questions:
              - {key: best, kind: choice, options: [Oefenen, Uitleg], text: Wat hielp?}
              - {key: more, kind: long-text, text: Waar wil je meer van?, required: true}
            """;

    @RegisterExtension
    final Browser browser = new Browser();

    private final String server = RunningServer.onH2().baseUrl();
    private final Client trainer = new Client(server).signedIn();
    private final Client participant = new Client(server);
    private final FailingNetwork network = new FailingNetwork(server);

    private long questionnaire;
    private JsonObject evaluation;
    private String path;

    @BeforeEach
    void anEvaluationThatNobodyAnswered() {
        JsonObject program = trainer.post(
                        201,
                        "/api/v1/programs",
                        Json.createObjectBuilder(Map.of("title", "Anders gevraagd", "language", "nl"))
                                .build())
                .asJsonObject();
        questionnaire = program.getJsonArray("questionnaires").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("purpose").equals("evaluation"))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("id")
                .longValue();
        ask(FIRST);
        JsonObject edition = Json.createObjectBuilder()
                .add("client", Json.createObjectBuilder().add("name", "Gemeente Waterland"))
                .add(
                        "days",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("date", "2026-11-16")))
                .build();
        long id = trainer.post(201, "/api/v1/programs/" + program.getJsonNumber("id") + "/editions", edition)
                .asJsonObject()
                .getJsonNumber("id")
                .longValue();
        evaluation = trainer.openEvaluation(id, "anonymous");
        path = "/f/" + evaluation.getString("roomLink").replaceAll(".*/", "");
        browser.expectComplaint("net::ERR_");
    }

    @AfterEach
    void noNetwork() {
        network.close();
    }

    private void ask(String questions) {
        HttpResponse<String> changed =
                trainer.send("PUT", "/api/v1/questionnaires/" + questionnaire + ".yaml", "application/yaml", questions);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        questionnaire = Json.createReader(new java.io.StringReader(changed.body()))
                .readObject()
                .getJsonNumber("id")
                .longValue();
    }

    private FilledForm opened() {
        return new FilledForm(participant.send("GET", path, null, null).body());
    }

    private HttpResponse<String> post(String body) {
        return participant.send("POST", path, "application/x-www-form-urlencoded", body);
    }

    private int received() {
        return PhoneInHand.received(trainer, evaluation);
    }

    private PhoneInHand phone() {
        return new PhoneInHand(browser.phone("nl"), Texts.spoken("nl"));
    }

    /** What the participant can read back of the only form that was sent. */
    private String readBack(String receipt) {
        return participant.send("GET", "/receipt/" + receipt, null, null).body();
    }

    @Test
    void withoutScriptTheFormIsTakenAsItWasRead() {
        FilledForm form = opened();
        String best = form.fields("input[type=radio]").get(0);
        String words = form.fields("textarea").get(0);
        form.pick(best, "1").write(words, WORDS);
        ask(SECOND);
        assertThat(opened().page().text()).contains("Waar wil je meer van?").doesNotContain("Wat nam je mee?");

        HttpResponse<String> taken = post(form.body());

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        String receipt = taken.headers().firstValue("Location").orElseThrow().replaceAll(".*/receipt/|[?].*", "");
        assertThat(readBack(receipt))
                .contains("Uitleg", "Wat nam je mee?", WORDS)
                .doesNotContain("Oefenen");
    }

    @Test
    void withoutScriptAMistakeGivesBackTheFormThatWasRead() {
        FilledForm form = opened();
        String best = form.fields("input[type=radio]").get(0);
        form.pick(best, "2");
        ask(SECOND);

        HttpResponse<String> back = post(form.body());

        assertThat(back.statusCode()).isEqualTo(422);
        FilledForm again = new FilledForm(back.body());
        assertThat(again.page().text()).contains("Wat nam je mee?").doesNotContain("Waar wil je meer van?");
        assertThat(again.page().selectFirst("input[name=" + best + "][value=2]").hasAttr("checked"))
                .isTrue();
        assertThat(post(again.write(again.fields("textarea").get(0), WORDS).body())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aRevisionThatTheFormNeverAskedIsRefusedWithEverythingFilledIn() {
        FilledForm form = opened();
        form.write(form.fields("textarea").get(0), WORDS)
                .page()
                .selectFirst("input[name=v]")
                .attr("value", "9");

        HttpResponse<String> back = post(form.body());

        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(new FilledForm(back.body()).page().selectFirst("textarea").wholeText())
                .isEqualTo(WORDS);
        assertThat(received()).isZero();
    }

    @Test
    void whatWaitsForTheNetworkArrivesAsItWasRead() {
        PhoneInHand phone = phone().openToKeep(network.through(server + path)).write(WORDS);
        phone.page()
                .locator("input[type=radio][value='1']")
                .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        phone.says("saved");
        network.become(Mood.CUT);
        phone.send();
        phone.says("queued");
        ask(SECOND);
        network.become(Mood.PASS);
        phone.page().close();

        PhoneInHand later = new PhoneInHand(phone.page().context().newPage(), Texts.spoken("nl"));
        String receipt = later.open(network.through(server + path)).thanked();

        assertThat(received()).isEqualTo(1);
        assertThat(readBack(receipt))
                .contains("Uitleg", "Wat nam je mee?", WORDS)
                .doesNotContain("Oefenen");
        assertThat(later.page().evaluate("() => Object.keys(localStorage).length"))
                .as("only the receipt is left")
                .isEqualTo(1);
    }

    @Test
    void aDraftGoesOnWithTheQuestionsItWasBegunWith() {
        PhoneInHand phone = phone().open(server + path).write(WORDS).says("saved");
        String sid = phone.sid();
        ask(SECOND);

        phone.page().navigate(server + path);

        phone.says("saved").look();
        assertThat(phone.words().inputValue()).isEqualTo(WORDS);
        assertThat(phone.sid()).isEqualTo(sid);
        assertThat(phone.page().content()).contains("Wat nam je mee?").doesNotContain("Waar wil je meer van?");
        phone.page().locator("button[name=language][value=en]").click();
        phone.page().waitForURL(url -> url.contains("lang=en") && url.contains("v=1"));
        assertThat(phone.words()).hasValue(WORDS);
        phone.send();
        phone.page().locator("main .code").waitFor();
        assertThat(received()).isEqualTo(1);
    }
}
