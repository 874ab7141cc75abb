package nl.weerklank.intake.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Locale;
import nl.weerklank.intake.AnsweredIntake;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.DemoTrainer;

/** The page on which answers become themes, in front of a trainer. */
final class ThemesDesk {

    /** Enough where it is not about how many there are. */
    static final List<String> FEW =
            List.of("Boze klanten aan de balie", "Omgaan met boze klanten", "Nee verkopen", "Het systeem ligt eruit");

    final AnsweredIntake intake;
    final Page page;
    private final Locale locale;

    /** Opens the page of a training with these answers, which are in no theme yet. */
    ThemesDesk(Page page, String language, List<String> answers) {
        this.page = page;
        locale = Locale.forLanguageTag(language);
        intake = new AnsweredIntake(language, answers);
        DemoTrainer.open(page, intake.page("/intake/themes"), language);
    }

    /** Lets the themes of these names be there already, without answers. */
    void with(String... themes) {
        for (String theme : themes) {
            intake.add(theme, List.of());
        }
        page.reload();
    }

    /** The boxes to tick of the answers that are in no theme. */
    Locator loose() {
        return page.locator("[data-answer]:not(:has(.in-themes)) input[name=tick]");
    }

    /** The answer on which the focus is. */
    Locator focused() {
        return page.locator("input[name=tick]:focus + span .words");
    }

    Locator answer(String words) {
        return page.locator("[data-answer]", new Page.LocatorOptions().setHasText(words));
    }

    /** The names of the themes in which an answer is. */
    Locator taken(String words) {
        return answer(words).locator(".taken");
    }

    Locator themes() {
        return page.locator(".theme");
    }

    /** A theme on the bar on which answers are dropped, by its place. */
    Locator onBar(int theme) {
        return page.locator(".bar-theme").nth(theme);
    }

    /** An element of the board, by what it does. */
    Locator board(String what) {
        return page.locator("[id='board:" + what + "']");
    }

    /** Drags with the mouse. */
    void drag(Locator from, Locator to) {
        // Not under the bar, which stays at the bottom of the window.
        from.evaluate("one => one.scrollIntoView({block: 'center'})");
        BoundingBox start = from.boundingBox();
        BoundingBox end = to.boundingBox();
        page.mouse().move(start.x + start.width / 2, start.y + start.height / 2);
        page.mouse().down();
        page.mouse().move(start.x + start.width / 2 + 20, start.y + start.height / 2);
        page.mouse().move(end.x + end.width / 2, end.y + end.height / 2);
        page.mouse().up();
    }

    String says(String key, Object... arguments) {
        return Texts.in(locale).format(key, arguments);
    }
}
