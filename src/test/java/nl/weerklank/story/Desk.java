package nl.weerklank.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Await;
import nl.weerklank.testing.Browser;

/** A page in front of a user: it is handled by the words that stand on it, in the user's language. */
final class Desk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String QUIET = "() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()";

    private final Page page;
    private final Locale locale;

    Desk(Page page, Locale locale) {
        this.page = page;
        this.locale = locale;
    }

    Page page() {
        return page;
    }

    /** What the program says under this key, in the user's language. */
    String says(String key, Object... arguments) {
        return Texts.in(locale).format(key, arguments);
    }

    /** Goes to a page and lets axe look at it. */
    void open(String address) {
        page.navigate(address);
        look();
    }

    /** Waits until the page is quiet, then lets axe look at it. */
    void look() {
        awaitQuiet();
        Browser.axe(page);
    }

    /** Loaded, and whatever was asked of the server meanwhile is answered. */
    private void awaitQuiet() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        // The page's own policy forbids the browser to wait by a script of ours.
        Await.until("answers to what the page asked", PATIENCE, this::isQuiet);
    }

    /** A page that goes while it is asked is not quiet. */
    private boolean isQuiet() {
        try {
            return page.evaluate(QUIET).equals(true);
        } catch (PlaywrightException gone) {
            if (gone.getMessage().contains("Execution context was destroyed")) return false;
            throw gone;
        }
    }

    void press(String key, Object... arguments) {
        button(says(key, arguments)).click();
        awaitQuiet();
    }

    /** Follows the link to another page, which may wait until what was typed is kept, and lets axe look at that page. */
    void follow(String key, Object... arguments) {
        String here = page.url();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(says(key, arguments)))
                .first()
                .click();
        page.waitForURL(there -> !there.equals(here));
        look();
    }

    /** Fills the field with this label; a change leaves the field, as pages save it then. */
    void fill(String key, String value) {
        Locator field = page.getByLabel(starting(says(key))).first();
        field.fill(value);
        field.blur();
    }

    /** Pattern.quote is not understood by the browser, which takes the pattern over. */
    static Pattern starting(String words) {
        return Pattern.compile("^\\s*" + words.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0"));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    String words() {
        return page.locator("body").innerText();
    }
}
