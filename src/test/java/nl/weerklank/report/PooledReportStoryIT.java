package nl.weerklank.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trainer makes one report of two groups that were evaluated apart, and the manager reads it on a phone. */
class PooledReportStoryIT {

    private static final int ANSWERS = 5;

    @RegisterExtension
    final Browser browser = new Browser();

    private final RequestSpecification trainer = DemoTrainer.caller().contentType(ContentType.JSON);
    private final String address = RunningServer.onH2().baseUrl();
    private final String client = "Gemeente " + UUID.randomUUID().toString().substring(0, 8);
    private String engagement = "";

    @AfterEach
    void speakDutch() {
        DemoTrainer.speakDutchAgain(browser);
    }

    @ParameterizedTest
    @CsvSource({"nl, van-klacht-naar-kans", "en, saying-no"})
    void sharesOneReportOfTwoGroups(String language, String course) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        String program = make("/samples/" + course + "/programs", "{}").getString("id");
        String first = group(program, "Oost", "2026-03-02");
        String address = this.address + "/report/curate?edition=" + first;
        Page desk = DemoTrainer.open(browser.desk(language), address, language);
        assertThat(desk.locator(".empty")).isVisible();
        assertThat(desk.locator("#together")).isHidden();

        String second = group(program, "West", "2026-03-03");
        desk.reload();
        Browser.axe(desk);
        press(desk, texts, "report.together.draft");
        assertThat(desk.locator("h1")).containsText(texts.getString("report.together.title"));
        Browser.axe(desk);
        press(desk, texts, "report.curate.publish");
        press(desk, texts, "report.curate.share");
        assertThat(desk.locator("#said")).containsText(texts.getString("report.curate.shared"));
        read(desk.locator("#link-0").inputValue(), texts);

        desk.navigate(this.address + "/report/curate?edition=" + second);
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(texts.getString("report.together.open")))
                .click();
        assertThat(desk.locator("#link-0")).isVisible();
    }

    private static void press(Page desk, Texts texts, String key) {
        desk.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(texts.getString(key))
                                .setExact(true))
                .click();
    }

    private void read(String link, Texts texts) {
        Page manager = browser.narrow(texts.getLocale().getLanguage());
        manager.navigate(link);
        assertThat(manager.locator("header .about")).containsText("Oost");
        assertThat(manager.locator("header .about")).containsText("West");
        assertThat(manager.locator("article.report")).containsText("n = " + 2 * ANSWERS);
        assertThat(manager.locator("article.report")).containsText(texts.format("report.shared.method-apart", 2));
        Browser.axe(manager);
    }

    /** A group that was evaluated by itself. */
    private String group(String program, String name, String day) {
        JsonPath made = make("/programs/" + program + "/editions", """
                {"client": {"name": "%s"}, %s "group": "%s", "days": [{"date": "%s"}]}""".formatted(client, engagement, name, day));
        engagement = "\"engagement\": " + made.getString("engagement") + ",";
        String edition = made.getString("id");
        JsonPath evaluation = make("/editions/" + edition + "/evaluations", "{\"purpose\": \"evaluation\"}");
        String form =
                address + "/api/v1/forms/" + evaluation.getString("roomLink").replaceAll(".*/", "");
        for (int person = 0; person < ANSWERS; person++) {
            String sid = given().get(form).jsonPath().getString("sid");
            given().contentType(ContentType.JSON)
                    .body(Map.of("sid", sid, "answers", Map.of("knowledge", 4)))
                    .post(form + "/responses")
                    .then()
                    .statusCode(201);
        }
        make("/evaluations/" + evaluation.getString("id") + "/close", "{}");
        return edition;
    }

    private JsonPath make(String path, String body) {
        return given().spec(trainer).body(body).post(address + "/api/v1" + path).jsonPath();
    }
}
