package nl.weerklank.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.weerklank.plan.web.PlannerDesk.field;
import static nl.weerklank.plan.web.PlannerDesk.saved;
import static nl.weerklank.plan.web.PlannerDesk.type;

import com.microsoft.playwright.Page;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.FailingNetwork;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people in one plan, and a network that goes: nothing that was typed is lost or overwritten. */
class PlannerTogetherStoryIT {
    private static final int MINUTE = 60_000;

    @RegisterExtension
    final Browser browser = new Browser();

    private PlannerDesk desk;

    @BeforeEach
    void aDay() {
        desk = new PlannerDesk("2026-11-16 09:00 12:00");
        desk.plan("Een, 30, practice", "Twee, 20, practice", "Drie, 15, break");
        browser.expectComplaint("Failed to load resource");
    }

    /** As other stories find the trainer of the demo. */
    @AfterEach
    void speakDutchAgain() {
        DemoTrainer.speakDutchAgain(browser);
    }

    @Test
    void whatAColleagueChangedIsShownBesideOnesOwnAndOtherFieldsStandInNobodysWay() {
        Page page = desk.open(browser.desk("nl"), "nl");
        Page colleague = desk.openBeside(browser.desk("en"), "en");
        type(field(colleague, 0, "title"), "Van een collega");
        type(field(colleague, 1, "minutes"), "45");
        saved(colleague);

        type(field(page, 0, "title"), "Van mij");

        assertThat(page.locator(".conflict")).containsText("‘Van een collega’");
        assertThat(page.locator(".conflict")).containsText("‘Van mij’");
        assertThat(field(page, 0, "title")).hasValue("Van een collega");
        Browser.axe(page);
        saved(page);
        type(field(page, 1, "title"), "Twee, anders");
        saved(page);
        Assertions.assertThat(desk.kept())
                .containsExactly("Van een collega 30 practice", "Twee, anders 45 practice", "Drie 15 break");
        page.locator(".conflict .btn").first().click();
        saved(page);
        Assertions.assertThat(desk.kept()).startsWith("Van mij 30 practice");
        assertThat(page.locator(".conflict")).hasCount(0);
    }

    @Test
    void whatWasTypedInABlockThatIsGoneBecomesANewOne() {
        Page page = desk.open(browser.desk("en"), "en");
        Page colleague = desk.openBeside(browser.desk("en"), "en");
        field(colleague, 1, "title").press("Alt+Delete");
        saved(colleague);

        type(field(page, 1, "title"), "Two, better");

        assertThat(page.locator(".conflict")).containsText("deleted");
        page.locator(".conflict .btn").first().click();
        saved(page);
        Assertions.assertThat(desk.kept())
                .containsExactly("Een 30 practice", "Drie 15 break", "Two, better 20 practice");
    }

    @Test
    void whatIsBeingTypedInABlockThatGoesBecomesANewOne() {
        Page page = desk.open(browser.desk("en"), "en");
        field(page, 1, "details").click();
        page.locator("[data-more=materials]").click();
        page.keyboard().type("markers");
        colleagueTakesOut(page, 1);
        assertThat(page.locator("#detail")).isHidden();
        assertThat(page.locator("#blocks .more").last()).hasText("markers");

        field(page, 0, "title").fill("One, better");
        colleagueTakesOut(page, 0);

        Assertions.assertThat(desk.kept())
                .containsExactly("Drie 15 break", "Twee 20 practice", "One, better 30 practice");
    }

    /** Takes a block out beside the page, which hears of it, and makes a new one of what was typed in it. */
    private void colleagueTakesOut(Page page, int block) {
        desk.remove(desk.blocks().get(block));
        page.evaluate("plan.wire.reload()");
        assertThat(page.locator(".conflict")).containsText("deleted");
        page.locator(".conflict .btn").first().click();
        saved(page);
    }

    @Test
    void aMinuteWithoutNetworkLosesNothingAndDoesNothingTwice() {
        try (FailingNetwork network = new FailingNetwork(desk.server)) {
            Page page = browser.desk("nl");
            page.clock().install();
            DemoTrainer.signIn(page, network.through(desk.server), "nl");
            PlannerDesk.show(page, network.through(desk.address));

            network.become(FailingNetwork.Mood.LOSE_ANSWERS);
            page.locator("#plan .add [data-act=add]").click();
            page.keyboard().type("40");
            page.keyboard().press("Tab");
            page.keyboard().type("Zonder net");
            page.keyboard().press("Tab");
            assertThat(page.locator("#network")).containsText("Er is geen verbinding.");
            network.become(FailingNetwork.Mood.CUT);
            type(field(page, 0, "title"), "Een, beter");
            field(page, 2, "title").press("Alt+ArrowUp");
            page.clock().runFor(MINUTE);
            assertThat(field(page, 0, "title")).hasValue("Een, beter");
            assertThat(page.locator("#saved")).hasText("Nog niet bewaard");
            Browser.axe(page);

            network.become(FailingNetwork.Mood.PASS);
            page.clock().runFor(MINUTE);
            saved(page);
            assertThat(page.locator("#network")).isHidden();
            Assertions.assertThat(desk.kept())
                    .containsExactly(
                            "Een, beter 30 practice", "Drie 15 break", "Twee 20 practice", "Zonder net 40 practice");
        }
    }
}
