package nl.weerklank.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.weerklank.plan.web.PlannerDesk.field;
import static nl.weerklank.plan.web.PlannerDesk.post;
import static nl.weerklank.plan.web.PlannerDesk.saved;
import static nl.weerklank.plan.web.PlannerDesk.titles;
import static nl.weerklank.plan.web.PlannerDesk.type;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Browser;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The planner in a real browser: what is typed shows at once in the times after it, and is kept. */
class PlannerStoryIT {
    private static final Texts DUTCH = Texts.in(Locale.forLanguageTag("nl"));

    @RegisterExtension
    final Browser browser = new Browser();

    private PlannerDesk desk;
    private Page page;

    @BeforeEach
    void aDayOfThreeBlocksInFrontOfTheTrainer() {
        desk = new PlannerDesk("2026-11-16 09:00 12:00", "2026-11-17 09:00 12:00");
        post(desk.trainer, desk.api + "/themes", Map.of("name", "Boosheid"), "id");
        desk.plan("Een, 30, practice", "Twee, 20, practice", "Pauze, 15, break, pinnedAt=10:00");
        page = desk.open(browser.desk("nl"), "nl");
    }

    @Test
    void theGroupIsAskedInTwoClicksHowItGoes() {
        page.locator(".between summary").click();
        assertThat(page.locator(".between .notice.warn")).isVisible();
        Browser.axe(page);
        for (int i = 0; i < 5; i++) {
            post(desk.trainer, desk.api + "/participants", List.of(Map.of("firstName", "Deelnemer " + i)), "[0].id");
        }
        page.reload();

        page.locator(".between summary").click();
        Browser.axe(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(DUTCH.format("desk.between.start")))
                .click();

        page.waitForURL("**/room/presenter?id=*");
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void timesFollowWhatIsTypedAndOnlyWhatChangedIsSent() {
        assertThat(page.locator(".drift:visible")).hasText("10 minuten ruimte tot het vaste tijdstip 10:00");

        var answer = page.waitForResponse("**/plan/blocks/*", () -> type(field(page, 0, "minutes"), "50"));

        Assertions.assertThat(answer.request().postData())
                .contains("\"minutes\":50")
                .doesNotContain("title");
        Assertions.assertThat(answer.text()).contains("Een").doesNotContain("Twee");
        assertThat(field(page, 1, "pinnedAt")).hasValue("9:50");
        assertThat(page.locator(".drift:visible"))
                .hasText("Wat hiervoor staat, loopt 10 minuten door na het vaste tijdstip 10:00");
        type(field(page, 1, "title"), "Twee, korter");
        type(field(page, 1, "minutes"), "10");
        assertThat(page.locator(".drift:visible")).hasCount(0);
        assertThat(page.locator("#saved")).containsText("Bewaard om ");
        saved(page);
        page.reload();
        assertThat(field(page, 1, "title")).hasValue("Twee, korter");
        assertThat(field(page, 1, "minutes")).hasValue("10");
        Browser.axe(page);
    }

    @Test
    void everyStepHasAKeyAndCanBeUndoneAndDoneAgain() {
        field(page, 1, "title").press("Alt+ArrowUp");
        assertThat(field(page, 0, "title")).hasValue("Twee");
        assertThat(field(page, 0, "title")).isFocused();
        assertThat(page.locator("#told")).hasText("Twee is nu blok 1 van 3.");
        page.keyboard().press("Alt+d");
        assertThat(field(page, 1, "title")).hasValue("Twee");
        page.keyboard().press("Alt+s");
        assertThat(field(page, 1, "minutes")).hasValue("10");
        page.keyboard().press("Alt+m");
        assertThat(field(page, 0, "minutes")).hasValue("20");
        page.keyboard().press("Alt+Delete");
        saved(page);
        Assertions.assertThat(titles(page)).containsExactly("Twee", "Een", "Pauze");
        page.keyboard().press("Alt+PageDown");
        assertThat(page.locator("#told")).containsText("staat nu in Dag 2");

        for (int i = 0; i < 6; i++) {
            page.keyboard().press("Control+z");
        }
        saved(page);
        Assertions.assertThat(titles(page)).containsExactly("Een", "Twee", "Pauze");
        assertThat(page.locator("#told")).hasText("Ongedaan gemaakt: verplaatsen.");
        page.keyboard().press("Control+Shift+z");
        saved(page);
        Assertions.assertThat(titles(page)).containsExactly("Twee", "Een", "Pauze");
        Assertions.assertThat(desk.kept()).containsExactly("Twee 20 practice", "Een 30 practice", "Pauze 15 break");
    }

    @Test
    void arrowsGoThroughTheLinesOfATitleAndFromItsEdgeToTheNextBlock() {
        field(page, 0, "title").press("ArrowDown");
        assertThat(field(page, 1, "title")).isFocused();
        field(page, 1, "title").fill("Een titel van meer regels. ".repeat(10));
        page.keyboard().press("ArrowUp");
        assertThat(field(page, 1, "title")).isFocused();
        page.keyboard().press("Control+Home");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        assertThat(field(page, 1, "title")).isFocused();
        page.keyboard().press("Control+Home");
        page.keyboard().press("ArrowUp");
        assertThat(field(page, 0, "title")).isFocused();

        field(page, 1, "title").focus();
        page.keyboard().press("Control+End");
        page.keyboard().press("ArrowLeft");
        // some browsers go to the end of the line first
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(field(page, 2, "title")).isFocused();
    }

    @Test
    void everyStepHasAButtonAndSeveralBlocksGoAtOnce() {
        field(page, 0, "down").click();
        assertThat(field(page, 1, "title")).hasValue("Een");
        page.locator("#blocks .menu > summary").first().click();
        Browser.axe(page);
        field(page, 0, "duplicate").click();
        assertThat(page.locator("#blocks > li")).hasCount(4);
        field(page, 0, "tick").check();
        field(page, 2, "tick").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(page.locator("#chosen-count")).hasText("3 blokken gekozen");
        Browser.axe(page);
        page.locator("[data-act=chosen-down]").click();
        saved(page);
        Assertions.assertThat(titles(page)).containsExactly("Pauze", "Twee", "Twee", "Een");
        page.locator("#chosen select").selectOption(new SelectOption().setIndex(1));
        saved(page);
        Assertions.assertThat(titles(page)).containsExactly("Pauze");
        page.locator("#days button").nth(1).click();
        Assertions.assertThat(titles(page)).containsExactly("Twee", "Twee", "Een");
        page.locator("[data-act=undo]").click();
        saved(page);
        assertThat(page.locator("#days [aria-current]")).containsText("Dag 1");
        Assertions.assertThat(titles(page)).containsExactly("Pauze", "Twee", "Twee", "Een");
        page.locator("#days button").nth(1).click();
        assertThat(page.locator("#nothing")).isVisible();
    }

    @Test
    void aThemeGetsMinutesFromTheBlockThatTreatsIt() {
        assertThat(page.locator(".cov .missing")).containsText("0 min");

        field(page, 0, "details").click();
        page.getByLabel("Boosheid", new Page.GetByLabelOptions().setExact(true)).check();

        assertThat(page.locator(".cov .line")).containsText("30 min");
        assertThat(page.locator(".cov .missing")).hasCount(0);
        assertThat(page.locator(".blk .chip")).hasText("Boosheid");
    }

    @Test
    void aMistakeIsToldAndNothingIsLost() {
        browser.expectComplaint("422");
        type(field(page, 1, "minutes"), "9999");

        assertThat(page.locator(".note.mistake")).containsText("‘Twee’");
        assertThat(field(page, 1, "minutes")).hasValue("9999");
        assertThat(field(page, 1, "minutes")).hasAttribute("aria-invalid", "true");
        Browser.axe(page);
        type(field(page, 1, "minutes"), "25");
        assertThat(page.locator(".note.mistake")).hasCount(0);
        assertThat(field(page, 2, "pinnedAt")).hasValue("10:00");
        saved(page);
        Assertions.assertThat(desk.kept()).contains("Twee 25 practice");
    }

    @Test
    void thePanelHoldsAllThatABlockSays() {
        String kind = "Energizer " + UUID.randomUUID().toString().substring(0, 6);
        field(page, 0, "details").click();
        fillPanel();
        makeKind(kind);
        Browser.axe(page);
        saved(page);
        page.reload();

        field(page, 0, "details").click();
        assertThat(page.locator("#d-goal")).hasValue("Iedereen is er");
        assertThat(page.locator("#d-notes")).hasValue("Rustig beginnen");
        assertThat(page.locator("#d-pinned")).hasValue("09:05");
        assertThat(page.locator("#kinds")).hasValue(kind);
        assertThat(page.locator("#blocks .more").first()).hasText("Kring · stiften (3 per groep)");
        assertThat(page.locator("[data-list=links] [data-part=address]")).hasValue("https://example.org/film");
        assertThat(page.locator("#files")).containsText("blad.txt");
        page.locator("#d-goal").fill("Iedereen is er echt");
        page.keyboard().press("Escape");
        assertThat(field(page, 0, "details")).isFocused();
        saved(page);
        field(page, 0, "details").click();
        assertThat(page.locator("#d-goal")).hasValue("Iedereen is er echt");
        page.locator("#detail [data-close]").click();
        assertThat(field(page, 0, "details")).isFocused();
    }

    @Test
    void groupsThatAreSideBySideChangeOverInOneStep() {
        field(page, 0, "details").click();
        type(page.locator("#d-strand"), "A");
        field(page, 1, "details").click();
        type(page.locator("#d-strand"), "B");
        Assertions.assertThat(lefts()).hasSize(2);
        page.setViewportSize(1024, 900);
        Assertions.assertThat(lefts()).hasSize(1);
        page.setViewportSize(1400, 900);
        page.locator("#swap button").click();
        saved(page);
        Assertions.assertThat(titles(page))
                .containsExactly("Een", "Twee", DUTCH.format("plan.swap.title"), "Twee", "Een", "Pauze");
    }

    /** Where the strands begin, in pixels from the left; side by side, they begin at the same height. */
    private Set<Double> lefts() {
        List<BoundingBox> boxes = page.locator("#blocks > .beside").all().stream()
                .map(Locator::boundingBox)
                .toList();
        Set<Double> lefts = boxes.stream().map(box -> box.x).collect(Collectors.toSet());
        Assertions.assertThat(boxes.stream().map(box -> box.y).distinct()).hasSize(boxes.size() / lefts.size());
        return lefts;
    }

    private void fillPanel() {
        page.locator("#d-goal").fill("Iedereen is er");
        page.locator("#d-method").fill("Kring");
        page.locator("#d-notes").fill("Rustig beginnen");
        page.locator("#d-handout").fill("Welkom");
        page.locator("#d-strand").fill("A");
        page.locator("#d-room").fill("zaal 1");
        page.locator("#d-leader").selectOption(new SelectOption().setIndex(1));
        page.locator("#d-pinned").fill("09:05");
        page.locator("[data-more=materials]").click();
        page.keyboard().type("stiften");
        page.locator("[data-list=materials] [data-part=number]").fill("3");
        page.locator("[data-list=materials] [data-part=per]").selectOption("group");
        page.locator("[data-more=links]").click();
        page.locator("[data-list=links] [data-part=address]").fill("https://example.org/film");
        page.locator("#file")
                .setInputFiles(new FilePayload("blad.txt", "text/plain", "tekst".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#files")).containsText("blad.txt");
    }

    private void makeKind(String kind) {
        page.locator(".own-kind summary").click();
        page.locator("#kind-name").fill(kind);
        page.locator("#kind-colour").selectOption("accent");
        page.locator("#make-kind").click();
        assertThat(page.locator("#blocks .k-accent")).hasCount(1);
    }

    @Test
    void blocksAndWholePlansComeFromTheLibraryAndGoToIt() {
        page.locator("#blocks .menu > summary").first().click();
        field(page, 0, "keep").click();
        assertThat(page.locator("#notes")).containsText("‘Een’ staat nu in de bibliotheek.");
        page.locator("[data-open=library]").first().click();
        page.locator("#find-text").fill("een");
        page.locator("#find-longest").fill("30");
        page.locator("#items [data-put]").first().click();
        assertThat(page.locator("#blocks > li")).hasCount(4);
        Browser.axe(page);
        page.keyboard().press("Escape");

        page.locator("[data-open=templates]").first().click();
        page.locator("#template-name").fill("Dagdeel");
        page.locator("#template-keep").click();
        assertThat(page.locator("#template-list")).containsText("Dagdeel");
        page.keyboard().press("Escape");
        type(field(page, 0, "minutes"), "35");
        saved(page);
        page.locator("[data-open=templates]").first().click();
        page.locator("#newer-compare").click();
        assertThat(page.locator("#difference li")).hasText("Een anders, de minuten van 30 naar 35");
        Browser.axe(page);
        page.locator("#newer-make").click();
        assertThat(page.locator("#template-list")).containsText("versie 2");
        page.locator("[data-lay]").first().click();
        saved(page);
        assertThat(field(page, 0, "minutes")).hasValue("35");
    }

    @Test
    void aPlanWithoutDaysBeginsWithOne() {
        for (int i = 0; i < 2; i++) {
            page.locator("[data-day-act=remove]").click();
            saved(page);
        }
        assertThat(page.locator("#no-days")).isVisible();
        Browser.axe(page);
        page.locator("#first-start").fill("13:00");
        page.locator("[data-day-act=first]").click();
        page.locator("#plan .add [data-act=add]").click();
        assertThat(field(page, 0, "pinnedAt")).hasValue("13:00");
        page.locator("[data-day-act=add]").click();
        assertThat(page.locator("#days button")).hasCount(2);
        assertThat(page.locator("#frame [data-frame=start]")).hasValue("13:00");
        type(page.locator("#frame [data-frame=end]"), "18:30");
        assertThat(page.locator(".sums")).containsText("13:00 tot 18:30");
    }
}
