package nl.weerklank.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weerklank.testing.Await;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first account of an installation without demo data: by the link on the console, and once. */
class FoundStoryIT {

    private static final Pattern LINK = Pattern.compile("Make the first account here: (\\S+)");

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void isMadeOnceByWhoeverReadsTheConsole() {
        try (RunningServer server =
                RunningServer.withoutDemo("founding", Map.of()).start()) {
            String link = linkOnConsole(server);
            Page page = browser.desk("nl");
            assertThat(page.navigate(link + "x").status()).isEqualTo(404);

            page.navigate(link);
            Browser.axe(page);
            fill(page, "kort");
            assertThat(page.locator("main")).containsText("Een wachtwoord heeft 8 tot 200 tekens.");
            assertThat(page.locator("[id='form:organisation']")).hasValue("Bureau Helder");
            fill(page, "lang genoeg");

            page.waitForURL("**/desk/home");
            assertThat(page.locator("body").innerText()).contains("Karin Smit", "Bureau Helder");
            assertThat(browser.desk("nl").navigate(link).status()).isEqualTo(404);
        }
    }

    /** Pages answer a moment before the console greets. */
    private static String linkOnConsole(RunningServer server) {
        Await.until(
                "the link on the console",
                Duration.ofMinutes(1),
                () -> LINK.matcher(server.output()).find());
        Matcher console = LINK.matcher(server.output());
        assertThat(console.find()).isTrue();
        return console.group(1);
    }

    private static void fill(Page page, String password) {
        page.locator("[id='form:organisation']").fill("Bureau Helder");
        page.locator("[id='form:name']").fill("Karin Smit");
        page.locator("[id='form:email']").fill("karin@example.org");
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:found']").click();
    }
}
