package nl.weerklank.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links in the trainer's hands: one revoked by a wrong press, one replaced by another, one whose password is guessed. */
class SharedLinksStoryIT {

    private static final String PASSWORD = "geheim-woord";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String address = RunningServer.onH2().baseUrl();
    private final Api trainer = Api.signedIn(address, "demo@weerklank.example", "demo-weerklank");

    @AfterEach
    void speakDutch() {
        DemoTrainer.speakDutchAgain(browser);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void aRevokedLinkIsPutBackOrReplaced(String language) {
        SharedReport report = SharedReport.in(language);
        String link = made(report, Map.of("password", PASSWORD, "expiresOn", "2099-12-31", "version", "this"));
        Desk desk = curating(report, language);
        Locator links = desk.page().locator("[id^='link-']");
        int many = links.count();

        desk.press("report.curate.revoke");
        assertThat(desk.page().locator(".undo span").first())
                .hasText(desk.says("report.curate.revoked") + " " + desk.says("report.curate.ready-but-password"));
        assertThat(desk.page().locator("[id='shared:undo']")).isFocused();
        assertThat(links).hasCount(many - 1);
        assertThat(status(link)).isEqualTo(404);
        desk.look();
        Browser.picture(desk.page(), "link-revoked-" + language);

        desk.press("report.curate.put-back");
        desk.look();
        assertThat(desk.words()).contains(desk.says("report.curate.is-back"));
        assertThat(links).hasCount(many);
        assertThat(links.first()).hasValue(link);
        assertThat(unlock(link, PASSWORD, "203.0.113.5").statusCode()).isEqualTo(303);

        replace(link, desk);
        assertThat(links).hasCount(many);
        trainer.delete(
                204, "/reports/" + report.id() + "/links/" + newest(report).get("id"));
    }

    @Test
    void theLinkThatWasPressedIsRevokedThoughAnotherCameAboveIt() {
        SharedReport report = SharedReport.in("nl");
        String pressed = made(report, Map.of());
        Desk desk = curating(report, "nl");
        String another = made(report, Map.of());

        desk.press("report.curate.revoke");
        assertThat(desk.page().locator(".undo")).isVisible();
        assertThat(status(pressed)).isEqualTo(404);
        assertThat(status(another)).isEqualTo(200);
        trainer.delete(
                204, "/reports/" + report.id() + "/links/" + newest(report).get("id"));
    }

    private static void replace(String link, Desk desk) {
        desk.press("report.curate.revoke");
        assertThat(desk.page().locator("[id='share:expiresOn']")).hasValue("2099-12-31");
        assertThat(desk.page().locator("[id='share:version']")).hasValue("true");
        assertThat(desk.page().locator("[id='share:password']")).hasValue("");
        desk.page().locator("[id='share:password']").fill("een-ander-woord");
        desk.press("report.curate.share");
        assertThat(desk.page().locator(".undo")).hasCount(0);
        assertThat(status(link)).isEqualTo(404);
        String other = desk.page().locator("[id^='link-']").first().inputValue();
        assertThat(unlock(other, "een-ander-woord", "203.0.113.5").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whoGuessesShutsNobodyOutAndTheTrainerSeesIt(String language) {
        SharedReport report = SharedReport.in(language);
        String link = made(report, Map.of("password", PASSWORD));

        int wrong = 0;
        while (wrong < 50 && unlock(link, "mis", "203.0.113.6").statusCode() == 403) wrong++;
        assertThat(wrong).as("and some that a minute gives back").isBetween(20, 25);
        Response refused = unlock(link, PASSWORD, "203.0.113.6");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.asString())
                .contains(new Desk(null, Locale.forLanguageTag(language)).says("report.locked.too-many"));
        assertThat(unlock(link, PASSWORD, "198.51.100.7").statusCode()).isEqualTo(303);
        assertThat(newest(report).get("wrongPasswords")).isEqualTo(wrong);

        Desk desk = curating(report, language);
        assertThat(desk.page().locator("#shared li .warn")).hasText(desk.says("report.curate.wrong-passwords", wrong));
        Browser.picture(desk.page(), "link-guessed-" + language);
        trainer.delete(
                204, "/reports/" + report.id() + "/links/" + newest(report).get("id"));
    }

    private String made(SharedReport report, Map<String, Object> choices) {
        return trainer.post(201, "/reports/" + report.id() + "/links", choices).getString("link");
    }

    private Map<String, Object> newest(SharedReport report) {
        JsonPath links = trainer.get(200, "/reports/" + report.id() + "/links");
        return links.getMap("[0]");
    }

    private Desk curating(SharedReport report, String language) {
        String page = address + "/report/curate?report=" + report.id();
        Desk desk = new Desk(DemoTrainer.open(browser.desk(language), page, language), Locale.forLanguageTag(language));
        desk.look();
        return desk;
    }

    private static int status(String link) {
        return given().get(link).statusCode();
    }

    private static Response unlock(String link, String password, String sender) {
        return given().redirects()
                .follow(false)
                .header("X-Forwarded-For", sender)
                .formParam("password", password)
                .post(link);
    }
}
