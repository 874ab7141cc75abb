package nl.weerklank.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A full day planned from an empty page by the keyboard alone, counting what has to be pressed. */
class PlannerKeyboardStoryIT {
    private static final int MOST_PER_TEN = 60;

    @RegisterExtension
    final Browser browser = new Browser();

    private Page page;
    private int inputs;

    /** A block of the day: its minutes, its title, and the letter that chooses its kind, if it is not practice. */
    private record Wanted(int minutes, String title, String letter) {}

    /** As other stories find the trainer of the demo. */
    @AfterEach
    void speakDutchAgain() {
        DemoTrainer.speakDutchAgain(browser);
    }

    @ParameterizedTest
    @CsvSource({"nl, o, u, g, p, a", "en, o, i, d, b, c"})
    void aFullDayTakesFewerThanSixtyInputsForTenBlocks(
            String language, String opening, String talk, String dialogue, String pause, String closing) {
        List<Wanted> day = List.of(
                new Wanted(30, "Binnenkomen: jouw lastigste klant", opening),
                new Wanted(25, "Wat zit er achter een klacht?", talk),
                new Wanted(50, "Eerst ontvangen, dan oplossen", ""),
                new Wanted(15, "Pauze", pause),
                new Wanted(60, "Oefenen met de acteur", ""),
                new Wanted(20, "Wat nemen we mee?", dialogue),
                new Wanted(60, "Lunch", pause),
                new Wanted(45, "Nee zeggen zonder ruzie", ""),
                new Wanted(15, "Thee", pause),
                new Wanted(60, "Klachtencharter", ""),
                new Wanted(40, "Eigen gevallen", ""),
                new Wanted(25, "Afronding", closing));
        PlannerDesk desk = new PlannerDesk("2026-11-16 09:00 16:30");
        page = desk.open(browser.desk(language), language);
        assertThat(page.locator("#nothing")).isVisible();
        Browser.axe(page);

        press("Alt+n");
        for (int i = 0; i < day.size(); i++) {
            enter(day.get(i));
            if (i < day.size() - 1) {
                press("Enter");
            }
        }
        PlannerDesk.saved(page);

        int perTen = inputs * 10 / day.size();
        System.out.printf("A day of %d blocks took %d inputs: %d per ten blocks%n", day.size(), inputs, perTen);
        assertThat(perTen).isLessThan(MOST_PER_TEN);
        assertThat(desk.kept()).hasSize(day.size()).contains("Pauze 15 break", "Oefenen met de acteur 60 practice");
        assertThat(desk.kept().get(0)).isEqualTo("Binnenkomen: jouw lastigste klant 30 opening");
        assertThat(desk.kept().get(11)).isEqualTo("Afronding 25 closing");
        assertThat(page.locator("#blocks .time").last()).hasValue("16:00");
        Browser.axe(page);
    }

    /** What is there already need not be typed; each digit counts, the characters of texts do not. */
    private void enter(Wanted wanted) {
        if (wanted.minutes() != 15) {
            for (char digit : String.valueOf(wanted.minutes()).toCharArray()) {
                press(String.valueOf(digit));
            }
        }
        press("Tab");
        page.keyboard().type(wanted.title());
        if (!wanted.letter().isEmpty()) {
            press("Tab");
            press(wanted.letter());
        }
    }

    private void press(String key) {
        page.keyboard().press(key);
        inputs++;
    }
}
