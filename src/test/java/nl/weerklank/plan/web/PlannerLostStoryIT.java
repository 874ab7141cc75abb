package nl.weerklank.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.weerklank.plan.web.PlannerDesk.field;
import static nl.weerklank.plan.web.PlannerDesk.saved;
import static nl.weerklank.plan.web.PlannerDesk.titles;
import static nl.weerklank.plan.web.PlannerDesk.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Refusals, lost answers and closed tabs: what was typed is still there, and nothing of it is there twice. */
class PlannerLostStoryIT {
    private static final String EDITS = "**/plan/blocks/*";

    @RegisterExtension
    final Browser browser = new Browser();

    private PlannerDesk desk;
    private Page page;

    @BeforeEach
    void aDay() {
        desk = new PlannerDesk("2026-11-16 09:00 12:00");
        desk.plan("Een, 30, practice", "Twee, 20, practice", "Drie, 15, break");
        page = desk.open(browser.desk("nl"), "nl");
        browser.expectComplaint("Failed to load resource");
    }

    private void offline(boolean off) {
        page.context().setOffline(off);
    }

    @Test
    void aNewBlockThatIsRefusedKeepsAllThatWasTypedInIt() {
        offline(true);
        page.locator("#plan .add [data-act=add]").click();
        page.keyboard().type("2000");
        page.keyboard().press("Tab");
        page.keyboard().type("Zonder net");
        page.keyboard().press("Tab");

        offline(false);
        saved(page);

        assertThat(page.locator(".note.mistake")).containsText("1.440");
        assertThat(field(page, 3, "title")).hasValue("Zonder net");
        assertThat(field(page, 3, "minutes")).hasValue("2000");
        assertThat(field(page, 3, "minutes")).hasAttribute("aria-invalid", "true");
        type(field(page, 3, "minutes"), "25");
        saved(page);
        assertThat(page.locator(".note.mistake")).hasCount(0);
        assertThat(desk.kept()).endsWith("Zonder net 25 practice");
    }

    @Test
    void aNewBlockThatIsDeletedBeforeItIsRefusedIsNotAskedForAgain() {
        offline(true);
        page.locator("#plan .add [data-act=add]").click();
        page.keyboard().type("2000");
        page.keyboard().press("Tab");
        List<Route> held = new ArrayList<>();
        page.route("**/plan/blocks", held::add);
        offline(false);
        page.waitForCondition(() -> held.size() == 1);
        field(page, 3, "title").press("Alt+Delete");

        held.get(0).resume();
        saved(page);

        assertThat(page.locator("#saved")).containsText("Bewaard om ");
        assertThat(page.locator(".note")).hasCount(0);
        assertThat(titles(page)).containsExactly("Een", "Twee", "Drie");
        assertThat(desk.kept()).hasSize(3);
    }

    @Test
    void aNewBlockOfADayThatIsGoneCanBeMadeInAnother() {
        desk.addDay();
        page.reload();
        page.locator("#days button").nth(1).click();
        offline(true);
        page.locator("#plan .add [data-act=add]").click();
        type(field(page, 0, "title"), "Zonder dag");
        desk.removeDay(1);

        offline(false);
        saved(page);
        assertThat(page.locator(".conflict")).containsText("De dag van ‘Zonder dag’");
        page.locator(".conflict .btn").first().click();
        saved(page);

        assertThat(desk.kept()).endsWith("Drie 15 break", "Zonder dag 15 practice");
    }

    @Test
    void aNewBlockStaysInItsPlaceWhereTheOneBeforeItIsGone() {
        offline(true);
        field(page, 1, "minutes").press("Shift+Enter");
        type(field(page, 2, "title"), "Nieuw");
        desk.remove(desk.blocks().get(1));

        offline(false);
        saved(page);

        assertThat(titles(page)).containsExactly("Een", "Nieuw", "Drie");
        assertThat(desk.kept()).containsExactly("Een 30 practice", "Nieuw 15 practice", "Drie 15 break");
    }

    @Test
    void aBlockWhoseAnswerWasLostIsShownOnceBesideOneThatIsAlike() {
        page.route("**/plan/blocks", route -> {
            route.fetch();
            desk.duplicate(desk.blocks().get(3));
            route.abort();
        });
        page.locator("#plan .add [data-act=add]").click();
        page.waitForCondition(() -> desk.blocks().size() == 5);
        saved(page);

        assertThat(page.locator("#blocks > li")).hasCount(5);
        assertThat(page.evaluate("new Set(plan.blocks()).size")).isEqualTo(5);
    }

