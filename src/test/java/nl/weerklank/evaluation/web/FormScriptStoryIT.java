package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.weerklank.testing.Await;
import nl.weerklank.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form's script by itself, on a page made for it: what follows from an answer, and how it waits and gives up. */
class FormScriptStoryIT {

    private static final String FORM = "https://phone.test/f/token";
    private static final String TAKEN = "{\"sid\": \"SID\", \"receipt\": \"CODE\"}";
    private static final String PROBLEM = "{\"title\": \"No\", \"detail\": \"Because\", \"errors\": []}";

    @RegisterExtension
    final Browser browser = new Browser();

    private final List<String> posted = new ArrayList<>();
    private Route.FulfillOptions answer = reply(201, "application/json", TAKEN);
    private Page page;

    @BeforeEach
    void aPhone() {
        browser.expectComplaint("Failed to load resource");
        // this page comes without its service worker
        browser.expectComplaint("when fetching the script");
        page = browser.phone("en");
        page.clock().install();
        page.route("https://phone.test/**", this::serve);
        page.navigate(FORM);
        page.locator("[data-bar]:not([hidden])").waitFor();
    }

    private void serve(Route route) {
        if (route.request().method().equals("POST")) {
            posted.add(route.request().postData());
            route.fulfill(answer);
        } else if (route.request().url().equals(FORM)) {
            route.fulfill(reply(200, "text/html", read("src/test/resources/form-script.html")));
        } else if (route.request().url().endsWith("/f.js")) {
            route.fulfill(reply(
                    200,
                    "text/javascript",
                    PhoneScript.whole(part -> read("src/main/webapp/WEB-INF/resources/weerklank/" + part))));
        } else {
            route.fulfill(reply(404, "text/plain", ""));
        }
    }

