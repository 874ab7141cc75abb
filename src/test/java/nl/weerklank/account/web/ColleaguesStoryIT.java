package nl.weerklank.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A trainer asks a colleague, who chooses a password and works along; in a real browser, without a mail host. */
class ColleaguesStoryIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String address = RunningServer.onH2().baseUrl();
    private Page trainer;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void aColleagueJoinsByTheLinkOnThePage(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        String email = UUID.randomUUID() + "@example.org";
        atAccount(language);
        ask(trainer, "Jan", "geen adres");
        assertThat(trainer.locator(".error-summary a")).hasAttribute("href", "#colleagues-form:email");
        assertThat(trainer.locator("[id='colleagues-form:name']")).hasValue("Jan");
        Browser.axe(trainer);

        ask(trainer, "José van den Bérg", email);

        Locator asked = trainer.locator("#colleagues-form li", new Page.LocatorOptions().setHasText(email));
        String link = asked.locator("input").inputValue();
        Browser.axe(trainer);
        Page colleague = browser.phone(language);
        assertThat(colleague.navigate(link + "x").status()).isEqualTo(404);
        colleague.navigate(link);
        assertThat(colleague.locator("h1")).hasText(texts.format("account.join.title"));
        assertThat(colleague.locator("main")).containsText("José van den Bérg");
        Browser.axe(colleague);
        join(colleague, "kort");
        assertThat(colleague.locator("main")).containsText(texts.format("account.mistake.password-length", 8, 200));
        join(colleague, "een-lang-wachtwoord");

        colleague.waitForURL("**/desk/home");
        assertThat(colleague.locator("html")).hasAttribute("lang", language);
        assertThat(colleague.locator(".who")).containsText("José van den Bérg");
        assertThat(browser.phone(language).navigate(link).status()).isEqualTo(404);
        trainer.navigate(address + "/account/account");
        assertThat(trainer.locator("#colleagues-form")).not().containsText(email);
        assertThat(trainer.locator("section", new Page.LocatorOptions().setHas(trainer.locator("#colleagues-title"))))
                .containsText(email);
    }

    @ParameterizedTest
    @ValueSource(strings = "nl")
    void aWithdrawnLinkOpensNothing(String language) {
        String email = UUID.randomUUID() + "@example.org";
        atAccount(language);
        ask(trainer, "Mo", email);
        Locator asked = trainer.locator("#colleagues-form li", new Page.LocatorOptions().setHasText(email));
        String link = asked.locator("input").inputValue();

        asked.locator(".danger").click();

        assertThat(trainer.locator("#colleagues-form")).not().containsText(email);
        assertThat(browser.phone(language).navigate(link).status()).isEqualTo(404);
    }

    /** Other stories meet the same trainer. */
    @AfterEach
    void speaksDutchAgain() {
        DemoTrainer.speakDutchAgain(browser);
    }

    private void atAccount(String language) {
        trainer = DemoTrainer.open(browser.desk(language), address + "/account/account", language);
    }

    private static void ask(Page page, String name, String email) {
        page.locator("#colleagues-form").evaluate("form => form.noValidate = true");
        page.locator("[id='colleagues-form:name']").fill(name);
        page.locator("[id='colleagues-form:email']").fill(email);
        page.locator("[id='colleagues-form:ask']").click();
        page.waitForLoadState();
    }

    private static void join(Page page, String password) {
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:join']").click();
    }
}
