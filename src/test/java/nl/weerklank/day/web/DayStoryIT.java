package nl.weerklank.day.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.restassured.path.json.JsonPath;
import java.util.List;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.FailingNetwork;
import nl.weerklank.testing.FailingNetwork.Mood;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trainer runs a day from a tablet or a phone, and loses the network in the middle of it. */
class DayStoryIT {
    private static final String EIGHT_FIFTY = "2026-11-16T08:50:00+01:00";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String server = RunningServer.onH2().baseUrl();
    private final FailingNetwork network = new FailingNetwork(server);
    private PlannedTraining training;

    @BeforeEach
    void aTraining() {
        training = new PlannedTraining(server);
        browser.expectComplaint("net::ERR_");
    }

    @AfterEach
    void speakDutchAgain() {
        DemoTrainer.speakDutchAgain(browser);
    }

    @AfterEach
    void noNetwork() {
        network.close();
    }

    private JsonPath get(String path) {
        return training.get(path);
    }

    private RunningDay open(String language, int width) {
        return RunningDay.of(browser, language, width).signIn(network.through(server), training.page(), EIGHT_FIFTY);
    }

    private void airplane(RunningDay day, boolean on) {
        network.become(on ? Mood.CUT : Mood.PASS);
        day.page().context().setOffline(on);
    }

    @ParameterizedTest
    @CsvSource({"en, 1024, LIGHT, Mon 16 Nov 2026", "nl, 360, DARK, ma 16 nov 2026"})
    void theDayGoesOnWithoutNetworkAndIsSentOnce(String language, int width, ColorScheme colours, String date) {
        training.plan();
        String old = training.invite();
        RunningDay day = open(language, width).in(colours);
        begins(day, date);
        goesOnWithoutNetwork(day);
        isSentOnceThoughAnswersAreLost(day);
        substitute(day, old);
        ends(day);
        isRemembered(day);
    }

    private void begins(RunningDay day, String date) {
        assertThat(day.bytes()).as("page, data and styles, beside the script").isBetween(2_000, 20_000);
        assertThat(day.page().locator("h1")).hasText(day.words("page.day", 1) + " " + date);
        day.now(day.words("script.before", "9:00")).next("Welkom", "9:00").look("before");
        day.pass(12).press("page.begin").now("Welkom");
        assertThat(day.page().locator("#now-body .notes li")).containsText(new String[] {"Koffie", "Stoelen"});
        assertThat(day.page().locator("#now-body .last-time")).containsText("Begin met de namen.");
        day.hears("script.told-begin", "Welkom");
        day.press("page.stretch").next("Oefenen in drietallen", "9:27");
        day.look("middle");
        assertThat(day.page().locator("#plan li").nth(3)).containsText("10:15");
    }

    private void goesOnWithoutNetwork(RunningDay day) {
        day.press("script.absent-of", "Cas").says("script.sent");
        airplane(day, true);
        day.pass(27).press("page.begin").now("Oefenen in drietallen");
        day.says("script.unsent-one");
        day.press("script.skip-of", "Nagesprek").next("Pauze", "10:15");
        day.press("script.present-of", "An");
        day.page().locator("#now-body textarea").fill("Meer tijd voor de observator");
        day.page().locator("#name").fill("Dex de Wit");
        day.press("page.add").look("unsent");

        day.page().reload();

        day.copies().now("Oefenen in drietallen").next("Pauze", "10:15").misses("Cas");
        assertThat(day.page().locator("#people")).containsText("Dex de Wit");
        assertThat(day.page().locator("#now-body textarea")).hasValue("Meer tijd voor de observator");
        assertThat(get("/participants").getList("$")).hasSize(3);
    }

    private void isSentOnceThoughAnswersAreLost(RunningDay day) {
        airplane(day, false);
        day.says("script.sent");
        assertThat(get("/participants").getList("firstName")).containsExactly("An", "Bo", "Cas", "Dex");
        assertThat(get("/participants").getList("attended")).containsExactly(true, null, false, true);

        network.become(Mood.LOSE_ANSWERS);
        assertThat(day.page().locator("#links")).containsText(day.words("script.link", "Dex de Wit"));
        day.press("script.hide").page().locator("#name").fill("Evi");
        day.press("page.add").says("script.unsent-one");
        assertThat(get("/participants").getList("$"))
                .as("it came in, but the device does not know")
                .hasSize(5);
        network.become(Mood.PASS);
        day.pass(2).says("script.sent");
        assertThat(get("/participants").getList("$")).hasSize(5);
    }

    private void ends(RunningDay day) {
        day.pass(40).look("overrun");
        day.press("page.begin").now("Pauze").press("page.close");
        assertThat(day.page().locator("#review")).isVisible();
        day.says("script.sent").look("end");
        assertThat(get("/plan/runs").getList("findAll { it.note != null }.note"))
                .containsExactly("Meer tijd voor de observator");
        assertThat(get("/plan/runs").getList("findAll { it.skipped }")).hasSize(1);
        assertThat(get("/plan/runs").getList("findAll { it.minutes == 27 }")).hasSize(1);
        assertThat(day.kept()).doesNotContain("Dex", "observator");
    }