    private static Route.FulfillOptions reply(int status, String type, String body, String... wait) {
        Route.FulfillOptions reply = new Route.FulfillOptions()
                .setStatus(status)
                .setContentType(type)
                .setBody(body);
        return wait.length == 0 ? reply : reply.setHeaders(Map.of("Content-Type", type, "Retry-After", wait[0]));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void pick(String field, String value) {
        page.locator("[name='" + field + "'][value='" + value + "']").check();
    }

    private boolean isAsked(String id) {
        return page.locator("#" + id).isVisible();
    }

    private void send() {
        page.locator("[data-send]").click();
    }

    private Locator said(String kind) {
        return page.locator("[data-said] ." + kind);
    }

    private void awaitPosts(int number) {
        Await.until(number + " posts", Duration.ofSeconds(20), () -> {
            page.evaluate("0");
            return posted.size() >= number;
        });
        assertThat(posted).hasSize(number);
    }

    @Test
    void asksOnlyWhatFollowsFromTheAnswers() {
        assertThat(isAsked("q2")).isFalse();
        assertThat(isAsked("q3")).isFalse();
        pick("q1", "2");
        assertThat(isAsked("q2")).isTrue();
        pick("q2", "true");
        assertThat(isAsked("q3")).isTrue();

        pick("q1", "4");
        assertThat(isAsked("q3"))
                .as("it follows from what is not asked any more")
                .isFalse();

        pick("q1", "1");
        assertThat(isAsked("q3")).as("what was answered before is still there").isTrue();
    }

    @Test
    void saysOfAnEarlierAnswerThatItDoesNotCountAnyMore() {
        Locator second = page.locator(".q:has(#q2)");
        pick("q1", "2");
        pick("q2", "true");
        page.locator("#q3").fill("Words that somebody wants back");
        assertThat(page.locator("main .gone").count()).isZero();

        pick("q1", "4");

        assertThat(second.locator(".gone").innerText()).isEqualTo("not kept");
        assertThat(page.locator(".q:has(#q3) .gone").innerText()).isEqualTo("not kept");
        assertThat(page.locator("#q3").inputValue()).isEqualTo("Words that somebody wants back");
        assertThat(page.locator("progress").getAttribute("max")).isEqualTo("2");
        page.locator("#q3").fill("");
        page.locator("#q4").fill("Elsewhere");
        assertThat(isAsked("q3")).as("there is nothing left to say of it").isFalse();

        pick("q1", "1");

        assertThat(page.locator("main .gone").count()).isZero();
        assertThat(isAsked("q3")).isTrue();
        page.locator("[name=q1-na][value='1']").check();
        assertThat(second.locator(".gone").isVisible()).isTrue();
    }

    @Test
    void saysSoOfADraftThatIsOpenedAgain() {
        pick("q1", "2");
        pick("q2", "false");
        pick("q1", "4");
        page.reload();
        said("saved").waitFor();

        assertThat(page.locator(".q:has(#q2) .gone").isVisible()).isTrue();
    }

    @Test
    void asksAgainWhatWasAnsweredWhereWhatWaitedIsRefused() {
        answer = reply(503, "application/problem+json", PROBLEM);
        pick("q1", "2");
        pick("q2", "true");
        page.locator("#q3").fill("Words");
        send();
        said("queued").waitFor();

        answer = reply(422, "application/problem+json", PROBLEM);
        page.reload();
        page.locator(".errors").waitFor();

        assertThat(isAsked("q2")).isTrue();
        assertThat(page.locator("#q3").inputValue()).isEqualTo("Words");
        assertThat(isAsked("q3")).isTrue();
        assertThat(page.locator("progress").getAttribute("max")).isEqualTo("4");
    }

    @Test
    void forgetsTheSentenceOnceSomebodyElseSendsTheFormFromTheSameDevice() {
        page.locator("#q4").fill("The first one's sentence");
        send();
        page.locator(".thanks").waitFor();
        assertThat(remembered()).asString().contains("The first one's sentence");

        page.evaluate("Object.keys(localStorage).filter(key => /^wk\\.[^.]+$/.test(key))"
                + ".forEach(key => localStorage.setItem(key, '{\"s\": \"sent\"}'))");
        page.reload();
        page.locator("[data-bar]:not([hidden])").waitFor();
        send();
        page.locator(".thanks").waitFor();

        assertThat(remembered()).isNull();
    }

    private Object remembered() {
        return page.evaluate("localStorage.getItem('wk.own.group')");
    }

    @Test
    void showsProgressOfWhatIsAsked() {
        Locator progress = page.locator("progress");
        assertThat(progress.getAttribute("max")).isEqualTo("2");
        assertThat(progress.evaluate("bar => bar.value")).isEqualTo(0);

        pick("q1", "2");
        page.locator("#q4").fill("Words");
        page.locator("#q4-remark").fill("a remark answers nothing");

        assertThat(progress.getAttribute("max")).isEqualTo("3");
        assertThat(progress.evaluate("bar => bar.value")).isEqualTo(2);
    }

    @Test
    void showsTheQuoteAsOthersWillReadIt() {
        Locator quote = page.locator("figure");
        page.locator("#q4").fill("  My words ");
        assertThat(quote.isVisible()).isFalse();
        pick("q4-use", "report");
        assertThat(quote.locator("blockquote").innerText()).isEqualTo("My words");
        assertThat(quote.locator("figcaption").innerText()).isEqualTo("A participant");
        pick("q4-name", "first");
        page.locator("#firstName").fill("Noor");
        assertThat(quote.locator("figcaption").innerText()).isEqualTo("Noor, participant");
        pick("q4-use", "none");
        assertThat(quote.isVisible()).isFalse();
    }

    @Test
    void doneIsOnlyWhatNamesTheSameNumber() {
        answer = reply(200, "application/json", TAKEN.replace("SID", "ANOTHER"));
        page.locator("#q4").fill("Words");
        send();
        said("queued").waitFor();

        answer = reply(201, "application/json", TAKEN);
        said("queued").getByText("retry").click();

        page.locator("main .thanks").waitFor();
        assertThat(posted).hasSize(2);
        assertThat(posted.get(1))
                .isEqualTo(posted.get(0))
                .contains("q4=Words", "sid=SID")
                .endsWith("end=1");
    }

    @ParameterizedTest
    @CsvSource({"503, application/problem+json", "429, application/problem+json", "404, text/html", "502, text/html"})
    void goesOnTryingAfterWhatPasses(int status, String type) {
        answer = reply(status, type, PROBLEM, "60");
        send();
        page.locator("[data-said] button").waitFor();
        awaitPosts(1);
        answer = reply(201, "application/json", TAKEN);

        page.evaluate("dispatchEvent(new Event('online'))");
        page.clock().runFor(59_000);
        awaitPosts(1);
        page.clock().runFor(3_000);

        page.locator("main .thanks").waitFor();
        awaitPosts(2);
    }

    @Test
    void triesAtOnceWhenTheNetworkIsBack() {
        page.route("https://phone.test/**", Route::abort);
        send();
        said("queued").waitFor();
        page.unroute("https://phone.test/**");
        page.route("https://phone.test/**", this::serve);

        page.evaluate("dispatchEvent(new Event('online'))");

        page.locator("main .thanks").waitFor();
        awaitPosts(1);
    }

    @ParameterizedTest
    @CsvSource({"403", "404", "409", "413", "422"})
    void givesTheDraftBackWhenTheProgramRefuses(int status) {
        answer = reply(status, "application/problem+json", PROBLEM);
        page.locator("#q4").fill("Words");
        send();

        page.locator(".errors").waitFor();
        assertThat(page.locator(".errors").innerText()).contains("Because");
        assertThat(page.locator("#q4").inputValue()).isEqualTo("Words");
        assertThat(page.locator("#q4").isEnabled()).isTrue();
        page.clock().runFor(120_000);
        awaitPosts(1);
        page.reload();
        said("saved").waitFor();
        assertThat(page.locator("#q4").inputValue()).isEqualTo("Words");
        awaitPosts(1);
    }
}
