package nl.weerklank.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.weerklank.intake.web.ThemesDesk.FEW;

import java.util.List;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two themes become one, and one becomes two: in a real browser. */
class MergedThemesStoryIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterEach
    void the_trainer_speaks_Dutch_again() {
        DemoTrainer.speakDutchAgain(browser);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void themes_are_merged_and_split_and_that_is_undone(String language) {
        ThemesDesk desk = new ThemesDesk(browser.desk(language), language, FEW);
        desk.intake.add("Boosheid", List.of());
        desk.intake.add("Nee zeggen", desk.intake.difficulties("nee verkopen"));
        desk.page.reload();

        desk.themes().nth(1).locator("summary").click();
        desk.board("themes:1:into").selectOption("Boosheid");
        desk.board("themes:1:merge").click();
        assertThat(desk.themes()).hasCount(1);
        assertThat(desk.board("undo")).isFocused();
        assertThat(desk.taken("Nee verkopen")).hasText("Boosheid");
        Browser.axe(desk.page);

        desk.answer("Nee verkopen").locator("input[name=tick]").check();
        desk.themes().locator("summary").click();
        desk.board("themes:0:part").fill("Verkopen");
        desk.board("themes:0:part").press("Enter");
        assertThat(desk.taken("Nee verkopen")).hasText("Verkopen");
        desk.board("undo").click();
        assertThat(desk.board("undoing").locator("p"))
                .hasText(desk.says(
                        "intake.themes.undone", desk.says("intake.themes.done-split", "Boosheid", "Verkopen")));
        assertThat(desk.taken("Nee verkopen")).hasText("Boosheid");
        desk.board("undo").click();
        assertThat(desk.themes()).hasCount(2);
        whatIsRefusedKeepsItsBox(desk);
    }

    private static void whatIsRefusedKeepsItsBox(ThemesDesk desk) {
        desk.themes().first().locator("summary").click();
        desk.board("themes:0:merge").click();
        assertThat(desk.page.locator(".error-summary")).containsText(desk.says("intake.themes.choose-first"));
        Browser.axe(desk.page);
        assertThat(desk.board("themes:0:into")).isVisible();
        desk.themes().nth(1).locator("summary").click();
        desk.board("themes:1:part").fill("Apart");
        desk.board("themes:1:split").click();
        assertThat(desk.page.locator(".error-summary")).not().containsText(desk.says("intake.themes.choose-first"));
        assertThat(desk.board("themes:1:part")).isVisible();
        assertThat(desk.board("themes:1:part")).hasValue("Apart");
    }
}
