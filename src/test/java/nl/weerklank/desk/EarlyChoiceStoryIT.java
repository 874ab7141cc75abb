package nl.weerklank.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever is quicker than the network: what is chosen on a page of the desk before its last script came is not lost. */
class EarlyChoiceStoryIT {

    /** Comes at the end of a page, and what answers its fields after it. */
    private static final String LAST_SCRIPT = "**/faces.js.xhtml*";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String server = RunningServer.onH2().baseUrl();
    private final List<Route> held = new ArrayList<>();
    private Page page;

    /** Opens a page of which the last script does not come before {@link #theRestComes}. */
    private void openInPart(String path) {
        page = DemoTrainer.open(browser.desk("nl"), server + "/desk/home", "nl");
        page.route(LAST_SCRIPT, held::add);
        page.navigate(server + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForCondition(() -> !held.isEmpty());
    }

    private void theRestComes() {
        page.unroute(LAST_SCRIPT);
        held.forEach(Route::resume);
        page.waitForLoadState();
    }

    private Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    private void chooseTheFirstEngagement() {
        assertThat(field("form:client-name")).hasCount(1);
        field("form:engagement").selectOption(new SelectOption().setIndex(1));
    }

    @Test
    void anEngagementThatIsChosenEarlyNeedsNoClient() {
        openInPart("/program/new-edition");
        chooseTheFirstEngagement();
        theRestComes();
        assertThat(field("form:client-name")).hasCount(0);
    }

    @Test
    void aTrainingWhoseEngagementTheBrowserRemembersNeedsNoClient() {
        page = DemoTrainer.open(browser.desk("nl"), server + "/program/new-edition", "nl");
        chooseTheFirstEngagement();
        assertThat(field("form:client-name")).hasCount(0);
        page.navigate(server + "/desk/home");
        page.goBack();
        assertThat(field("form:engagement")).not().hasValue("");
        assertThat(field("form:client-name")).hasCount(0);
    }
}
