package nl.weerklank.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.weerklank.plan.web.PlannerDesk.field;
import static nl.weerklank.plan.web.PlannerDesk.saved;
import static nl.weerklank.plan.web.PlannerDesk.titles;
import static nl.weerklank.plan.web.PlannerDesk.type;

import com.microsoft.playwright.Page;
import nl.weerklank.testing.Browser;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was done last, undone and done again: where that is, and what the day adds up to. */
class PlannerUndoStoryIT {
    @RegisterExtension
    final Browser browser = new Browser();

    private PlannerDesk desk;
    private Page page;

    @BeforeEach
    void aDayOfThreeBlocksAndAnEmptyOne() {
        desk = new PlannerDesk("2026-11-16 09:00 12:00", "2026-11-17 09:00 12:00");
        desk.plan("Een, 30, practice", "Twee, 20, practice", "Pauze, 15, break, pinnedAt=10:00");
        page = desk.open(browser.desk("nl"), "nl");
    }

    @Test
    void whatIsUndoneInAnotherDayIsShownThere() {
        type(field(page, 1, "title"), "Anders");
        saved(page);
        page.locator("#days button").nth(1).click();
        assertThat(page.locator("#nothing")).isVisible();

        page.locator("[data-act=undo]").click();

        assertThat(page.locator("#days [aria-current]")).containsText("Dag 1");
        assertThat(page.locator("#told")).containsText("Ongedaan gemaakt: blok wijzigen, in Dag 1");
        assertThat(page.locator("#told")).isInViewport();
        assertThat(field(page, 1, "title")).hasValue("Twee");
        assertThat(page.locator("#blocks .undone")).hasCount(1);
        assertThat(page.locator("#blocks > li").nth(1).locator(".undone")).isVisible();
        Browser.axe(page);
        type(field(page, 0, "title"), "Verder");
        assertThat(page.locator("#told")).hasText("");
        assertThat(page.locator("#blocks .undone")).hasCount(0);
    }

    @Test
    void aDayThatWasTakenOutComesBackUnderItsOwnName() {
        page.locator("[data-day-act=remove]").click();
        saved(page);
        assertThat(page.locator("#days button")).hasCount(1);

        page.locator("[data-act=undo]").click();

        assertThat(page.locator("#days button")).hasCount(2);
        assertThat(page.locator("#told")).hasText("Ongedaan gemaakt: dag verwijderen.");
        saved(page);
        Assertions.assertThat(titles(page)).containsExactly("Een", "Twee", "Pauze");
    }

    @Test
    void theSumsOfADayThatIsTooFullAddUp() {
        type(field(page, 0, "minutes"), "50");
        type(field(page, 2, "minutes"), "150");
        saved(page);

        assertThat(page.locator(".sums")).hasText("9:00 tot 12:00inhoud 1 u 10pauze 2 u 30te veel 40 min");
    }
}
