package nl.weerklank.wall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trainer chooses quotes, switches a page on, and a writer takes the words back: in a real browser. */
class QuoteWallStoryIT {

    private static final List<String> WORDS =
            List.of("Ik blijf rustig 4417", "Dit haal ik weg 4418", "Nee is ook goed");

    @RegisterExtension
    final Browser browser = new Browser();

    private final RequestSpecification trainer = DemoTrainer.caller().contentType(ContentType.JSON);
    private final List<String> receipts = new ArrayList<>();
    private final String address = RunningServer.onH2().baseUrl();
    private String program;

    @AfterEach
    void speakDutch() {
        DemoTrainer.speakDutchAgain(browser);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void choosesShowsAndLosesAQuote(String language) {
        quoted();
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        Page desk = DemoTrainer.open(browser.desk(language), address + "/wall/quotes?program=" + program, language);
        assertThat(desk.locator("[aria-current=page]")).hasText(texts.getString("wall.quotes.title"));
        assertThat(desk.locator(".choosing li")).hasCount(3);
        assertThat(desk.locator(".choosing input:checked")).hasCount(0);
        Browser.axe(desk);
        aFewAtATime(desk, texts);
        chooseTwo(desk, texts);
        desk.locator("[id='open:newProgram']").selectOption(program);
        press(desk, texts, "wall.walls.open");
        assertThat(desk.locator("#said")).containsText(texts.getString("wall.wall.opened"));
        String link = desk.locator("#address").inputValue();
        embed(desk, texts, link);
        Page visitor = lookedAt(link, language);

        withdraw(receipts.get(1));
        visitor.reload();
        assertThat(visitor.locator("figure")).hasCount(1);
        visitor.navigate(link + "/embed");
        assertThat(visitor.locator("figure")).hasCount(1);
        assertThat(visitor.locator("main")).not().containsText(WORDS.get(1));
        Page later = DemoTrainer.open(desk, address + "/wall/quotes?program=" + program, language);
        assertThat(later.locator(".choosing li")).hasCount(2);
        assertThat(later.content()).doesNotContain(WORDS.get(1));
        search(later, texts);
        switchOff(later, texts, visitor, link);
    }

    private void chooseTwo(Page desk, Texts texts) {
        row(desk, WORDS.get(0)).getByRole(AriaRole.CHECKBOX).check();
        row(desk, WORDS.get(1)).getByRole(AriaRole.CHECKBOX).check();
        press(desk, texts, "wall.quotes.save");
        assertThat(desk.locator("#said")).containsText(texts.getString("wall.quotes.saved"));
        assertThat(desk.locator(".choosing input:checked")).hasCount(2);
    }

    private void withdraw(String receipt) {
        given().contentType(ContentType.JSON)
                .body(Map.of("consents", Map.of("one_liner", Map.of("use", "none"))))
                .patch(address + "/api/v1/receipts/" + receipt + "/consents")
                .then()
                .statusCode(200);
    }

    private void aFewAtATime(Page desk, Texts texts) {
        String all = desk.url();
        desk.navigate(all + "&word=i&most=1");
        assertThat(desk.locator(".choosing li")).hasCount(1);
        desk.locator("#choose a").click();
        assertThat(desk.locator(".choosing li")).hasCount(3);
        assertThat(desk.locator("#word")).hasValue("i");
        desk.navigate(address + "/wall/quotes?most=1");
        assertThat(desk.locator("#choose a")).hasText(texts.getString("wall.quotes.more"));
        desk.navigate(all);
    }

    private void embed(Page desk, Texts texts, String link) {
        Browser.axe(desk);
        assertThat(desk.locator("#snippet")).hasCount(0);
        desk.locator("[id='form:embedders']").fill("www.example.nl");
        press(desk, texts, "wall.wall.save");
        assertThat(desk.locator(".ui-message-error")).containsText("www.example.nl");
        Browser.axe(desk);
        desk.locator("[id='form:embedders']").fill("https://www.example.nl");
        press(desk, texts, "wall.wall.save");
        assertThat(desk.locator("#snippet"))
                .hasValue(java.util.regex.Pattern.compile("<iframe src=\"" + link + "/embed\".*"));
        Browser.axe(desk);
    }

    private Page lookedAt(String link, String language) {
        Page visitor = browser.narrow(language);
        Response answer = visitor.navigate(link);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(visitor.locator("figure")).hasCount(2);
        assertThat((Integer) visitor.evaluate("document.documentElement.scrollWidth"))
                .as("nothing beside the narrowest screen")
                .isLessThanOrEqualTo(320);
        Browser.axe(visitor);
        visitor.navigate(link + "/embed");
        Browser.axe(visitor);
        visitor.navigate(link);
        return visitor;
    }

    private void search(Page desk, Texts texts) {
        desk.locator("#word").fill("RUSTIG");
        desk.getByRole(AriaRole.BUTTON, named(texts.getString("wall.quotes.look")))
                .click();
        assertThat(desk.locator(".choosing li")).hasCount(1);
        desk.locator("#word").fill("zebra");
        desk.getByRole(AriaRole.BUTTON, named(texts.getString("wall.quotes.look")))
                .click();
        assertThat(desk.locator(".choosing li")).hasCount(0);
        assertThat(desk.locator(".notice")).containsText(texts.getString("wall.quotes.nothing-found"));
        Browser.axe(desk);
    }

    private void switchOff(Page desk, Texts texts, Page visitor, String link) {
        desk.locator(".walls a").last().click();
        assertThat(desk.locator("#address")).hasValue(link);
        press(desk, texts, "wall.wall.close");
        assertThat(desk.locator("#said")).containsText(texts.getString("wall.wall.closed"));
        browser.expectComplaint("404");
        assertThat(visitor.navigate(link).status()).isEqualTo(404);
    }

    private static Locator row(Page desk, String words) {
        return desk.locator(".choosing li").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static void press(Page desk, Texts texts, String key) {
        desk.getByRole(AriaRole.BUTTON, named(texts.getString(key))).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** A training of a program of its own, with three quotes for everybody. */
    private void quoted() {
        program = make("/samples/van-klacht-naar-kans/programs", "{}").getString("id");
        String edition = make("/programs/" + program + "/editions", """
                {"client": {"name": "Gemeente Waterland"}, "days": [{"date": "2026-11-16"}]}""").getString("id");
        JsonPath evaluation = make("/editions/" + edition + "/evaluations", "{\"purpose\": \"evaluation\"}");
        String form =
                address + "/api/v1/forms/" + evaluation.getString("roomLink").replaceAll(".*/", "");
        for (int i = 0; i < 5; i++) {
            receipts.add(answered(form, i < WORDS.size() ? WORDS.get(i) : "Voor de trainer", i < WORDS.size()));
        }
        make("/evaluations/" + evaluation.getString("id") + "/close", "{}");
    }

    private String answered(String form, String words, boolean open) {
        String sid = given().get(form).jsonPath().getString("sid");
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "sid", sid,
                        "answers", Map.of("one_liner", words),
                        "consents", Map.of("one_liner", Map.of("use", open ? "public" : "none"))))
                .post(form + "/responses")
                .jsonPath()
                .getString("receipt");
    }

    private JsonPath make(String path, String body) {
        return given().spec(trainer).body(body).post(address + "/api/v1" + path).jsonPath();
    }
}
