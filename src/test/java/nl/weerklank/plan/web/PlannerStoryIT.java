package nl.weerklank.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The planner in a real browser: what is typed shows at once in the times after it, and is kept. */
class PlannerStoryIT {
    private static final Map<String, String> DEMO =
            Map.of("email", "demo@weerklank.example", "password", "demo-weerklank", "name", "Story");

    @RegisterExtension
    final Browser browser = new Browser();

    private String address;
    private String api;
    private RequestSpecification trainer;
    private Page page;

    @BeforeEach
    void aDayOfThreeBlocksInFrontOfTheTrainer() {
        String server = RunningServer.onH2().baseUrl();
        String token = post(given(), server + "/api/v1/tokens", DEMO, "token");
        trainer = given().header("Authorization", "Bearer " + token);
        String program = post(trainer, server + "/api/v1/programs", Map.of("title", "Nee zeggen"), "id");
        String edition = post(
                trainer,
                server + "/api/v1/programs/" + program + "/editions",
                Map.of(
                        "client",
                        Map.of("name", "Gemeente"),
                        "days",
                        List.of(Map.of("date", "2026-11-16", "start", "09:00", "end", "12:00"))),
                "id");
        api = server + "/api/v1/editions/" + edition;
        post(trainer, api + "/themes", Map.of("name", "Boosheid"), "id");
        trainer.contentType(ContentType.JSON)
                .body(Map.of("days", List.of(Map.of("blocks", List.of(block("Een", 30), block("Twee", 20), pinned())))))
                .put(api + "/plan")
                .then()
                .statusCode(200);
        address = server + "/plan/planner?edition=" + edition;
        page = signedIn(server);
        page.navigate(address);
    }

    private static Map<String, Object> block(String title, int minutes) {
        return Map.of("title", title, "minutes", minutes, "kind", "practice");
    }

    private static Map<String, Object> pinned() {
        return Map.of("title", "Pauze", "minutes", 15, "kind", "break", "pinnedAt", "10:00");
    }

    private static String post(RequestSpecification caller, String to, Object body, String field) {
        return given().spec(caller)
                .contentType(ContentType.JSON)
                .body(body)
                .post(to)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString(field);
    }

    private Page signedIn(String server) {
        Page opened = browser.desk("nl");
        opened.navigate(server + "/sign-in");
        opened.locator("input[type=email]").fill(DEMO.get("email"));
        opened.locator("input[type=password]").fill(DEMO.get("password"));
        opened.locator("input[type=password]").press("Enter");
        opened.waitForURL("**/desk/home");
        return opened;
    }

    @Test
    void theGroupIsAskedInTwoClicksHowItGoes() {
        page.locator(".between summary").click();
        assertThat(page.locator(".between .notice.warn")).isVisible();
        Browser.axe(page);
        for (int i = 0; i < 5; i++) {
            post(trainer, api + "/participants", List.of(Map.of("firstName", "Deelnemer " + i)), "[0].id");
        }
        page.reload();

        page.locator(".between summary").click();
        Browser.axe(page);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Texts.in(Locale.forLanguageTag("nl")).format("desk.between.start")))
                .click();

        page.waitForURL("**/room/presenter?id=*");
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void timesFollowWhatIsTyped() {
        assertThat(page.locator(".drift")).hasText("10 minuten ruimte tot het vaste tijdstip 10:00");

        type(field(0, "minutes"), "50");

        assertThat(field(1, "pin")).hasText("9:50");
        assertThat(page.locator(".drift"))
                .hasText("Wat hiervoor staat, loopt 10 minuten door na het vaste tijdstip 10:00");
        type(field(1, "title"), "Twee, korter");
        type(field(1, "minutes"), "10");
        assertThat(page.locator(".drift")).hasCount(0);
        page.reload();
        assertThat(field(1, "title")).hasValue("Twee, korter");
        assertThat(field(1, "minutes")).hasValue("10");
        Browser.axe(page);
    }

    @Test
    void blocksMoveByKeyAndComeBackAfterDeletion() {
        field(1, "title").press("Alt+ArrowUp");
        assertThat(field(0, "title")).hasValue("Twee");
        assertThat(field(0, "down")).isFocused();

        field(1, "remove").click();
        assertThat(page.locator(".slot")).hasCount(2);
        assertThat(page.locator("[id='plan:undo']")).isFocused();
        page.keyboard().press("Enter");
        assertThat(field(1, "title")).hasValue("Een");
        assertThat(field(1, "title")).isFocused();
    }

    @Test
    void aThemeGetsMinutesFromTheBlockThatTreatsIt() {
        assertThat(page.locator(".cov .missing")).containsText("0 min");

        field(0, "details").click();
        page.getByLabel("Boosheid", new Page.GetByLabelOptions().setExact(true)).check();

        assertThat(page.locator(".cov .line")).containsText("30 min");
        assertThat(page.locator(".cov .missing")).hasCount(0);
        assertThat(page.locator(".blk .chip")).hasText("Boosheid");
        Browser.axe(page);
    }

    @Test
    void whatAColleagueDidMeanwhileIsShownAndNotOverwritten() {
        Page other = page.context().newPage();
        other.navigate(address);
        type(other.locator("[id='plan:blocks:0:title']"), "Van een collega");
        assertThat(other.locator(".script h3").first()).containsText("Van een collega");
        other.close();

        type(field(1, "minutes"), "99");

        assertThat(page.locator(".error-summary")).containsText("intussen ergens anders veranderd");
        assertThat(field(0, "title")).hasValue("Van een collega");
        assertThat(field(1, "minutes")).hasValue("20");
    }

    @Test
    void aMistakeIsToldAndNothingElseIsLost() {
        type(field(1, "minutes"), "9999");

        assertThat(page.locator(".error-summary")).containsText("‘Twee’");
        type(field(1, "minutes"), "25");
        assertThat(field(2, "pin")).hasText("10:00");
        assertThat(page.locator(".drift")).hasText("5 minuten ruimte tot het vaste tijdstip 10:00");
    }

    private Locator field(int block, String name) {
        return page.locator("[id='plan:blocks:" + block + ":" + name + "']");
    }

    /** Types over what is there and leaves the field, which saves it. */
    private static void type(Locator field, String text) {
        field.fill(text);
        field.press("Tab");
    }
}
