package nl.weerklank.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.weerklank.intake.web.ThemesDesk.FEW;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.Finger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers are put into themes by keys, with a mouse and with a finger: in a real browser. */
class ThemesStoryIT {

    private static final List<String> ANSWERS = List.of(
            "Boze klanten aan de balie",
            "Omgaan met boze klanten",
            "Boos worden op een klant",
            "Nee zeggen tegen een vaste klant",
            "Nee verkopen",
            "Nee blijven zeggen",
            "Klachten over een ander",
            "Een klacht netjes afronden",
            "Klachten die terugkomen",
            "Het systeem ligt eruit",
            "Een systeem zonder zoekveld",
            "Systemen die niets onthouden");

    /** Which theme an answer goes to, by a part of a word. */
    private static final Map<String, String> THEMES = Map.of(
            "boo", "Boosheid", "boze", "Boosheid", "nee", "Nee zeggen", "klacht", "Klachten", "syste", "Systemen");

    @RegisterExtension
    final Browser browser = new Browser();

    private ThemesDesk desk;
    private int inputs;

    @AfterEach
    void the_trainer_speaks_Dutch_again() {
        DemoTrainer.speakDutchAgain(browser);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void twelve_answers_are_grouped_by_a_few_keys(String language) {
        desk = new ThemesDesk(browser.desk(language), language, ANSWERS);
        Map<String, String> keys = new LinkedHashMap<>();
        assertThat(desk.loose().first()).isFocused();
        for (int left = ANSWERS.size(); left > 0; left--) {
            assertThat(desk.loose()).hasCount(left);
            assertThat(desk.focused()).hasCount(1);
            place(keys);
        }
        assertThat(desk.loose()).hasCount(0);
        assertThat(desk.themes()).hasCount(4);
        System.out.println("Inputs to group 12 answers into 4 themes, beside the letters of names: " + inputs);
        assertThat(inputs).isLessThanOrEqualTo(24);
        assertThat(desk.intake.themes().getList("named", Integer.class)).containsExactly(3, 3, 3, 3);
        Browser.axe(desk.page);

        desk.page.keyboard().press("Control+z");
        assertThat(desk.loose()).hasCount(1);
        assertThat(desk.page.locator("[id=told]"))
                .containsText(desk.says("intake.themes.undone", "").strip());
        Browser.axe(desk.page);
    }

    private void place(Map<String, String> keys) {
        String said = desk.focused().innerText();
        String theme = THEMES.entrySet().stream()
                .filter(entry -> said.toLowerCase(Locale.ROOT).contains(entry.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
        if (keys.containsKey(theme)) {
            press(keys.get(theme));
        } else {
            keys.put(theme, String.valueOf(keys.size() + 1));
            press("n");
            desk.page.keyboard().type(theme);
            press("Enter");
        }
        assertThat(desk.page.locator("li:has(.in-themes) .words").getByText(said, exactly()))
                .isVisible();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private void press(String key) {
        desk.page.keyboard().press(key);
        inputs++;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void answers_are_dragged_and_moved_by_keys(String language) {
        desk = new ThemesDesk(browser.desk(language), language, FEW);
        desk.with("Boosheid", "Nee zeggen");
        assertThat(desk.page.locator("#earlier-names option[value='Boosheid']")).hasCount(0);

        desk.drag(desk.answer("Nee verkopen").locator(".words"), desk.onBar(1));
        assertThat(desk.taken("Nee verkopen")).hasText("Nee zeggen");
        desk.drag(desk.taken("Nee verkopen"), desk.onBar(0));
        assertThat(desk.taken("Nee verkopen")).hasText("Boosheid");
        desk.taken("Nee verkopen").press("2");
        assertThat(desk.taken("Nee verkopen")).hasText("Nee zeggen");
        Browser.axe(desk.page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl"})
    void a_finger_drags_an_answer_by_its_grip(String language) {
        desk = new ThemesDesk(browser.phone(language), language, ANSWERS);
        desk.with("Boosheid");
        Locator grip = desk.answer("Nee verkopen").locator(".grip");
        grip.scrollIntoViewIfNeeded();
        desk.page.evaluate("window.scrollBy(0, 200)");
        BoundingBox from = grip.boundingBox();
        BoundingBox to = desk.onBar(0).boundingBox();

        Finger.on(desk.page).drag(from, to.x + to.width / 2, to.y + to.height / 2);

        assertThat(desk.taken("Nee verkopen")).hasText("Boosheid");
        Browser.axe(desk.page);
    }
}
