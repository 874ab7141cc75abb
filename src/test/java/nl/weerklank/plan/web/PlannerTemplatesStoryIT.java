package nl.weerklank.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.weerklank.plan.web.PlannerDesk.field;
import static nl.weerklank.plan.web.PlannerDesk.saved;
import static nl.weerklank.plan.web.PlannerDesk.titles;
import static nl.weerklank.plan.web.PlannerDesk.type;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import nl.weerklank.testing.Browser;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Plans of the program in the planner: for all days, for one of them, and their versions. */
class PlannerTemplatesStoryIT {
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
    void anEmptySecondDaySaysSoAndTakesADayOfATemplate() {
        keepAsTemplate("Dagdeel");
        page.locator("#days button").nth(1).click();
        assertThat(page.locator("#nothing")).isVisible();
        page.locator("#nothing [data-open=templates]").click();
        page.getByText("Zet in dag 2").click();
        assertThat(page.locator("#told")).containsText("Het staat nu in Dag 2");
        assertThat(page.locator("#nothing")).isHidden();
        Assertions.assertThat(titles(page)).containsExactly("Een", "Twee", "Pauze");

        page.locator("[data-open=templates]").first().click();
        Browser.axe(page);
        page.getByText("Achter dag 2").click();
        saved(page);
        Assertions.assertThat(titles(page)).containsExactly("Een", "Twee", "Pauze", "Een", "Twee", "Pauze");
        page.locator("[data-open=templates]").first().click();
        page.getByText("In plaats van dag 2").click();
        saved(page);
        Assertions.assertThat(titles(page)).containsExactly("Een", "Twee", "Pauze");
        page.locator("[data-act=undo]").click();
        saved(page);
        Assertions.assertThat(titles(page)).hasSize(6);
        page.locator("#days button").first().click();
        Assertions.assertThat(titles(page)).containsExactly("Een", "Twee", "Pauze");
    }

    @Test
    void aNewVersionIsOfTheTemplateThatThePlanWasMadeFromAndOnlyAfterALook() {
        keepAsTemplate("Eerste");
        keepAsTemplate("Terugkomochtend");
        type(field(page, 0, "minutes"), "35");
        saved(page);
        page.locator("[data-open=templates]").first().click();
        assertThat(page.locator("#newer-of option:checked"))
                .hasText("Terugkomochtend (hiervan is deze training gemaakt)");
        assertThat(page.locator("#newer-make")).isHidden();
        page.locator("#newer-compare").click();
        assertThat(page.locator("#newer-make")).isVisible();
        page.locator("#newer-of").selectOption(new SelectOption().setLabel("Eerste"));
        assertThat(page.locator("#difference li")).hasCount(0);
        assertThat(page.locator("#newer-make")).isHidden();

        page.locator("#newer-of").selectOption(new SelectOption().setIndex(1));
        page.locator("#newer-compare").click();
        page.locator("#newer-make").click();
        assertThat(page.locator("#templates-told")).containsText("versie 2");
        page.getByText("Bekijk versie 1").click();
        assertThat(page.locator(".template-previous li").first()).hasText("30 min · Een");
        Browser.axe(page);
        page.getByText("Zet versie 1 terug").click();
        assertThat(page.locator("#templates-told")).containsText("Het is nu versie 3");
        page.locator("[data-lay]").nth(1).click();
        saved(page);
        assertThat(field(page, 0, "minutes")).hasValue("30");
    }

    private void keepAsTemplate(String name) {
        page.locator("[data-open=templates]").first().click();
        page.locator("#template-name").fill(name);
        page.locator("#template-keep").click();
        assertThat(page.locator("#template-list")).containsText(name);
        page.keyboard().press("Escape");
    }
}
