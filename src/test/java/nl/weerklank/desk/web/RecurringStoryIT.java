package nl.weerklank.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.intake.AnsweredIntake;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back over trainings, and what may belong together as well: in a real browser. */
class RecurringStoryIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterEach
    void the_trainer_speaks_Dutch_again() {
        DemoTrainer.speakDutchAgain(browser);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_theme_is_seen_with_the_block_that_treated_it(String language) {
        AnsweredIntake intake = AnsweredIntake.aboutAnger(language);
        Map<String, Object> block =
                Map.of("title", "Oefenen met acteur", "kind", "practice", "minutes", 45, "themes", List.of("Boosheid"));
        intake.put("/plan", Map.of("days", List.of(Map.of("blocks", List.of(block)))));
        String address = RunningServer.onH2().baseUrl() + "/desk/home";

        Page page = DemoTrainer.open(browser.desk(language), address, language);
        page.locator("a[href*='/desk/recurring']").click();
        Locator name = page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName("Boosheid").setExact(true));
        assertThat(page.locator(".recurring", new Page.LocatorOptions().setHas(name)))
                .containsText("Oefenen met acteur");
        page.locator("[id='look:again']").click();
        assertThat(page.locator(".suggest [role=status]")).isVisible();
        assertThat(page.locator("[id='look:again']"))
                .hasText(Texts.in(Locale.forLanguageTag(language)).getString("desk.recurring.look-anew"));
        Browser.axe(page);
    }
}
