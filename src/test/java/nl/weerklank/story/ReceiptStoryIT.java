package nl.weerklank.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.weerklank.testing.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a writer can still do with the receipt: withdraw consent, ask to be contacted, erase. */
class ReceiptStoryIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private FormInHand form;
    private Page phone;

    @Test
    void letsTheWriterWithdrawAskForContactAndErase() {
        EveryKind asked = EveryKind.shared();
        form = FormInHand.open(browser.withoutScript("nl"), asked, "nl");
        phone = form.page();
        form.fill();
        form.pick("usefulness", "5");
        form.send();

        withdrawConsent();
        askForContact();

        int before = asked.received();
        act("evaluation.receipt.erase-all", "evaluation.receipt.erase-yes");
        assertThat(phone.locator("h1").innerText()).isEqualTo(form.says("evaluation.receipt.erased"));
        assertThat(asked.received()).isEqualTo(before - 1);
    }

    private void withdrawConsent() {
        act("evaluation.receipt.withdraw-all", "evaluation.receipt.withdraw-yes");
        assertThat(phone.locator(".said").innerText()).isEqualTo(form.says("evaluation.receipt.done-withdrawn"));
        assertThat(form.input("one_liner-use", "none").isChecked()).isTrue();
        assertThat(phone.locator("[data-preview]").isVisible()).isFalse();
    }

    private void askForContact() {
        phone.locator("summary", new Page.LocatorOptions().setHas(phone.getByText("contact met je")))
                .click();
        phone.locator("#contact-name").fill("Noor");
        form.press("evaluation.receipt.contact-ask");
        assertThat(phone.locator(".errors").innerText()).contains(form.says("evaluation.mistake.reach"));
        assertThat(phone.locator("#contact-name").inputValue()).isEqualTo("Noor");
        browser.axeOnCopy(phone);
        phone.locator("#contact-reach").fill("06 12345678");
        form.press("evaluation.receipt.contact-ask");
        assertThat(phone.locator(".said").isVisible()).isTrue();
        browser.axeOnCopy(phone);
        act("evaluation.receipt.contact-withdraw", "evaluation.receipt.contact-withdraw-yes");
        assertThat(phone.locator(".said").innerText())
                .isEqualTo(form.says("evaluation.receipt.done-contact-withdrawn"));
    }

    /** Opens what is folded, and presses the button in it. */
    private void act(String opened, String pressed) {
        phone.getByText(form.says(opened), new Page.GetByTextOptions().setExact(true))
                .click();
        form.press(pressed);
    }
}
