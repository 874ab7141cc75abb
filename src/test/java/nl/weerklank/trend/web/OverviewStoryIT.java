package nl.weerklank.trend.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all trainings brought together, in a real browser: on a wide and on a narrow screen, of all and of one program. */
class OverviewStoryIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterEach
    void the_trainer_speaks_Dutch_again() {
        DemoTrainer.speakDutchAgain(browser);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_trainer_sees_how_it_goes_over_all_trainings(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        Page page = DemoTrainer.open(
                browser.desk(language), RunningServer.onH2().baseUrl() + "/program/editions", language);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(texts.getString("trend.overview.to")))
                .click();

        assertThat(page.locator("h1")).hasText(texts.getString("trend.overview.title"));
        assertThat(page.locator(".trend h3").first()).isVisible();
        page.locator(".trend summary").first().click();
        assertThat(page.locator(".trend table").first()).isVisible();
        Browser.axe(page);

        Download kept =
                page.waitForDownload(() -> page.locator("a[href*='kind=csv']").click());
        org.assertj.core.api.Assertions.assertThat(text(kept))
                .contains(texts.getString("trend.overview.questions"))
                .contains(texts.getString("trend.overview.programs"));

        assertThat(page.getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setName(texts.getString("trend.quotes.title"))))
                .isVisible();
        APIResponse drawn = page.request().get(address(page, "a[href*='kind=svg'][href*='chart=']"));
        assertThat(drawn).isOK();
        org.assertj.core.api.Assertions.assertThat(drawn.text()).contains(texts.getString("trend.chart.all"));
        String picture = address(page, "a[href*='kind=png'][href*='chart=sent']");
        org.assertj.core.api.Assertions.assertThat(page.request().get(picture).headers())
                .hasEntrySatisfying(
                        "content-type",
                        type -> org.assertj.core.api.Assertions.assertThat(type).startsWith("image/png"));
        org.assertj.core.api.Assertions.assertThat(page.request()
                        .get(picture.replace("chart=sent", "chart=1x"))
                        .status())
                .isEqualTo(404);

        page.setViewportSize(360, 740);
        assertThat(page.locator("h1")).isVisible();
        Browser.axe(page);
        nothingSticksOut(page);
        org.assertj.core.api.Assertions.assertThat(page.evaluate("""
                        (() => {
                          const [name, out] = ['.side .who', '#me\\\\:signOut'].map(one => document.querySelector(one));
                          return name.scrollWidth <= name.clientWidth && name.offsetTop === out.offsetTop;
                        })()"""))
                .as("the name whole, on the row of what stands beside it")
                .isEqualTo(true);

        String program = page.locator("#program option").nth(1).getAttribute("value");
        page.locator("#program").selectOption(program);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(texts.getString("trend.overview.show")))
                .click();
        assertThat(page.locator("#program")).hasValue(program);
        assertThat(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(texts.getString("trend.overview.all"))))
                .isVisible();
        Browser.axe(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_trainer_sees_which_block_moves_which_theme(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        MovedGroups groups = new MovedGroups("Boosheid", "Kring over boosheid");
        groups.add();
        groups.add();
        String overview = RunningServer.onH2().baseUrl() + "/trend/overview?program=" + groups.program();
        Page page = DemoTrainer.open(browser.desk(language), overview, language);

        assertThat(page.locator("#moves")).hasText(texts.getString("trend.moves.title"));
        assertThat(page.getByText(texts.format("trend.moves.empty", 3))).isVisible();
        assertThat(page.locator(".moved")).hasCount(0);
        Browser.axe(page);

        groups.add();
        page.reload();
        Locator moved = page.locator(".moved");
        assertThat(moved.locator("h3")).hasText("Boosheid");
        assertThat(moved.locator("tbody th")).hasCount(2);
        assertThat(moved.locator("tbody th").nth(0)).containsText(texts.getString("trend.moves.all"));
        assertThat(moved.locator("tbody th").nth(1)).containsText("Kring over boosheid");
        assertThat(moved.locator("tbody tr").nth(1).locator("td").nth(3)).hasText("3");
        assertThat(page.getByText(texts.getString("trend.moves.hint"))).isVisible();
        Browser.axe(page);
        thereAreFilesOfIt(page, texts);
        page.setViewportSize(360, 740);
        assertThat(moved.locator("svg").first()).isVisible();
        Browser.axe(page);
        nothingSticksOut(page);
    }

    private static void thereAreFilesOfIt(Page page, Texts texts) {
        APIResponse drawn = page.request().get(address(page, ".moved a[href*='kind=svg']"));
        assertThat(drawn).isOK();
        org.assertj.core.api.Assertions.assertThat(drawn.text()).contains("Boosheid", "Kring over boosheid");
        assertThat(page.request().get(address(page, ".moved a[href*='kind=png']")))
                .isOK();
        Download kept =
                page.waitForDownload(() -> page.locator("a[href*='kind=csv']").click());
        org.assertj.core.api.Assertions.assertThat(text(kept))
                .contains(texts.getString("trend.overview.moves"))
                .contains("Kring over boosheid");
    }

    private static void nothingSticksOut(Page page) {
        org.assertj.core.api.Assertions.assertThat((List<?>) page.evaluate("""
                        [document.documentElement, ...document.querySelectorAll('.wide')]
                          .filter(one => one.scrollWidth > one.clientWidth)
                          .map(one => one.getAttribute('aria-label') || 'the page')"""))
                .as("what goes on beyond its edge")
                .isEmpty();
    }

    private static String address(Page page, String link) {
        return RunningServer.onH2().baseUrl() + page.locator(link).first().getAttribute("href");
    }

    private static String text(Download kept) {
        try {
            return Files.readString(kept.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