    private void isRemembered(RunningDay day) {
        day.page().navigate(network.through(server) + "/plan/planner?edition=" + training.edition());
        day.page().locator("[data-act=details]").first().click();
        assertThat(day.page().locator("#d-last-time")).hasValue("Begin met de namen.");
        assertThat(day.page().locator("#noted")).isHidden();
        day.look("remembered").page().locator(".detail-close").click();
        day.page().locator("[data-act=details]").nth(1).click();
        assertThat(day.page().locator("#noted")).containsText("Meer tijd voor de observator");
        assertThat(day.page().locator("#d-last-time")).isHidden();
        day.look("noted");
    }

    private void substitute(RunningDay day, String old) {
        assertThat(given().get(old).statusCode()).isEqualTo(200);
        day.press("script.absent-of", "Bo").press("script.substitute-of", "Bo");
        day.page().locator("#instead").fill("Flo");
        day.page().locator("#instead").press("Enter");
        assertThat(day.page().locator("#links")).containsText(day.words("script.link", "Flo"));
        String link = day.page().locator("#links .address").innerText();
        day.look("link");
        assertThat(given().get(link).statusCode()).isEqualTo(200);
        assertThat(given().get(old).statusCode()).isEqualTo(404);
        day.press("script.hide");
        assertThat(day.button("script.substitute-of", "Bo")).isHidden();
        assertThat(day.page().locator("#people")).containsText(day.words("script.instead-of", "Bo"));
        assertThat(day.page().locator("#count")).hasText(day.words("script.count", 4, 5));
        assertThat(day.page().locator("#to-people")).containsText(day.words("script.count", 4, 5));
    }

    @Test
    void whatWasBegunByMistakeHasNotBegun() {
        training.plan();
        RunningDay day = open("nl", 768);
        day.press("page.begin").now("Welkom").says("script.sent");
        network.become(Mood.CUT);
        day.page().reload();
        day.now("Welkom");
        network.become(Mood.PASS);

        day.copies()
                .now("Welkom")
                .pass(5)
                .press("page.back")
                .now(day.words("script.before", "9:00"))
                .next("Welkom", "9:00");
        day.press("page.undo").now("Welkom").says("script.sent");
        assertThat(day.page().locator("#left")).containsText(day.words("script.since", "8:50"));
        day.press("page.back").says("script.sent").page().reload();
        day.now(day.words("script.before", "9:00"));
    }

    @Test
    void whatIsRefusedIsToldUntilItWasSeen() {
        training.plan();
        RunningDay day = open("nl", 360);
        browser.expectComplaint("status of 409");
        airplane(day, true);
        day.press("page.skip").says("script.unsent-one");
        training.begin("2026-11-16T07:50:00Z");

        airplane(day, false);

        assertThat(day.page().locator("#refused")).containsText(day.words("refusal.begun"));
        assertThat(day.page().locator("#undo")).isHidden();
        day.hears("refusal.begun").look("refused");
        day.page().reload();
        assertThat(day.page().locator("#refused")).containsText(day.words("refusal.begun"));
        day.now("Welkom");
        day.press("page.close").says("script.sent").page().reload();
        assertThat(day.page().locator("#review")).isVisible();
        assertThat(day.page().locator("#refused")).containsText(day.words("refusal.begun"));
        day.press("script.dismiss");
        assertThat(day.page().locator("#refused")).isHidden();
        assertThat(day.kept()).doesNotContain("wk.day.");
    }

    @ParameterizedTest
    @CsvSource({"en, 1024, 16 November", "nl, 360, 16 november"})
    void aDayThatIsFarOffCannotBeBegun(String language, int width, String date) {
        training.plan();
        RunningDay day = open(language, width);

        day.pass(-3 * 24 * 60).copies();

        assertThat(day.page().locator("#now-title")).containsText(date);
        for (String key : List.of("page.begin", "page.skip", "page.close", "page.all", "page.add")) {
            assertThat(day.button(key)).isHidden();
        }
        assertThat(day.page().locator("#people .pick")).hasCount(0);
        assertThat(day.page().locator("#people-early")).isVisible();
        day.look("far-off").pass(3 * 24 * 60).copies().press("page.begin").now("Welkom");
    }

    @ParameterizedTest
    @CsvSource({"en, 1024", "nl, 360"})
    void whatIsDoneMostIsAtHandAndCoversNothing(String language, int width) {
        training.plan();
        RunningDay day = open(language, width).press("page.begin");
        for (String button : List.of("#stretch", "#end", "#begin", "#skip", "#to-people")) {
            assertThat(day.page().locator(button))
                    .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        }

        Object covered = day.page()
                .evaluate("() => [...document.querySelectorAll('.columns :is(button, a, input, textarea)')]"
                        + ".filter(one => one.checkVisibility()).filter(one => { one.focus();"
                        + " const bar = document.getElementById('reach').getBoundingClientRect();"
                        + " return one.getBoundingClientRect().bottom > bar.top + 1; }).map(one => one.outerHTML)");
        assertThat((List<?>) covered).isEmpty();
        day.page().locator("#to-people").click();
        assertThat(day.page().locator("#people-title")).isInViewport();
        day.look("people");
    }

    @Test
    void aDayWithoutBlocksStillKnowsWhoIsThere() {
        RunningDay day = open("nl", 768);
        day.page().navigate(network.through(server) + "/desk/edition?id=" + training.edition());
        day.page().getByText(day.words("page.start")).click();
        day.now(day.words("script.no-plan")).look("no-plan");
        assertThat(day.page().locator("#next")).isHidden();

        day.page().locator("#name").fill("Bo");
        day.press("page.add").says("script.sent");
        assertThat(get("/participants").getList("attended")).containsExactly(true);
    }
}
