package nl.weerklank.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that is prepared while people still answer: it says so, and waits until the evaluation is closed. */
class OpenReportStoryIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String address = RunningServer.onH2().baseUrl();

    private JsonPath make(String path, String body) {
        return given().spec(DemoTrainer.caller())
                .contentType(ContentType.JSON)
                .body(body)
                .post(address + "/api/v1" + path)
                .jsonPath();
    }

    @AfterEach
    void speakDutchAgain() {
        DemoTrainer.speakDutchAgain(browser);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void isPublishedOnceTheEvaluationIsClosed(String language) {
        String program = make("/samples/van-klacht-naar-kans/programs", "{}").getString("id");
        String edition = make("/programs/" + program + "/editions", """
                {"client": {"name": "Gemeente"}, "days": [{"date": "2026-11-16"}]}""").getString("id");
        JsonPath evaluation = make("/editions/" + edition + "/evaluations", "{\"purpose\": \"evaluation\"}");
        answer(evaluation.getString("roomLink").replaceAll(".*/", ""));
        String report = make("/editions/" + edition + "/reports", "{}").getString("id");
        Texts texts = Texts.in(Texts.spoken(language));

        Page desk = DemoTrainer.open(browser.desk(language), address + "/report/curate?report=" + report, language);
        Locator publish = desk.locator("[id='form:publish']");
        assertThat(desk.locator("#open")).containsText(texts.format("report.curate.open-count", 1));
        assertThat(publish).isDisabled();
        assertThat(desk.locator("#main")).containsText(texts.getString("report.mistake.still-open"));
        Browser.axe(desk);

        make("/evaluations/" + evaluation.getString("id") + "/close", "{}");
        desk.reload();
        assertThat(desk.locator("#open")).hasCount(0);
        publish.click();
        assertThat(desk.locator("#said")).containsText(texts.getString("report.curate.published"));
        publish.click();
        assertThat(desk.locator("#said")).containsText(texts.getString("report.curate.published-already"));
        Browser.axe(desk);
    }

    private void answer(String token) {
        String form = address + "/api/v1/forms/" + token;
        given().contentType(ContentType.JSON)
                .body(Map.of("sid", given().get(form).jsonPath().getString("sid"), "answers", Map.of("knowledge", 4)))
                .post(form + "/responses")
                .then()
                .statusCode(201);
    }
}
