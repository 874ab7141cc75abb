package nl.weerklank.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.weerklank.plan.web.PlannerDesk.field;
import static nl.weerklank.plan.web.PlannerDesk.saved;
import static nl.weerklank.plan.web.PlannerDesk.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.weerklank.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that is pasted and too long: nothing of it is cut off, and it is told. */
class PlannerPastedStoryIT {
    @RegisterExtension
    final Browser browser = new Browser();

    private PlannerDesk desk;
    private Page page;

    @BeforeEach
    void aDay() {
        desk = new PlannerDesk("2026-11-16 09:00 12:00");
        desk.plan("Een, 30, practice");
        page = desk.open(browser.desk("nl"), "nl");
        browser.expectComplaint("Failed to load resource");
    }

    @ParameterizedTest
    @CsvSource({"d-goal, 1000", "d-notes, 4000", "d-handout, 4000", "d-method, 300", "d-room, 120", "d-strand, 300"})
    void whatIsPastedAndTooLongIsToldAndStaysAsItIs(String id, int most) {
        String pasted = "Een heel verhaal. ".repeat(most / 18 + 3).strip();
        field(page, 0, "details").click();
        paste("#" + id, pasted);

        assertThat(page.locator(".note.mistake")).containsText("‘Een’");
        saved(page);
        assertThat(page.locator("#" + id)).hasValue(pasted);
        assertThat(page.locator("#" + id)).hasAttribute("aria-invalid", "true");
        type(page.locator("#" + id), "Kort");
        saved(page);
        assertThat(page.locator(".note")).hasCount(0);
    }

    @Test
    void aTitleThatIsPastedAndTooLongIsToldAndStaysAsItIs() {
        String pasted = "Een titel als een verhaal. ".repeat(12).strip();
        paste("#blocks > li:first-child .title", pasted);

        assertThat(page.locator(".note.mistake")).containsText("300");
        saved(page);
        assertThat(field(page, 0, "title")).hasValue(pasted);
        assertThat(desk.kept()).startsWith("Een 30 practice");
    }

    /** As by Ctrl+V: in one go, which a field of limited length cuts without a word, unlike what a script puts in it. */
    private void paste(String field, String text) {
        page.locator(field).focus();
        page.locator(field).selectText();
        page.keyboard().insertText(text);
        page.locator(field).blur();
    }
}
