package nl.weerklank.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.testing.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form with every kind of question for everybody: on the narrowest phone, in large print, by keyboard and by ear. */
class FormAccessStoryIT {

    /** What a finger needs, in CSS pixels. */
    private static final int LEAST_TARGET = 44;

    private static final int MOST_STOPS = 150;

    /** The parts of a page that are wider than the window, or whose text is wider than they are. */
    private static final String TOO_WIDE = "() => [...document.querySelectorAll('main *')].filter(part =>"
            + " part.getBoundingClientRect().right > document.documentElement.clientWidth + 1"
            + " || part.matches('.scale span, .opt, button:not(.visually-hidden)') && part.scrollWidth > part.clientWidth + 1)"
            + ".map(part => part.outerHTML.slice(0, 120))";

    /** What can be touched and is too small for it. */
    private static final String TOO_SMALL = "least => [...document.querySelectorAll("
            + "'.scale label, .opt, .na, button:not(.visually-hidden), summary, textarea, input.line, a')]"
            + ".filter(part => part.checkVisibility())"
            + ".filter(part => { const box = part.getBoundingClientRect();"
            + " return box.height < least - .5 || !part.matches('a') && box.width < least - .5; })"
            + ".map(part => part.outerHTML.slice(0, 120))";

    /** What has the focus: its field or words, and whether it can be seen. */
    private static final String FOCUS = "() => { const at = document.activeElement;"
            + " const part = at.matches('[type=radio],[type=checkbox]') ? at.closest('label') : at;"
            + " const box = part.getBoundingClientRect();"
            + " const bar = document.querySelector('.bar:not([hidden])')?.getBoundingClientRect();"
            + " const covered = bar && box.top >= bar.top && box.bottom <= bar.bottom;"
            + " const seen = box.bottom > 0 && box.top < innerHeight && !covered;"
            + " return [at.name || at.tagName, at.type || '', seen]; }";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void fitsTheNarrowestPhoneAndText(String language) {
        browser.expectComplaint("status of 422");
        FormInHand form = FormInHand.open(browser.narrow(language), EveryKind.shared(), language);
        Page phone = form.page();
        assertFits(phone);
        Browser.axe(phone);
        form.fill();
        assertFits(phone);
        phone.evaluate("document.documentElement.style.fontSize = '200%'");
        assertFits(phone);
        phone.evaluate("document.documentElement.style.fontSize = ''");
        form.send();
        phone.locator(".errors").waitFor();
        assertFits(phone);
        Browser.axe(phone);
    }

    private static void assertFits(Page phone) {
        assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(phone.viewportSize().width);
        assertThat((List<?>) phone.evaluate(TOO_WIDE)).as("too wide").isEmpty();
        assertThat((List<?>) phone.evaluate(TOO_SMALL, LEAST_TARGET))
                .as("too small")
                .isEmpty();
    }

    @Test
    void isFilledInAndSentByKeyboardAlone() {
        FormInHand form = FormInHand.open(browser.phone("nl"), EveryKind.shared(), "nl");
        Page phone = form.page();
        List<String> visited = new ArrayList<>();
        String at = "";
        while (!at.equals("BUTTON") || visited.size() < 3) {
            assertThat(visited.size()).as("stops").isLessThan(MOST_STOPS);
            phone.keyboard().press("Tab");
            List<?> focus = (List<?>) phone.evaluate(FOCUS);
            assertThat(focus.get(2)).as("in sight: %s", focus).isEqualTo(true);
            at = (String) focus.get(0);
            visited.add(at);
            answerByKeyboard(phone, (String) focus.get(1));
        }
        phone.keyboard().press("Enter");
        phone.locator("h1", new Page.LocatorOptions().setHasText(form.says("evaluation.receipt.title")))
                .waitFor();

        for (String key : List.of(
                "usefulness",
                "length",
                "recommend",
                "statement",
                "channel",
                "moments",
                "again",
                "customers",
                "complaint-then",
                "clear.1",
                "clear.2",
                "tip.2",
                "one_liner",
                "one_liner-use")) {
            assertThat(visited).contains(form.asked().field(key));
        }
    }

    private static void answerByKeyboard(Page phone, String type) {
        switch (type) {
            case "radio", "checkbox" -> phone.keyboard().press("Space");
            case "textarea" -> phone.keyboard().type("Goed");
            case "text" -> phone.keyboard().type("7");
            default -> {}
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void readsOutWell(String language) {
        FormInHand form = FormInHand.open(browser.withoutScript(language), EveryKind.shared(), language);

        assertThat(form.page().locator("main").ariaSnapshot().strip()).isEqualTo(expected(language));
    }

    private static String expected(String language) {
        try (InputStream file = FormAccessStoryIT.class.getResourceAsStream("every-kind." + language + ".aria")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
