package nl.weerklank.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.weerklank.plan.web.PlannerDesk.field;
import static nl.weerklank.plan.web.PlannerDesk.post;
import static nl.weerklank.plan.web.PlannerDesk.saved;
import static nl.weerklank.plan.web.PlannerDesk.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the planner does with answers that are none, and with a plan that is out of reach: it waits, and loses nothing. */
class PlannerAnswersStoryIT {
    private static final String CALLS = "**/api/v1/editions/**";

    @RegisterExtension
    final Browser browser = new Browser();

    private final List<Long> asked = new ArrayList<>();
    private PlannerDesk desk;
    private Page page;

    @BeforeEach
    void aDay() {
        desk = new PlannerDesk("2026-11-16 09:00 12:00");
        post(desk.trainer, desk.api + "/themes", Map.of("name", "Boosheid"), "id");
        desk.plan("Een, 30, practice", "Twee, 20, practice");
        page = desk.open(browser.desk("nl"), "nl");
        browser.expectComplaint("Failed to load resource");
    }

    private void answer(int status, String type, String body) {
        page.route(CALLS, route -> {
            asked.add(System.nanoTime());
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(status)
                    .setContentType(type)
                    .setBody(body));
        });
    }

    private Duration pause(int before) {
        return Duration.ofNanos(asked.get(before) - asked.get(before - 1));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "500, -, ''",
                "500, application/problem+json, '{\"status\":500,\"title\":\"Er ging iets mis\"}'",
                "429, application/problem+json, '{\"status\":429,\"title\":\"Te veel\"}'",
                "404, text/html, '<h1>HTTP Status 404</h1>'",
                "200, text/html, '<h1>Welkom in dit hotel</h1>'"
            })
    void aServerThatDoesNotAnswerIsAskedAgainAfterEverLongerPauses(int status, String type, String body) {
        answer(status, type, body);

        type(field(page, 0, "title"), "Een, tijdens een herstart");
        page.waitForCondition(() -> asked.size() == 4);

        assertThat(pause(1)).isGreaterThan(Duration.ofMillis(900));
        assertThat(pause(2)).isGreaterThan(Duration.ofMillis(1900));
        assertThat(pause(3)).isGreaterThan(Duration.ofMillis(4900));
        assertThat(page.locator("#network")).containsText("Wat je typt blijft hier staan");
        assertThat(page.locator(".note")).hasCount(0);
        page.unroute(CALLS);
        saved(page);
        assertThat(desk.kept()).containsExactly("Een, tijdens een herstart 30 practice", "Twee 20 practice");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 403})
    void aPlanThatIsOutOfReachIsAskedForOnceAndNobodyIsSaidToHaveDeletedAnything(int status) {
        answer(status, "application/problem+json", "{\"status\":" + status + ",\"title\":\"Niet voor jou\"}");
        page.evaluate("plan.wire.reload()");
        type(field(page, 0, "title"), "Een, van een ander");

        assertThat(page.locator("#network")).containsText("Dit draaiboek is niet te openen");
        type(field(page, 1, "title"), "Twee, ook");
        Browser.axe(page);
        assertThat(asked).hasSize(1);
        assertThat(page.locator(".note")).hasCount(0);
        assertThat(field(page, 0, "title")).hasValue("Een, van een ander");

        page.unroute(CALLS);
        page.locator("#network .btn").first().click();
        saved(page);
        assertThat(page.locator("#network")).isHidden();
        assertThat(desk.kept()).containsExactly("Een, van een ander 30 practice", "Twee, ook 20 practice");
    }

    @Test
    void whatIsTypedWhileThePlanIsOutOfReachIsKeptAndSentLater() {
        answer(404, "application/problem+json", "{\"status\":404,\"title\":\"Niet gevonden\"}");
        type(field(page, 0, "title"), "Een, van een ander");
        assertThat(page.locator("#network")).containsText("Dit draaiboek is niet te openen");
        page.locator("#plan .add [data-act=add]").click();
        page.keyboard().type("25");
        page.keyboard().press("Tab");
        page.keyboard().type("Nieuw");
        page.keyboard().press("Tab");

        assertThat(asked).hasSize(2);
        assertThat(page.locator(".note")).hasCount(0);
        assertThat(closing()).isTrue();
        page.unroute(CALLS);
        page.locator("#network .btn").first().click();
        saved(page);
        assertThat(page.locator(".note")).hasCount(0);
        assertThat(desk.kept())
                .containsExactly("Een, van een ander 30 practice", "Twee 20 practice", "Nieuw 25 practice");
    }

    /** Whether the browser would ask before it closes the page. */
    private boolean closing() {
        return (boolean) page.evaluate("() => { const event = new Event('beforeunload', { cancelable: true });"
                + " window.dispatchEvent(event); return event.defaultPrevented; }");
    }

    @Test
    void anEditThatIsRefusedAlthoughItsBlockIsThereIsToldOnce() {
        page.route("**/plan/blocks/*", route -> {
            asked.add(System.nanoTime());
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(404)
                    .setContentType("application/problem+json")
                    .setBody("{\"status\":404,\"detail\":\"Dit is er niet.\"}"));
        });

        type(field(page, 0, "title"), "Een, en toch niet");
        assertThat(page.locator(".note.mistake")).containsText("Dit is er niet.");
        saved(page);

        assertThat(asked).hasSize(2);
        assertThat(page.locator(".note")).hasCount(1);
        assertThat(field(page, 0, "title")).hasValue("Een, en toch niet");
    }

    @Test
    void whoSignsInOnAnotherTabGoesOnAndTheMinutesOfTheThemesFollow() {
        page.context().clearCookies();
        type(field(page, 0, "title"), "Een, na het inloggen");
        assertThat(page.locator("#network")).containsText("Je bent niet meer ingelogd.");

        Page other = page.context().newPage();
        DemoTrainer.signIn(other, desk.server, "nl");
        saved(page);
        field(page, 0, "details").click();
        page.locator("[data-theme]").check();

        assertThat(page.locator("[data-covers] .line b")).hasText("30 min");
        assertThat(page.locator("[data-covers] small")).hasText("waarvan 30 min oefenen");
        assertThat(page.locator("[data-covers].missing")).hasCount(0);
        saved(page);
        assertThat(page.url()).isEqualTo(desk.address);
        assertThat(desk.kept()).startsWith("Een, na het inloggen 30 practice");
    }
}
