package nl.weerklank.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

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

/** The trainer shares all reports of a client, and the manager reads them on a phone until they are gone. */
class ClientPageStoryIT {

    private static final String PASSWORD = "geheim-woord";

    @RegisterExtension
    final Browser browser = new Browser();

    private final RequestSpecification trainer = DemoTrainer.caller().contentType(ContentType.JSON);
    private final String address = RunningServer.onH2().baseUrl();
    private final String client = "Gemeente " + UUID.randomUUID().toString().substring(0, 8);
    private String edition;

    @AfterEach
    void speakDutch() {
        DemoTrainer.speakDutchAgain(browser);
    }

    @ParameterizedTest
    @CsvSource({"nl, van-klacht-naar-kans", "en, saying-no"})
    void sharesAllReportsOfAClientUntilTheLinkIsRevoked(String language, String course) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        String program = make("/samples/" + course + "/programs", "{}").getString("id");
        training(program, "2026-03-02");
        Page desk = DemoTrainer.open(browser.desk(language), address + "/desk/edition?id=" + edition, language);
        desk.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(client).setExact(true))
                .click();
        assertThat(desk.locator(".empty")).containsText(texts.getString("report.client.nothing"));
        Browser.axe(desk);
        publish();
        training(program, "2026-11-16");
        publish();

        desk.reload();
        assertThat(desk.locator(".list").first().locator("li")).hasCount(2);
        desk.locator("[id='share:password']").fill(PASSWORD);
        desk.locator("[id='share:make']").click();
        assertThat(desk.locator("#said")).containsText(texts.getString("report.curate.shared"));
        Browser.axe(desk);
        String link = desk.locator("#link-0").inputValue();
        Page manager = read(link, texts);

        revokeAndPutBack(desk, manager, link, texts);
        assertThat(manager.goBack().status()).isEqualTo(404);
    }

    private void revokeAndPutBack(Page desk, Page manager, String link, Texts texts) {
        browser.expectComplaint("404");
        revoke(desk, texts);
        assertThat(desk.locator("[id='shared:undo']")).isFocused();
        assertThat(manager.navigate(link).status()).isEqualTo(404);
        desk.locator("[id='shared:undo']").click();
        assertThat(desk.locator("#said")).containsText(texts.getString("report.curate.is-back"));
        assertThat(manager.navigate(link).status()).isEqualTo(200);
        revoke(desk, texts);
        assertThat(manager.navigate(link).status()).isEqualTo(404);
    }

    private static void revoke(Page desk, Texts texts) {
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(texts.getString("report.curate.revoke")))
                .click();
        assertThat(desk.locator(".undo")).containsText(texts.getString("report.curate.revoked"));
    }

    private Page read(String link, Texts texts) {
        Page manager = browser.narrow(texts.getLocale().getLanguage());
        manager.navigate(link);
        Browser.axe(manager);
        manager.locator("#password").fill(PASSWORD);
        manager.locator("button").click();
        assertThat(manager.locator("h1")).hasText(client);
        assertThat(manager.locator(".reports li")).hasCount(2);
        assertThat(manager.locator("table.shifts tbody tr")).hasCount(2);
        assertThat((Integer) manager.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        Browser.axe(manager);
        manager.locator(".reports a").first().click();
        assertThat(manager.locator("article.report")).containsText(client);
        Browser.axe(manager);
        manager.getByText(texts.getString("report.client.back")).click();
        assertThat(manager.locator("h1")).hasText(client);
        return manager;
    }

    private void training(String program, String day) {
        edition = make("/programs/" + program + "/editions", """
                {"client": {"name": "%s"}, "days": [{"date": "%s"}]}""".formatted(client, day))
                .getString("id");
        make("/editions/" + edition + "/themes", "[{\"name\": \"Nee zeggen\", \"askedBack\": true}]");
    }

    /** Five people answer, and the trainer publishes what it brought. */
    private void publish() {
        JsonPath evaluation = make("/editions/" + edition + "/evaluations", "{\"purpose\": \"evaluation\"}");
        String form =
                address + "/api/v1/forms/" + evaluation.getString("roomLink").replaceAll(".*/", "");
        for (int i = 0; i < 5; i++) {
            JsonPath opened = given().get(form).jsonPath();
            String theme = opened.getString("questions.key.find { it.startsWith('theme-') }");
            given().contentType(ContentType.JSON)
                    .body(Map.of(
                            "sid",
                            opened.getString("sid"),
                            "answers",
                            Map.of("knowledge", 4, theme, Map.of("then", 2, "now", 4))))
                    .post(form + "/responses")
                    .then()
                    .statusCode(201);
        }
        make("/evaluations/" + evaluation.getString("id") + "/close", "{}");
        String report = make("/editions/" + edition + "/reports", "{}").getString("id");
        make("/reports/" + report + "/publish", "{}");
    }

    private JsonPath make(String path, String body) {
        return given().spec(trainer).body(body).post(address + "/api/v1" + path).jsonPath();
    }
}
