package nl.weerklank.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A visit to the desk that ends while somebody types: the page stays and says it, and what was typed can be put back. */
class LostVisitStoryIT {

    private static final String KEPT = "JSON.stringify(Object.entries(sessionStorage))";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String server = RunningServer.onH2().baseUrl();
    private RequestSpecification trainer;
    private JsonPath program;
    private Page page;
    private Locator lost;

    @BeforeEach
    void aProgramOfTheTrainer() {
        trainer = DemoTrainer.caller().contentType(ContentType.JSON);
        program = post("/samples/van-klacht-naar-kans/programs", Map.of());
        browser.expectComplaint("Failed to load resource");
    }

    private JsonPath post(String path, Object body) {
        return given().spec(trainer)
                .body(body)
                .post(server + "/api/v1" + path)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private void open(String path) {
        page = DemoTrainer.open(browser.desk("nl"), server + path, "nl");
        lost = page.locator("#lost");
    }

    private Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    private void loseTheVisit() {
        page.context().clearCookies();
    }

    private void signInOnAnotherTab() {
        DemoTrainer.signIn(page.context().newPage(), server, "nl");
    }

    private void press(String button) {
        lost.getByText(button).click();
    }

    private void saysThatNobodyIsSignedIn() {
        assertThat(lost).containsText("Je bent niet meer ingelogd. Log in op een ander tabblad");
        Browser.axe(page);
    }

    @Test
    void theBuilderStaysAndSavesWhatWasTypedOnceSomebodyIsSignedInAgain() {
        String id = program.getString("questionnaires.find { it.purpose == 'evaluation' }.id");
        open("/questionnaire/builder?questionnaire=" + id);
        Locator question = field("q-knowledge-text-nl");
        loseTheVisit();
        question.fill("Hoe was de kennis, na het inloggen?");
        question.press("Tab");
        saysThatNobodyIsSignedIn();
        assertThat(field("state")).not().containsText("verbinding");

        signInOnAnotherTab();
        Locator second = page.locator("[id$='-text-nl']").nth(1);
        second.fill("Hoe was het oefenen?");
        second.press("Tab");
        assertThat(lost).containsText("Laad haar opnieuw");
        assertThat(question).hasValue("Hoe was de kennis, na het inloggen?");
        press("Laad de pagina opnieuw");
        press("Zet terug wat je typte");

        assertThat(lost).containsText("Wat je typte, staat er weer.");
        assertThat(question).hasValue("Hoe was de kennis, na het inloggen?");
        assertThat(second).hasValue("Hoe was het oefenen?");
        page.waitForCondition(() -> given().spec(trainer)
                .get(server + "/api/v1/questionnaires/" + id)
                .asString()
                .contains("Hoe was het oefenen?"));
        page.reload();
        assertThat(question).hasValue("Hoe was de kennis, na het inloggen?");
        assertThat(lost).isHidden();
    }

    @Test
    void aThemeThatWasTypedIsMadeAfterSigningInAgain() {
        String edition = post(
                        "/programs/" + program.getString("id") + "/editions",
                        Map.of(
                                "client",
                                Map.of("name", "Gemeente"),
                                "days",
                                List.of(Map.of("date", "2027-03-16", "start", "09:00", "end", "12:00"))))
                .getString("id");
        open("/intake/themes?edition=" + edition);
        loseTheVisit();
        Locator name = page.locator("[data-enter=add]");
        name.fill("Boosheid");
        name.press("Enter");
        saysThatNobodyIsSignedIn();
        assertThat(page.locator("[data-add]")).isEnabled();

        signInOnAnotherTab();
        press("Laad de pagina opnieuw");
        press("Zet terug wat je typte");
        assertThat(lost).containsText("Wat je typte, staat er weer.");
        assertThat(name).hasValue("Boosheid");
        name.press("Enter");
        assertThat(page.locator(".theme")).hasCount(1);
    }

    private void fillInTraining() {
        open("/program/new-edition?program=" + program.getString("id"));
        field("form:client-name").fill("Hotel De Vier Winden");
        field("form:goal").fill("Gasten hoeven niet twee keer te bellen.");
        field("form:days:0:date").fill("2027-03-16");
        field("form:addDay").click();
        field("form:days:1:location").fill("Zaal 2");
    }

    private void isBackAndCanBeSent() {
        assertThat(page).hasURL(Pattern.compile(".*/program/new-edition\\?program=\\d+"));
        assertThat(lost).containsText("Wat je hier typte, is niet bewaard");
        Browser.axe(page);
        press("Zet terug wat je typte");
        assertThat(field("form:client-name")).hasValue("Hotel De Vier Winden");
        assertThat(field("form:goal")).hasValue("Gasten hoeven niet twee keer te bellen.");
        assertThat(lost.locator("li", new Locator.LocatorOptions().setHasText("Zaal 2")))
                .isVisible();
        Browser.axe(page);
        field("form:make").click();
        assertThat(page).hasURL(Pattern.compile(".*/desk/edition\\?id=\\d+"));
        page.waitForFunction(KEPT + " === '[]'");
    }

    @Test
    void aFormThatWasSentAfterTheVisitComesBackBehindTheSignIn() {
        fillInTraining();
        loseTheVisit();
        field("form:make").click();
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?next=.*new-edition.*"));
        field("form:email").fill("demo@weerklank.example");
        field("form:password").fill("demo-weerklank");
        field("form:signIn").click();

        isBackAndCanBeSent();
    }

    @Test
    void aFormOfAVisitBeforeThisOneComesBackByItself() {
        fillInTraining();
        loseTheVisit();
        signInOnAnotherTab();
        field("form:make").click();

        isBackAndCanBeSent();
    }

    @Test
    void neitherPasswordsAreKeptNorAnythingOfWhoSignsOut() {
        open("/account/account");
        page.locator("input[type=password]").first().fill("demo-weerklank");
        loseTheVisit();
        page.locator("main form:has(input[type=password]) button[type=submit]")
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?next=.*account.*"));
        assertThat((String) page.evaluate(KEPT)).doesNotContain("demo-weerklank");

        fillInTraining();
        loseTheVisit();
        field("form:make").click();
        assertThat((String) page.evaluate(KEPT)).contains("Vier Winden");
        DemoTrainer.signIn(page, server, "nl");
        field("me:signOut").click();
        assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
        assertThat(page.evaluate(KEPT)).isEqualTo("[]");
    }

    @Test
    void whereThereIsNoConnectionThePageSaysSoAndGoesOnAfterwards() {
        fillInTraining();
        page.context().setOffline(true);
        field("form:addDay").click();
        assertThat(lost).containsText("Er is geen verbinding.");
        page.context().setOffline(false);
        field("form:addDay").click();
        assertThat(page.locator("[id='form:dayRows'] fieldset")).hasCount(3);
        assertThat(lost).isHidden();
        assertThat(field("form:client-name")).hasValue("Hotel De Vier Winden");
    }
}
