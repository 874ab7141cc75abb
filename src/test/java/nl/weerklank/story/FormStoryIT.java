package nl.weerklank.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A participant's five minutes with every kind of question: without script, narrow, large, by keyboard and by ear. */
class FormStoryIT {

    private static final String QUOTE = "Eindelijk snap ik waarom ik dichtklap.";

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

    /** One link for all tests; each sends a form of its own. */
    private static EveryKind asked;

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void ask() {
        if (asked == null) {
            asked = EveryKind.asked(RunningServer.onH2().baseUrl());
        }
    }

    /** Lets axe look at a page, which it cannot where scripts are off: at a copy of it, then. */
    private void look(Page phone) {
        Page copy = browser.phone("nl");
        copy.setContent(phone.content().replaceAll("(?s)<script.*?</script>", ""));
        Browser.axe(copy);
    }

    private static String address(String language) {
        return asked.link() + "?lang=" + language;
    }

    private static String says(String language, String key, Object... arguments) {
        return Texts.in(Texts.spoken(language)).format(key, arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void isGivenBackAndSentWithoutScript(String language) {
        int before = asked.received();
        Page phone = browser.withoutScript(language);
        phone.navigate(address(language));
        look(phone);
        fill(phone);
        send(phone, language);

        assertThat(phone.locator(".errors li").count()).as("mistakes").isEqualTo(1);
        String said = phone.locator("#" + asked.field("usefulness") + "-e").innerText();
        assertThat(said).isEqualTo(says(language, "evaluation.mistake.required"));
        assertThat(phone.locator(".errors").innerText()).contains(said);
        assertThat(phone.evaluate("document.activeElement.className")).isEqualTo("errors");
        look(phone);
        assertFilled(phone);
        phone.locator(".errors a").click();
        assertThat(phone.url()).endsWith("#" + asked.field("usefulness"));

        pick(phone, "usefulness", "4");
        send(phone, language);
        assertThat(phone.url()).contains("/receipt/");
        assertThat(phone.locator("main").innerText())
                .contains(QUOTE, "Via de app", "Karin", "Omar", says(language, "evaluation.form.preview"));
        look(phone);
        assertThat(asked.received()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsWithoutScriptWhatIsDroppedBeforeItIs(String language) {
        int before = asked.received();
        String words = "Meer met een acteur";
        Page phone = browser.withoutScript(language);
        phone.navigate(address(language));
        pick(phone, "usefulness", "5");
        write(phone, "why_low", words);
        send(phone, language);

        assertThat(phone.locator(".errors").innerText())
                .contains(
                        says(language, "evaluation.mistake.dropped-all"), says(language, "evaluation.mistake.dropped"));
        assertThat(written(phone, "why_low")).as("to copy").isEqualTo(words);
        look(phone);
        assertThat(asked.received()).isEqualTo(before);

        send(phone, language);
        assertThat(phone.url()).contains("/receipt/");
        assertThat(phone.locator("main").innerText()).doesNotContain(words);
        assertThat(asked.received()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsWithScriptWhatIsDroppedAsSoonAsItIs(String language) {
        int before = asked.received();
        String words = "Meer met een acteur";
        Page phone = browser.phone(language);
        phone.navigate(address(language));
        pick(phone, "usefulness", "1");
        write(phone, "why_low", words);
        assertThat(phone.locator("main .gone").count()).isZero();

        pick(phone, "usefulness", "5");

        assertThat(phone.locator(".q:has(#" + asked.field("why_low") + ") .gone")
                        .innerText())
                .isEqualTo(says(language, "evaluation.mistake.dropped"));
        assertThat(written(phone, "why_low")).as("to copy").isEqualTo(words);
        look(phone);
        send(phone, language);
        phone.locator("main .code").waitFor();
        assertThat(asked.received()).isEqualTo(before + 1);
        phone.locator("main a").first().click();
        assertThat(phone.locator("main").innerText()).doesNotContain(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void numbersTheQuestionsThatAreAsked(String language) {
        Page phone = browser.phone(language);
        phone.navigate(address(language));
        int all = phone.locator(".q").count();
        assertThat(places(phone)).isEqualTo(counted(language, all - 2));
        assertThat(phone.locator("h1 + .who").innerText()).startsWith(all - 2 + " ");

        pick(phone, "usefulness", "1");
        assertThat(places(phone)).isEqualTo(counted(language, all - 1));
        assertThat(phone.locator("progress").getAttribute("max")).isEqualTo(String.valueOf(all - 1));
        pick(phone, "again", "true");
        assertThat(places(phone)).isEqualTo(counted(language, all));
        pick(phone, "usefulness", "4");
        assertThat(places(phone)).isEqualTo(counted(language, all - 1));
    }

    /** What stands above each question in sight. */
    private static List<String> places(Page phone) {
        return phone.locator(".q:visible .num").allInnerTexts();
    }

    private static List<String> counted(String language, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(at -> says(
                        language, at == 1 ? "evaluation.form.place-required" : "evaluation.form.place", at, number))
                .toList();
    }

    @Test
    void changesLanguageWithEverythingFilledInAndStoresNothing() {
        int before = asked.received();
        Page phone = browser.withoutScript("nl");
        phone.navigate(address("nl"));
        String number = phone.locator("input[name=sid]").inputValue();
        fill(phone);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();

        assertThat(phone.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(phone.locator("h1").innerText()).isEqualTo("Every kind of question");
        assertThat(phone.locator("input[name=sid]").inputValue()).isEqualTo(number);
        assertThat(phone.locator(".q[lang=nl] legend").first().innerText()).contains("tempo");
        assertFilled(phone);
        assertThat(asked.received()).isEqualTo(before);
        pick(phone, "usefulness", "5");
        send(phone, "en");
        assertThat(phone.locator("h1").innerText()).isEqualTo(says("en", "evaluation.receipt.title"));
        assertThat(asked.received()).isEqualTo(before + 1);
    }

    @Test
    void letsTheWriterWithdrawAskForContactAndErase() {
        Page phone = browser.withoutScript("nl");
        phone.navigate(address("nl"));
        fill(phone);
        pick(phone, "usefulness", "5");
        send(phone, "nl");

        act(phone, "evaluation.receipt.withdraw-all", "evaluation.receipt.withdraw-yes");
        assertThat(phone.locator(".said").innerText()).isEqualTo(says("nl", "evaluation.receipt.done-withdrawn"));
        assertThat(input(phone, "one_liner-use", "none").isChecked()).isTrue();
        assertThat(phone.locator("[data-preview]").isVisible()).isFalse();

        phone.locator("summary", new Page.LocatorOptions().setHas(phone.getByText("contact met je")))
                .click();
        phone.locator("#contact-name").fill("Noor");
        press(phone, "evaluation.receipt.contact-ask");
        assertThat(phone.locator(".errors").innerText()).contains(says("nl", "evaluation.mistake.reach"));
        assertThat(phone.locator("#contact-name").inputValue()).isEqualTo("Noor");
        look(phone);
        phone.locator("#contact-reach").fill("06 12345678");
        press(phone, "evaluation.receipt.contact-ask");
        assertThat(phone.locator(".said").isVisible()).isTrue();
        look(phone);
        act(phone, "evaluation.receipt.contact-withdraw", "evaluation.receipt.contact-withdraw-yes");
        assertThat(phone.locator(".said").innerText())
                .isEqualTo(says("nl", "evaluation.receipt.done-contact-withdrawn"));

        int before = asked.received();
        act(phone, "evaluation.receipt.erase-all", "evaluation.receipt.erase-yes");
        assertThat(phone.locator("h1").innerText()).isEqualTo(says("nl", "evaluation.receipt.erased"));
        assertThat(asked.received()).isEqualTo(before - 1);
    }

    private static void act(Page phone, String opened, String pressed) {
        phone.getByText(says("nl", opened), new Page.GetByTextOptions().setExact(true))
                .click();
        press(phone, pressed);
    }

    private static void press(Page phone, String key) {
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(says("nl", key)))
                .click();
        phone.waitForLoadState();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void fitsTheNarrowestPhoneAndText(String language) {
        browser.expectComplaint("status of 422");
        Page phone = browser.narrow(language);
        phone.navigate(address(language));
        assertFits(phone);
        Browser.axe(phone);
        fill(phone);
        assertFits(phone);
        phone.evaluate("document.documentElement.style.fontSize = '200%'");
        assertFits(phone);
        phone.evaluate("document.documentElement.style.fontSize = ''");
        send(phone, language);
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
        Page phone = browser.phone("nl");
        phone.navigate(address("nl"));
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
        phone.locator("h1", new Page.LocatorOptions().setHasText(says("nl", "evaluation.receipt.title")))
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
            assertThat(visited).contains(asked.field(key));
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
        Page phone = browser.withoutScript(language);
        phone.navigate(address(language));

        assertThat(phone.locator("main").ariaSnapshot().strip()).isEqualTo(expected(language));
    }

    private static String expected(String language) {
        try (InputStream file = FormStoryIT.class.getResourceAsStream("every-kind." + language + ".aria")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every kind of question but the one that must be answered. */
    private void fill(Page phone) {
        pick(phone, "length", "3");
        pick(phone, "pace", "6");
        pick(phone, "two", "2");
        pick(phone, "recommend", "10");
        pick(phone, "statement", "5");
        pick(phone, "channel", "other");
        phone.locator("[name=" + asked.field("channel") + "-other]").fill("Via de app");
        pick(phone, "moments", "1");
        pick(phone, "moments", "3");
        pick(phone, "again", "true");
        write(phone, "when", "2027-03-01");
        write(phone, "customers", "12,5");
        pick(phone, "complaint-then", "2");
        pick(phone, "complaint-now", "4");
        pick(phone, "clear.1", "5");
        pick(phone, "clear.2", "3");
        write(phone, "tip.2", "Praat iets langzamer");
        write(phone, "one_liner", QUOTE);
        pick(phone, "one_liner-use", "report");
        pick(phone, "one_liner-name", "none");
    }

    private void assertFilled(Page phone) {
        for (String picked : List.of(
                "length=3",
                "pace=6",
                "two=2",
                "recommend=10",
                "statement=5",
                "channel=other",
                "moments=1",
                "moments=3",
                "again=true",
                "complaint-then=2",
                "complaint-now=4",
                "clear.1=5",
                "clear.2=3",
                "one_liner-use=report",
                "one_liner-name=none")) {
            String[] parts = picked.split("=");
            assertThat(input(phone, parts[0], parts[1]).isChecked()).as(picked).isTrue();
        }
        assertThat(phone.locator("[name=" + asked.field("channel") + "-other]").inputValue())
                .isEqualTo("Via de app");
        assertThat(written(phone, "when")).isEqualTo("2027-03-01");
        assertThat(written(phone, "customers")).isEqualTo("12,5");
        assertThat(written(phone, "tip.2")).isEqualTo("Praat iets langzamer");
        assertThat(written(phone, "one_liner")).isEqualTo(QUOTE);
    }

    private static Locator input(Page phone, String key, String value) {
        return phone.locator("input[name='" + asked.field(key) + "'][value='" + value + "']");
    }

    /** By its label, which covers the input itself. */
    private static void pick(Page phone, String key, String value) {
        phone.locator("label", new Page.LocatorOptions().setHas(input(phone, key, value)))
                .click();
    }

    private static void write(Page phone, String key, String words) {
        phone.locator("[id='" + asked.field(key) + "']").fill(words);
    }

    private static String written(Page phone, String key) {
        return phone.locator("[id='" + asked.field(key) + "']").inputValue();
    }

    private static void send(Page phone, String language) {
        phone.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(says(language, "evaluation.form.send"))
                                .setExact(true))
                .click();
        phone.waitForLoadState();
    }
}
