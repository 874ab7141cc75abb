package nl.weerklank.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.weerklank.platform.Texts;

/**
 * A form with every kind of question on a phone: its questions are found by their keys.
 *
 * @param language in which the form was opened
 */
record FormInHand(Page page, EveryKind asked, String language) {

    static final String QUOTE = "Eindelijk snap ik waarom ik dichtklap.";

    static FormInHand open(Page page, EveryKind asked, String language) {
        page.navigate(asked.link() + "?lang=" + language);
        return new FormInHand(page, asked, language);
    }

    /** What the program says under this key, in the language of the form. */
    String says(String key, Object... arguments) {
        return Texts.in(Texts.spoken(language)).format(key, arguments);
    }

    /** Every kind of question but the one that must be answered. */
    void fill() {
        pick("length", "3");
        pick("pace", "6");
        pick("two", "2");
        pick("recommend", "10");
        pick("statement", "5");
        pick("channel", "other");
        otherChannel().fill("Via de app");
        pick("moments", "1");
        pick("moments", "3");
        pick("again", "true");
        write("when", "2027-03-01");
        write("customers", "12,5");
        pick("complaint-then", "2");
        pick("complaint-now", "4");
        pick("clear.1", "5");
        pick("clear.2", "3");
        write("tip.2", "Praat iets langzamer");
        write("one_liner", QUOTE);
        pick("one_liner-use", "report");
        pick("one_liner-name", "none");
    }

    void assertFilled() {
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
            assertThat(input(parts[0], parts[1]).isChecked()).as(picked).isTrue();
        }
        assertThat(otherChannel().inputValue()).isEqualTo("Via de app");
        assertThat(written("when")).isEqualTo("2027-03-01");
        assertThat(written("customers")).isEqualTo("12,5");
        assertThat(written("tip.2")).isEqualTo("Praat iets langzamer");
        assertThat(written("one_liner")).isEqualTo(QUOTE);
    }

    private Locator otherChannel() {
        return page.locator("[name=" + asked.field("channel") + "-other]");
    }

    Locator input(String key, String value) {
        return page.locator("input[name='" + asked.field(key) + "'][value='" + value + "']");
    }

    /** By its label, which covers the input itself. */
    void pick(String key, String value) {
        page.locator("label", new Page.LocatorOptions().setHas(input(key, value)))
                .click();
    }

    void write(String key, String words) {
        page.locator("[id='" + asked.field(key) + "']").fill(words);
    }

    String written(String key) {
        return page.locator("[id='" + asked.field(key) + "']").inputValue();
    }

    void send() {
        press("evaluation.form.send");
    }

    /** Presses the button that says this, and waits for what comes of it. */
    void press(String key) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(says(key)).setExact(true))
                .click();
        page.waitForLoadState();
    }
}
