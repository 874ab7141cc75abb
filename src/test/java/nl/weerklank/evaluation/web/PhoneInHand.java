package nl.weerklank.evaluation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Locale;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Await;
import nl.weerklank.testing.Browser;

/** The form on a phone in front of a participant, handled by the words that stand on it. */
final class PhoneInHand {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Whether the service worker has the page and the script that belongs to it. */
    private static final String KEPT = """
            async () => {
              const script = document.querySelector('script[src]').src;
              return !!(await caches.match(location.href) && await caches.match(script));
            }
            """;

    private final Page page;
    private final Locale locale;

    PhoneInHand(Page page, Locale locale) {
        this.page = page;
        this.locale = locale;
    }

    Page page() {
        return page;
    }

    PhoneInHand open(String link) {
        page.navigate(link);
        return this;
    }

    /** Opens it and waits until it could be opened again without network. */
    PhoneInHand openToKeep(String link) {
        open(link);
        Await.until(
                "the form in the keeping of the service worker",
                PATIENCE,
                () -> page.evaluate(KEPT).equals(true));
        return this;
    }

    /** Opens another tab of the same browser. */
    PhoneInHand otherTab() {
        return new PhoneInHand(page.context().newPage(), locale);
    }

    Locator words() {
        return page.locator("main form textarea").first();
    }

    PhoneInHand write(String words) {
        words().fill(words);
        return this;
    }

    void send() {
        page.locator("button[data-send]").click();
    }

    /** Presses "try now", unless the form, which tries by itself too, has been sent meanwhile. */
    void hurry() {
        page.evaluate("() => document.querySelector('[data-said] [data-do=retry]')?.click()");
    }

    /** Lets no time pass for the page any more: it tries nothing by itself. */
    PhoneInHand stopTime() {
        page.clock().install();
        page.clock().pauseAt(System.currentTimeMillis() + Duration.ofMinutes(1).toMillis());
        return this;
    }

    /** Waits until the form says the words of this kind. */
    PhoneInHand says(String kind) {
        var said = page.locator("[data-said] ." + kind);
        said.waitFor();
        assertThat(said).containsText(text("script." + kind).replaceAll("\\{0}.*", ""));
        return this;
    }

    /** Waits for the heading with these words, where the form was. */
    PhoneInHand isHeaded(String key) {
        page.locator("h1", new Page.LocatorOptions().setHasText(text(key))).waitFor();
        return this;
    }

    /** Waits until it thanks, and answers the code of the receipt. */
    String thanked() {
        isHeaded("receipt.title");
        return page.locator("main .code").innerText();
    }

    String sid() {
        return page.locator("input[name=sid]").inputValue();
    }

    /** Lets axe look at the page as it is now. */
    PhoneInHand look() {
        Browser.axe(page);
        return this;
    }

    String text(String key) {
        return Texts.in(locale).format("evaluation." + key);
    }

    /** How many forms have come in, as the trainer sees it. */
    static int received(Client trainer, JsonObject evaluation) {
        return trainer.get("/api/v1/evaluations/" + evaluation.getJsonNumber("id"))
                .asJsonObject()
                .getInt("received");
    }
}
