package nl.weerklank.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and the account, in a real browser. */
class AccountPagesStoryIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String address = RunningServer.onH2().baseUrl();

    private void signIn(Page page, String email, String password) {
        page.locator("[id='form:email']").fill(email);
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:signIn']").click();
    }

    private Page atDesk(String path) {
        Page page = browser.desk("nl");
        page.navigate(address + path);
        signIn(page, "demo@weerklank.example", "demo-weerklank");
        page.waitForURL(url -> !url.contains("/sign-in"));
        // the trainer of the demo is shared by all stories, and may speak another language by now
        DemoTrainer.speak(page, "nl");
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void aWrongSignInTellsNotWhichPartAndKeepsTheAddress(String language) {
        Page page = browser.phone(language);
        page.navigate(address + "/sign-in");
        signIn(page, "demo@weerklank.example", "not the password");
        String known = page.locator(".error-summary").innerText();
        assertThat(page.locator("[id='form:email']")).hasValue("demo@weerklank.example");
        assertThat(page.locator("[id='form:password']")).hasValue("");
        assertThat(page.locator("html")).hasAttribute("lang", language);
        Browser.axe(page);
        signIn(page, "nobody@weerklank.example", "not the password");
        assertThat(page.locator("[id='form:password']")).hasValue("");
        assertThat(page.locator(".error-summary").innerText()).isEqualTo(known);
    }

    @Test
    void signingInLeadsToThePageThatWasAskedFor() {
        Page page = atDesk("/program/gallery");
        assertThat(page).hasURL(address + "/program/gallery");
    }

    @Test
    void signingInLeadsNowhereOutside() {
        Page page = atDesk("/sign-in?next=//elsewhere.example/");
        assertThat(page).hasURL(address + "/desk/home");
    }

    @Test
    void aPageOfTheDeskCallsTheApiBySessionAndAForeignPageCannot() {
        browser.expectComplaint("401");
        Page page = atDesk("/account/account");
        String call = "headers => fetch('/api/v1/programs', { headers: headers }).then(answer => answer.status)";
        assertThat(page.evaluate(call, Map.of("X-Weerklank-Desk", "1"))).isEqualTo(200);
        assertThat(page.evaluate(call, Map.of())).isEqualTo(401);
    }

    @Test
    void whoSignedOutSeesNothingMore() {
        Page page = atDesk("/account/account");
        page.locator("[id='me:signOut']").click();
        assertThat(page).hasURL(address + "/sign-in");
        page.navigate(address + "/account/account");
        assertThat(page.locator("[id='form:password']")).isVisible();
    }

    @Test
    void theLanguageChangesOnThePageThatIsOpen() {
        Page page = atDesk("/program/gallery");
        assertThat(page.locator("html")).hasAttribute("lang", "nl");
        page.locator("[id='me:language']").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page).hasURL(address + "/program/gallery");
        Browser.axe(page);
        page.locator("[id='me:language']").click();
        assertThat(page.locator("html")).hasAttribute("lang", "nl");
    }

    @Test
    void aLowerThresholdIsRefusedBesideItsField() {
        Page page = atDesk("/account/account");
        page.locator("[id='organisation-form:name']").fill("Bureau Elders");
        page.locator("#organisation-form").evaluate("form => form.noValidate = true");
        page.locator("[id='organisation-form:threshold']").fill("3");
        page.locator("[id='organisation-form'] button").click();
        assertThat(page.locator(".error-summary a")).hasAttribute("href", "#organisation-form:threshold");
        assertThat(page.locator("[id='organisation-form:threshold']")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[id='organisation-form:threshold']")).hasValue("3");
        assertThat(page.locator("[id='organisation-form:name']")).hasValue("Bureau Elders");
        Browser.axe(page);
        page.navigate(address + "/account/account");
        assertThat(page.locator("[id='organisation-form:threshold']")).hasValue("5");
        assertThat(page.locator("[id='organisation-form:name']")).not().hasValue("Bureau Elders");
    }

    @Test
    void aTokenIsShownOnceAndCanBeRevoked() {
        Page page = atDesk("/account/account");
        page.locator("[id='tokens-form:name']").fill("Koppeling met de planning");
        page.locator("[id='tokens-form'] button").last().click();
        assertThat(page.locator("#freshToken").inputValue()).startsWith("wk_");
        Browser.axe(page);
        page.navigate(address + "/account/account");
        assertThat(page.locator("#freshToken")).hasCount(0);
        assertThat(page.locator("[id='tokens-form']")).containsText("Koppeling met de planning");
        page.locator("[id='tokens-form'] li button").first().click();
        assertThat(page.locator("[id='tokens-form']")).not().containsText("Koppeling met de planning");
    }

    @Test
    void aWrongPresentPasswordChangesNothing() {
        Page page = atDesk("/account/account");
        page.locator("[id='password-form:present']").fill("not the password");
        page.locator("[id='password-form:next']").fill("something new and long");
        page.locator("[id='password-form'] button").click();
        assertThat(page.locator(".error-summary a")).hasAttribute("href", "#password-form:present");
        atDesk("/account/account");
    }
}
