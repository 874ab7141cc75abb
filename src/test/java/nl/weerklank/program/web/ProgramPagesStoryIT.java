package nl.weerklank.program.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Programs and trainings at the desk, in a real browser. */
class ProgramPagesStoryIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String address = RunningServer.onH2().baseUrl();

    private Page atDesk(String path) {
        return DemoTrainer.open(browser.desk("nl"), address + path, "nl");
    }

    /** Takes over the complaint charter for guests and stays on the program's page. */
    private Page ownProgram() {
        Page page = atDesk("/program/gallery");
        Locator card = page.locator("li.card").filter(new Locator.FilterOptions().setHasText("Het klachtencharter"));
        card.locator("select").selectOption("GAST");
        card.locator("button").click();
        page.waitForURL(Pattern.compile(".*/program/program\\?id=\\d+"));
        return page;
    }

    @Test
    void aSampleCourseBecomesAProgramOfOnesOwn() {
        Page page = ownProgram();
        assertThat(page.locator(".notice.good")).containsText("Het klachtencharter");
        assertThat(page.locator(".aside")).containsText("gasten");
        Browser.axe(page);
        page.locator("[id='form:title']").fill("Het charter aan de balie");
        page.locator("[id='form:addStep']").click();
        Locator step = page.locator("[id='form:card'] fieldset").last();
        assertThat(step.locator("input")).hasValue("");
        step.locator("input").fill("Sluit samen af");
        step.locator("textarea").fill("Vraag of het zo goed is.");
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".notice.good")).containsText("Het programma is bewaard.");
        page.reload();
        assertThat(page.locator("h1")).hasText("Het charter aan de balie");
        assertThat(page.locator("[id='form:card'] fieldset").last().locator("textarea"))
                .hasValue("Vraag of het zo goed is.");
        Browser.axe(page);
    }

    @Test
    void aProgramWithoutTitleIsRefusedAndNothingTypedIsLost() {
        Page page = ownProgram();
        page.locator("[id='form:title']").fill("");
        page.locator("[id='form:goals']").fill("Je belt terug zoals beloofd.");
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".error-summary a")).hasAttribute("href", "#form:title");
        assertThat(page.locator(".error-summary")).isFocused();
        assertThat(page.locator("[id='form:title']")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[id='form:goals']")).hasValue("Je belt terug zoals beloofd.");
        Browser.axe(page);
        page.navigate(page.url());
        assertThat(page.locator("[id='form:goals']")).not().hasValue("Je belt terug zoals beloofd.");
    }

    @Test
    void aTrainingIsMadeAfterItsMistakesAreMended() {
        Page page = ownProgram();
        page.locator(".head .btn.primary").click();
        page.waitForURL("**/program/new-edition?*");
        Browser.axe(page);
        page.locator("[id='form:contact-email']").fill("marjan@nergens");
        page.locator("[id='form:goal']").fill("Gasten hoeven niet twee keer te bellen.");
        page.locator("[id='form:addDay']").click();
        assertThat(page.locator("[id='form:dayRows'] fieldset")).hasCount(2);
        page.locator("[id='form:days:1:location']").fill("Zaal 2");
        page.locator("[id='form:make']").click();
        assertThat(page.locator(".error-summary li")).hasCount(4);
        assertThat(page.locator("[id='form:days:1:date']")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[id='form:days:1:location']")).hasValue("Zaal 2");
        assertThat(page.locator("[id='form:contact-email']")).hasValue("marjan@nergens");
        Browser.axe(page);
        page.locator("[id='form:client-name']").fill("Hotel De Vier Winden");
        page.locator("[id='form:contact-email']").fill("marjan@vierwinden.example");
        page.locator("[id='form:days:0:date']").fill("2027-03-16");
        page.locator("[id='form:days:1:date']").fill("2027-03-17");
        page.locator("[id='form:make']").click();
        assertThat(page).hasURL(Pattern.compile(".*/desk/edition\\?id=\\d+"));
    }

    @Test
    void anotherGroupOfTheSameEngagementNeedsNoClient() {
        Page page = ownProgram();
        page.locator(".head .btn.primary").click();
        page.locator("[id='form:engagement']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        assertThat(page.locator("[id='form:client-name']")).hasCount(0);
        page.locator("[id='form:days:0:date']").fill("2027-04-20");
        page.locator("[id='form:make']").click();
        assertThat(page).hasURL(Pattern.compile(".*/desk/edition\\?id=\\d+"));
    }

    @Test
    void anUnknownProgramIsNotThere() {
        Page page = atDesk("/program/programs");
        var answer = page.navigate(address + "/program/program?id=12");
        org.assertj.core.api.Assertions.assertThat(answer.status()).isEqualTo(404);
        answer = page.navigate(address + "/program/new-edition?program=x");
        org.assertj.core.api.Assertions.assertThat(answer.status()).isEqualTo(404);
        Browser.axe(page);
    }

    @Test
    void allPagesFitOnAPhone() {
        Page page = ownProgram();
        page.setViewportSize(360, 740);
        String program = page.url();
        for (String path : new String[] {program, address + "/program/programs", address + "/program/gallery"}) {
            page.navigate(path);
            Object width = page.evaluate("document.documentElement.scrollWidth");
            org.assertj.core.api.Assertions.assertThat((Integer) width).isLessThanOrEqualTo(360);
        }
    }
}
