package nl.weerklank.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.weerklank.plan.web.PlannerDesk.field;
import static nl.weerklank.plan.web.PlannerDesk.saved;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.Finger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The planner under a finger, and on a tablet where it folds. */
class PlannerTouchStoryIT {
    @RegisterExtension
    final Browser browser = new Browser();

    private PlannerDesk desk;

    @BeforeEach
    void aDay() {
        desk = new PlannerDesk("2026-11-16 09:00 12:00");
        desk.plan("Een, 30, practice", "Twee, 20, practice", "Drie, 15, break");
    }

    /** As other stories find the trainer of the demo. */
    @AfterEach
    void speakDutchAgain() {
        DemoTrainer.speakDutchAgain(browser);
    }

    @Test
    void aFingerAddsTypesDragsAndMoves() {
        Page page = desk.open(browser.phone("nl"), "nl");
        Browser.axe(page);
        page.locator("#plan .add [data-act=add]").tap();
        field(page, 3, "title").fill("Vier");
        field(page, 3, "up").tap();
        assertThat(field(page, 2, "title")).hasValue("Vier");
        field(page, 0, "details").tap();
        assertThat(page.locator("#d-goal")).isFocused();
        Browser.axe(page);
        page.locator("#detail [data-close]").tap();
        field(page, 0, "tick").tap();
        field(page, 1, "tick").tap();
        page.locator("[data-act=chosen-remove]").tap();
        assertThat(page.locator("#blocks > li")).hasCount(2);
        drag(page, grip(page, 0), page.locator("#blocks > li").nth(1));
        assertThat(field(page, 1, "title")).hasValue("Vier");
        saved(page);
        Assertions.assertThat(desk.kept()).containsExactly("Drie 15 break", "Vier 15 practice");

        dragWithASecondFinger(page, grip(page, 0), page.locator("#blocks > li").nth(1), grip(page, 1));
        assertThat(page.locator(".drag-ghost, body.dragging")).hasCount(0);
        saved(page);
        Assertions.assertThat(desk.kept()).containsExactly("Vier 15 practice", "Drie 15 break");
    }

    @Test
    void onATabletThePanelFoldsAndNothingFallsOff() {
        Page page = browser.desk("en");
        page.setViewportSize(1024, 768);
        desk.open(page, "en");
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(1024);
        field(page, 0, "details").click();
        BoundingBox panel = page.locator("#detail").boundingBox();
        Assertions.assertThat(panel.x + panel.width).isLessThanOrEqualTo(1024);
        Browser.axe(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("#detail")).isHidden();
        assertThat(field(page, 0, "details")).isFocused();
    }

    @Test
    void aMouseDragsByTheGrip() {
        Page page = desk.open(browser.desk("nl"), "nl");
        grip(page, 2).hover();
        page.mouse().down();
        BoundingBox first = page.locator("#blocks > li").first().boundingBox();
        page.mouse().move(first.x + 60, first.y + 40);
        page.mouse().move(first.x + 60, first.y + 4);
        page.mouse().up();
        saved(page);
        Assertions.assertThat(desk.kept()).containsExactly("Drie 15 break", "Een 30 practice", "Twee 20 practice");
    }

    private static Locator grip(Page page, int block) {
        return page.locator("#blocks [data-grip]").nth(block);
    }

    private static void dragWithASecondFinger(Page page, Locator from, Locator to, Locator tapped) {
        from.scrollIntoViewIfNeeded();
        BoundingBox grip = from.boundingBox();
        BoundingBox end = to.boundingBox();
        Finger.on(page).dragWithASecond(grip, grip.x + grip.width / 2, end.y + end.height - 10, tapped.boundingBox());
    }

    private static void drag(Page page, Locator from, Locator to) {
        from.scrollIntoViewIfNeeded();
        BoundingBox grip = from.boundingBox();
        BoundingBox end = to.boundingBox();
        Finger.on(page).drag(grip, grip.x + grip.width / 2, end.y + end.height - 10);
    }
}
