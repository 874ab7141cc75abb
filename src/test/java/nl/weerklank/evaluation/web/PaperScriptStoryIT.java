package nl.weerklank.evaluation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The script by which forms on paper are typed over, by itself: a stack whose answer got lost is not mixed with another. */
class PaperScriptStoryIT {

    private static final String PAPER = "https://desk.test/paper";

    @RegisterExtension
    final Browser browser = new Browser();

    private final List<String> posted = new ArrayList<>();
    private boolean lost;
    private Page page;

    @BeforeEach
    void aDesk() {
        browser.expectComplaint("ERR_FAILED");
        page = browser.phone("en");
        page.route("https://desk.test/**", this::serve);
        page.navigate(PAPER);
    }

    private void serve(Route route) {
        if (route.request().method().equals("POST")) {
            posted.add(route.request().postData());
            if (lost) {
                route.abort();
            } else {
                // Another number each time, so that an answer is never taken for the one before it.
                fulfill(route, "application/json", "{\"sheets\": 1, \"paper\": " + posted.size() + "}");
            }
        } else if (route.request().url().equals(PAPER)) {
            fulfill(route, "text/html", read("src/test/resources/paper-script.html"));
        } else {
            fulfill(route, "text/javascript", read("src/main/webapp/WEB-INF/resources/weerklank/paper.js"));
        }
    }

    private static void fulfill(Route route, String type, String body) {
        route.fulfill(
                new Route.FulfillOptions().setStatus(200).setContentType(type).setBody(body));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void says(String text) {
        assertThat(page.locator("#said")).hasText(text);
    }

    @Test
    void sendsTheVerySameStackAgainBeforeItTakesAnotherSheet() {
        lost = true;
        page.locator("textarea").fill("first");
        page.locator("#save").click();
        says("lost");

        page.locator("textarea").fill("second");
        page.locator("#next").click();
        says("lost");
        page.locator("#sheets button").click();
        page.reload();
        page.locator("textarea").fill("second");
        lost = false;
        page.locator("#save").click();
        says("saved 1 2");
        assertThat(posted).hasSize(2);
        assertThat(posted.get(1)).isEqualTo(posted.get(0)).contains("STACK", "q1=first");

        assertThat(page.locator("textarea")).hasValue("second");
        page.locator("#save").click();
        says("saved 1 3");
        assertThat(posted).hasSize(3);
        assertThat(posted.get(2)).contains("q1=second").doesNotContain("STACK", "q1=first");
    }
}
