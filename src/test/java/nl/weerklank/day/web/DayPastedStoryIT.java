package nl.weerklank.day.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A note of a day that is pasted and too long: nothing of it is cut off, and it is told. */
class DayPastedStoryIT {
    private static final int MOST = 2000;

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aNoteThatIsTooLongIsToldAndStandsThereWhole() {
        browser.expectComplaint("Failed to load resource");
        String server = RunningServer.onH2().baseUrl();
        PlannedTraining training = new PlannedTraining(server).plan();
        RunningDay day =
                RunningDay.of(browser, "nl", 1024).signIn(server, training.page(), "2026-11-16T08:50:00+01:00");
        day.pass(12).press("page.begin").now("Welkom");
        String pasted = "Vraag wie er eerder was. ".repeat(MOST / 25 + 3) + "Einde.";
        Locator note = day.page().locator("#now-body textarea");

        note.focus();
        day.page().keyboard().insertText(pasted);
        note.blur();

        assertThat(note).hasValue(pasted);
        assertThat(day.page().locator("#refused li")).containsText("Einde.");
        assertThat(day.page().locator("#refused li")).containsText("2.000");
        assertThat((String) day.page().locator("#refused li").textContent()).contains(pasted);
    }
}
