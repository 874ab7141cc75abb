package nl.weerklank.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import nl.weerklank.intake.AnsweredIntake;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A theme gets its minutes where blocks and themes meet: in a real browser. */
class MatrixStoryIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterEach
    void the_trainer_speaks_Dutch_again() {
        DemoTrainer.speakDutchAgain(browser);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_theme_gets_minutes_by_keys(String language) {
        AnsweredIntake intake = AnsweredIntake.aboutAnger(language);
        List<Map<String, Object>> blocks = List.of(
                Map.of("title", "Drietallen", "kind", "practice", "minutes", 45),
                Map.of("title", "Uitleg", "kind", "input", "minutes", 15));
        intake.put("/plan", Map.of("days", List.of(Map.of("blocks", blocks))));

        Page page = DemoTrainer.open(browser.desk(language), intake.page("/plan/planner"), language);
        page.locator(".cov + p + p a, .aside a[href*='/plan/matrix']").first().click();
        page.waitForURL("**/plan/matrix?*");
        assertThat(page.locator(".matrix .missing")).containsText("0");
        Browser.axe(page);
        Locator first = page.locator(".matrix tbody input").first();
        first.focus();
        page.keyboard().press("Space");
        assertThat(page.locator(".matrix .sum td b")).hasText("45");
        assertThat(page.locator(".matrix .missing")).hasCount(0);
        assertThat(first).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Space");
        assertThat(page.locator(".matrix .sum td b")).hasText("60");
        Browser.axe(page);
    }
}
