package nl.weerklank.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.IntStream;
import nl.weerklank.testing.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A participant's five minutes with every kind of question: filled in, given back, counted, sent; with and without script. */
class FormStoryIT {

    private static final String WORDS = "Meer met een acteur";

    @RegisterExtension
    final Browser browser = new Browser();

    private final EveryKind asked = EveryKind.shared();
    private final int before = asked.received();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void isGivenBackAndSentWithoutScript(String language) {
        FormInHand form = FormInHand.open(browser.withoutScript(language), asked, language);
        Page phone = form.page();
        browser.axeOnCopy(phone);
        form.fill();
        form.send();

        assertThat(phone.locator(".errors li").count()).as("mistakes").isEqualTo(1);
        String said = phone.locator("#" + asked.field("usefulness") + "-e").innerText();
        assertThat(said).isEqualTo(form.says("evaluation.mistake.required"));
        assertThat(phone.locator(".errors").innerText()).contains(said);
        assertThat(phone.evaluate("document.activeElement.className")).isEqualTo("errors");
        browser.axeOnCopy(phone);
        form.assertFilled();
        phone.locator(".errors a").click();
        assertThat(phone.url()).endsWith("#" + asked.field("usefulness"));

        form.pick("usefulness", "4");
        form.send();
        assertThat(phone.url()).contains("/receipt/");
        assertThat(phone.locator("main").innerText())
                .contains(FormInHand.QUOTE, "Via de app", "Karin", "Omar", form.says("evaluation.form.preview"));
        browser.axeOnCopy(phone);
        assertThat(asked.received()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsWithoutScriptWhatIsDroppedBeforeItIs(String language) {
        FormInHand form = FormInHand.open(browser.withoutScript(language), asked, language);
        Page phone = form.page();
        form.pick("usefulness", "5");
        form.write("why_low", WORDS);
        form.send();

        assertThat(phone.locator(".errors").innerText())
                .contains(form.says("evaluation.mistake.dropped-all"), form.says("evaluation.mistake.dropped"));
        assertThat(form.written("why_low")).as("to copy").isEqualTo(WORDS);
        browser.axeOnCopy(phone);
        assertThat(asked.received()).isEqualTo(before);

        form.send();
        assertThat(phone.url()).contains("/receipt/");
        assertThat(phone.locator("main").innerText()).doesNotContain(WORDS);
        assertThat(asked.received()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsWithScriptWhatIsDroppedAsSoonAsItIs(String language) {
        FormInHand form = FormInHand.open(browser.phone(language), asked, language);
        Page phone = form.page();
        form.pick("usefulness", "1");
        form.write("why_low", WORDS);
        assertThat(phone.locator("main .gone").count()).isZero();

        form.pick("usefulness", "5");

        assertThat(phone.locator(".q:has(#" + asked.field("why_low") + ") .gone")
                        .innerText())
                .isEqualTo(form.says("evaluation.mistake.dropped"));
        assertThat(form.written("why_low")).as("to copy").isEqualTo(WORDS);
        Browser.axe(phone);
        form.send();
        phone.locator("main .code").waitFor();
        assertThat(asked.received()).isEqualTo(before + 1);
        phone.locator("main a").first().click();
        phone.waitForURL("**/receipt/**");
        assertThat(phone.locator("main").innerText()).doesNotContain(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void numbersTheQuestionsThatAreAsked(String language) {
        FormInHand form = FormInHand.open(browser.phone(language), asked, language);
        Page phone = form.page();
        int all = phone.locator(".q").count();
        assertThat(places(phone)).isEqualTo(counted(form, all - 2));
        assertThat(phone.locator("h1 + .who").innerText()).startsWith(all - 2 + " ");

        form.pick("usefulness", "1");
        assertThat(places(phone)).isEqualTo(counted(form, all - 1));
        assertThat(phone.locator("progress").getAttribute("max")).isEqualTo(String.valueOf(all - 1));
        form.pick("again", "true");
        assertThat(places(phone)).isEqualTo(counted(form, all));
        form.pick("usefulness", "4");
        assertThat(places(phone)).isEqualTo(counted(form, all - 1));
    }

    /** What stands above each question in sight. */
    private static List<String> places(Page phone) {
        return phone.locator(".q:visible .num").allInnerTexts();
    }

    private static List<String> counted(FormInHand form, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(at ->
                        form.says(at == 1 ? "evaluation.form.place-required" : "evaluation.form.place", at, number))
                .toList();
    }

    @Test
    void changesLanguageWithEverythingFilledInAndStoresNothing() {
        FormInHand dutch = FormInHand.open(browser.withoutScript("nl"), asked, "nl");
        Page phone = dutch.page();
        String number = phone.locator("input[name=sid]").inputValue();
        dutch.fill();
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();

        FormInHand english = new FormInHand(phone, asked, "en");
        assertThat(phone.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(phone.locator("h1").innerText()).isEqualTo("Every kind of question");
        assertThat(phone.locator("input[name=sid]").inputValue()).isEqualTo(number);
        assertThat(phone.locator(".q[lang=nl] legend").first().innerText()).contains("tempo");
        english.assertFilled();
        assertThat(asked.received()).isEqualTo(before);
        english.pick("usefulness", "5");
        english.send();
        assertThat(phone.locator("h1").innerText()).isEqualTo(english.says("evaluation.receipt.title"));
        assertThat(asked.received()).isEqualTo(before + 1);
    }
}
