package nl.weerklank.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.weerklank.plan.web.PlannerDesk.field;
import static nl.weerklank.plan.web.PlannerDesk.saved;
import static nl.weerklank.plan.web.PlannerDesk.type;

import com.microsoft.playwright.Page;
import nl.weerklank.testing.Browser;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the planner makes of what is typed in a row: times, kinds, and no blocks that nobody wants. */
class PlannerTypingStoryIT {
    @RegisterExtension
    final Browser browser = new Browser();

    private PlannerDesk desk;
    private Page page;

    @BeforeEach
    void aDayOfTwoBlocks() {
        desk = new PlannerDesk("2026-11-16 09:00 16:30");
        desk.plan("Een, 45, practice", "Twee, 20, practice");
        page = desk.open(browser.desk("nl"), "nl");
    }

    @Test
    void aTimeThatIsTypedIsFixedAndAnEmptyOneFollowsAgain() {
        type(field(page, 1, "pinnedAt"), "12.30");
        assertThat(field(page, 1, "pinnedAt")).hasValue("12:30");
        assertThat(page.locator("#blocks > li").nth(1).locator(".when")).containsText("vast");
        saved(page);
        type(field(page, 1, "pinnedAt"), "straks");
        assertThat(page.locator("#notes")).containsText("Schrijf de tijd als 9:30");
        assertThat(field(page, 1, "pinnedAt")).hasValue("straks");
        Browser.axe(page);

        type(field(page, 1, "pinnedAt"), "");
        assertThat(field(page, 1, "pinnedAt")).hasValue("9:45");
        assertThat(page.locator(".drift:visible")).hasCount(0);
        assertThat(page.locator("#notes .mistake")).hasCount(0);
    }

    @Test
    void theKindOfANewBlockFollowsFromItsTitleUntilItIsChosen() {
        page.locator("#plan .add [data-act=add]").click();
        type(field(page, 2, "title"), "Koffiepauze");
        assertThat(field(page, 2, "kind")).hasValue("break");
        type(field(page, 2, "title"), "Welkom en kennismaking");
        assertThat(field(page, 2, "kind")).hasValue("opening");
        field(page, 2, "kind").selectOption("dialogue");
        type(field(page, 2, "title"), "Slotronde");
        assertThat(field(page, 2, "kind")).hasValue("dialogue");
        type(field(page, 0, "title"), "Lunch");
        assertThat(field(page, 0, "kind")).hasValue("practice");
        saved(page);
        Assertions.assertThat(desk.kept())
                .containsExactly("Lunch 45 practice", "Twee 20 practice", "Slotronde 15 dialogue");
    }

    @Test
    void anEmptyBlockAfterTheLastOneStaysOnlyWhenSomethingIsTypedInIt() {
        field(page, 1, "title").press("Enter");
        assertThat(field(page, 2, "title")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#blocks > li")).hasCount(2);
        assertThat(field(page, 1, "title")).isFocused();

        page.keyboard().press("Enter");
        assertThat(page.locator("#blocks > li")).hasCount(3);
        field(page, 0, "minutes").click();
        assertThat(page.locator("#blocks > li")).hasCount(2);
        saved(page);
        Assertions.assertThat(desk.kept()).hasSize(2);

        field(page, 1, "title").press("Enter");
        page.keyboard().type("Afsluiting");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(page.locator("#blocks > li")).hasCount(3);
        saved(page);
        Assertions.assertThat(desk.kept()).contains("Afsluiting 15 closing").hasSize(3);
    }

    @Test
    void aBlockIsSplitInStepsOfFiveMinutes() {
        field(page, 0, "title").press("Alt+s");
        saved(page);
        Assertions.assertThat(desk.kept()).startsWith("Een 25 practice", "Een 20 practice");
    }

    @Test
    void aDayOverMidnightSaysSo() {
        type(page.locator("#frame [data-frame=end]"), "02:00");
        assertThat(page.locator(".sums")).containsText("9:00 tot 2:00 de volgende dag");
    }
}
