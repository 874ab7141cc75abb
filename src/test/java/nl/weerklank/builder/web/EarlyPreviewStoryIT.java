package nl.weerklank.builder.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever is quicker than the network: the preview answers as soon as it is in sight, before all of it has come. */
class EarlyPreviewStoryIT {

    private static final String LATE = "**/late.js";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String server = RunningServer.onH2().baseUrl();
    private final List<Route> held = new ArrayList<>();

    private long questionnaireInTwoLanguages() {
        var trainer = DemoTrainer.caller().contentType(ContentType.JSON);
        long id = given().spec(trainer)
                .body("{}")
                .post(server + "/api/v1/samples/van-klacht-naar-kans/programs")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("questionnaires.find { it.purpose == 'manager' }.id");
        given().spec(trainer)
                .body("""
                        {"title": {"nl": "Wat merk je?", "en": "What do you notice?"},
                         "questions": [{"key": "noticed", "kind": "text",
                                        "text": {"nl": "Waaraan merk je het?", "en": "How do you notice it?"}}]}""")
                .put(server + "/api/v1/questionnaires/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    /** The form as it is, and one more thing at its end that is held back. */
    private static void withALateEnd(Route route) {
        APIResponse whole = route.fetch();
        String late = "<script src=\"late.js\"></script></body>";
        route.fulfill(new Route.FulfillOptions()
                .setResponse(whole)
                .setBody(whole.text().replace("</body>", late)));
    }

    @Test
    void anotherLanguageIsShownThoughThePreviewIsNotWhole() {
        long id = questionnaireInTwoLanguages();
        Page page = DemoTrainer.open(browser.desk("nl"), server + "/desk/home", "nl");
        page.route("**/evaluation/preview*", EarlyPreviewStoryIT::withALateEnd);
        page.route(LATE, held::add);
        page.navigate(
                server + "/questionnaire/builder?questionnaire=" + id,
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        page.waitForCondition(() -> !held.isEmpty());

        FrameLocator preview = page.frameLocator("#preview");
        preview.locator("button[name=language][value=en]").click();
        assertThat(preview.locator("h1")).hasText("What do you notice?");

        held.forEach(Route::abort);
    }
}
