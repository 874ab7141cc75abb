package nl.weerklank.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.weerklank.plan.web.PlannerDesk.field;
import static nl.weerklank.plan.web.PlannerDesk.post;
import static nl.weerklank.plan.web.PlannerDesk.saved;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import nl.weerklank.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The themes beside the plan: what is decided of them says the same everywhere, and they are at hand on a small screen. */
class PlannerThemesStoryIT {
    @RegisterExtension
    final Browser browser = new Browser();

    private PlannerDesk desk;
    private Page page;

    @BeforeEach
    void aDayAndATheme() {
        desk = new PlannerDesk("2026-11-16 09:00 12:00");
        post(desk.trainer, desk.api + "/themes", Map.of("name", "Boosheid"), "id");
        post(desk.trainer, desk.api + "/themes", Map.of("name", "Nee zeggen", "decision", "treated"), "id");
        desk.plan("Een, 30, practice");
        page = desk.open(browser.desk("nl"), "nl");
    }

    @Test
    void aThemeEndsTheSameInThePanelTheMatrixAndOnItsOwnPage() {
        assertThat(chosen(0)).hasText("nog niet besloten");
        assertThat(chosen(1)).hasText("komt aan bod");
        field(page, 0, "details").click();
        page.locator("#detail [data-theme]").first().check();
        saved(page);
        page.locator("#detail [data-close]").first().click();
        page.reload();
        assertThat(chosen(0)).hasText("komt aan bod");

        page.navigate(desk.address.replace("planner", "matrix"));
        Locator endings = page.locator("tr.ending td");
        assertThat(endings.nth(0)).containsText("komt aan bod");
        assertThat(endings.nth(1)).containsText("komt aan bod");
        page.navigate(desk.address.replace("plan/planner", "intake/themes"));
        Locator decisions = page.locator(".theme-decision select option:checked");
        assertThat(decisions.nth(0)).hasText("Komt aan bod");
        assertThat(decisions.nth(1)).hasText("Komt aan bod");
    }

    @Test
    void onASmallScreenTheThemesLieOverThePageWhileTheyAreWanted() {
        page.setViewportSize(1024, 768);
        assertThat(page.locator("#cover")).isHidden();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Komt alles aan bod?"))
                .click();

        assertThat(page.locator(".cov")).isInViewport();
        Browser.axe(page);
        chosen(0).locator("..").selectOption("LEFT_OUT");
        assertThat(page.locator(".cov textarea")).isInViewport();
        page.locator(".cov textarea").press("Escape");
        assertThat(page.locator("#cover")).isHidden();
        assertThat(page.locator("[data-cover=open]")).isFocused();
    }

    private Locator chosen(int theme) {
        return page.locator(".cov select").nth(theme).locator("option:checked");
    }
}