    @Test
    void whatStandsInAFieldIsKeptWhenThePageIsHiddenOrClosed() {
        field(page, 0, "title").fill("Een, op de telefoon");
        page.evaluate("() => { Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });"
                + " document.dispatchEvent(new Event('visibilitychange')); delete document.hidden; }");
        saved(page);
        assertThat(desk.kept()).startsWith("Een, op de telefoon 30 practice");

        field(page, 0, "details").click();
        page.locator("#d-goal").fill("Iedereen is er");
        assertThat(closing()).isTrue();
        saved(page);
        assertThat(closing()).isFalse();
        page.reload();
        field(page, 0, "details").click();
        assertThat(page.locator("#d-goal")).hasValue("Iedereen is er");
    }

    @Test
    void thePageMayBeClosedWhileItOnlyReads() {
        List<Route> held = new ArrayList<>();
        page.route("**/plan", held::add);
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        page.waitForCondition(() -> held.size() == 1);

        assertThat(closing()).isFalse();

        held.get(0).resume();
        saved(page);
    }

    /** Whether the browser would ask before it closes the page. */
    private boolean closing() {
        return (boolean) page.evaluate("() => { const event = new Event('beforeunload', { cancelable: true });"
                + " window.dispatchEvent(event); return event.defaultPrevented; }");
    }

    @Test
    void whatIsBeingTypedIsKeptWhenADayThatWasAddedOpens() {
        List<Route> held = new ArrayList<>();
        page.route("**/plan/days", held::add);
        page.locator("[data-day-act=add]").click();
        page.waitForCondition(() -> held.size() == 1);
        field(page, 0, "details").click();
        page.locator("#d-room").fill("zaal 2");

        held.get(0).resume();
        assertThat(page.locator("#detail")).isHidden();
        saved(page);

        page.locator("#days button").first().click();
        field(page, 0, "details").click();
        assertThat(page.locator("#d-room")).hasValue("zaal 2");
    }

    @Test
    void anAnswerThatSaysNoIsToldAndNotShownAsWhatWasAskedFor() {
        field(page, 0, "details").click();
        page.locator("#file")
                .setInputFiles(new FilePayload("blad.txt", "text/plain", "tekst".getBytes(StandardCharsets.UTF_8)));
        page.locator("[data-get]").waitFor();
        page.locator("[data-open=templates]").first().click();
        page.locator("#template-name").fill("Dagdeel");
        page.locator("#template-keep").click();
        assertThat(page.locator("#template-list")).containsText("Dagdeel");

        page.context().clearCookies();
        page.locator("#newer-compare").click();
        assertThat(page.locator("#templates-told")).containsText("Je bent niet meer ingelogd.");
        page.keyboard().press("Escape");
        page.locator("[data-open=templates]").first().click();
        assertThat(page.locator("#templates-told")).containsText("Je bent niet meer ingelogd.");
        Browser.axe(page);
        page.keyboard().press("Escape");
        page.locator("[data-open=library]").first().click();
        assertThat(page.locator("#found")).containsText("Je bent niet meer ingelogd.");
        page.keyboard().press("Escape");
        page.locator("[data-get]").click();
        assertThat(page.locator("#notes")).containsText("Je bent niet meer ingelogd.");

        offline(true);
        page.locator("[data-open=templates]").first().click();
        assertThat(page.locator("#templates-told")).containsText("Er is geen verbinding.");
    }

    @Test
    void whatOneSentOneselfIsNoColleaguesHoweverLateItArrives() {
        List<String> sent = new ArrayList<>();
        page.route(EDITS, route -> {
            sent.add(route.request().postData());
            if (sent.size() == 1) {
                route.abort();
            } else {
                desk.edit(desk.blocks().get(0), sent.get(0));
                page.unroute(EDITS);
                route.resume();
            }
        });
        type(field(page, 0, "title"), "Een A");
        page.waitForCondition(() -> sent.size() == 1);
        type(field(page, 0, "title"), "Een B");
        page.waitForCondition(() -> sent.size() == 2);
        saved(page);

        assertThat(sent.get(1)).contains("Een B");
        assertThat(page.locator(".conflict")).hasCount(0);
        assertThat(desk.kept()).startsWith("Een B 30 practice");
    }

    @Test
    void twoLostAnswersAndTypingBackWhatStoodThereAreOnesOwn() {
        List<String> sent = new ArrayList<>();
        page.route(EDITS, route -> {
            sent.add(route.request().postData());
            route.fetch();
            route.abort();
        });
        for (String title : List.of("Een A", "Een B", "Een")) {
            int before = sent.size();
            type(field(page, 0, "title"), title);
            page.waitForCondition(() -> sent.size() > before);
            assertThat(sent.get(before)).contains("\"" + title + "\"");
        }
        saved(page);

        assertThat(page.locator(".conflict")).hasCount(0);
        assertThat(field(page, 0, "title")).hasValue("Een");
        assertThat(desk.kept()).startsWith("Een 30 practice");
    }
}
