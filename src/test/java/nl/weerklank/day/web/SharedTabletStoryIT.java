package nl.weerklank.day.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.FailingNetwork;
import nl.weerklank.testing.FailingNetwork.Mood;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A tablet that is used by others too, in more than one tab, for more than one day. */
class SharedTabletStoryIT {
    private static final String ACTIONS = "**/day/actions**";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String server = RunningServer.onH2().baseUrl();
    private final FailingNetwork network = new FailingNetwork(server);
    private PlannedTraining training;
    private RunningDay day;

    @BeforeEach
    void aDayThatIsOpen() {
        browser.expectComplaint("net::ERR_");
        training = new PlannedTraining(server).plan();
        day = RunningDay.of(browser, "nl", 768)
                .signIn(network.through(server), training.page(), "2026-11-16T08:50:00+01:00")
                .keepsPages(1);
    }

    @AfterEach
    void noNetwork() {
        network.close();
    }

    private String address(PlannedTraining of) {
        return network.through(server) + of.page();
    }

    @Test
    void aSecondTabWaitsForTheFirstAndSendsNothingMeanwhile() {
        network.become(Mood.CUT);
        day.press("page.begin").says("script.unsent-one");
        Page second = day.page().context().newPage();
        List<String> sent = new CopyOnWriteArrayList<>();
        second.onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.add(request.url());
            }
        });

        second.navigate(day.page().url());

        assertThat(second.locator("#second")).isVisible();
        assertThat(sent).isEmpty();
        network.become(Mood.PASS);
        day.press("page.retry").says("script.sent").page().close();
        assertThat(second.locator("#second")).isHidden();
        assertThat(second.locator("#now-title")).hasText("Welkom");
        assertThat(second.locator("#stretch")).isEnabled();
    }

    @Test
    void closingADayLeavesAnotherThatIsOpen() {
        day.page().navigate(address(training) + "&day=1");
        day.keepsPages(2);
        PlannedTraining other = new PlannedTraining(server).plan();
        day.open(address(other)).keepsPages(3);
        day.press("page.close").says("script.sent").keepsPages(2);

        day.page().navigate(address(training));
        day.press("page.close").says("script.sent").keepsPages(0);
    }

    @Test
    void signingOutSendsWhatWasNotSentAndLeavesNothingOfTheDay() {
        block();
        day.press("page.begin").says("script.unsent-one");
        home();
        assertThat(day.kept()).contains("begin");
        day.page().context().unroute(ACTIONS);

        signOut();

        day.page().waitForURL("**/sign-in");
        assertNothingKept();
        assertThat(day.kept()).doesNotContain("wk.day.");
        assertThat(training.get("/plan/runs").getList("findAll { it.startedAt != null }"))
                .hasSize(1);
    }

    @Test
    void whatCannotBeSentIsOnlyLostByWhoSaysSo() {
        block();
        day.press("page.begin").press("page.stretch").says("script.unsent", 2);
        home();

        signOut();
        assertThat(day.page().locator("dialog")).containsText(day.words("sign-out.many", 2));
        day.look("sign-out").press("sign-out.stay");
        assertThat(day.page().locator("[id='me:signOut']")).isFocused();
        assertThat(day.kept()).contains("begin", "stretch");

        signOut();
        day.press("sign-out.go").page().waitForURL("**/sign-in");
        assertNothingKept();
        assertThat(day.kept()).doesNotContain("wk.day.");
        assertThat(training.get("/plan/runs").getList("$")).isEmpty();
    }

    @Test
    void signingOutLeavesWhatAnotherTrainerDidNotSendYet() {
        browser.expectComplaint("status of 404");
        block();
        day.press("page.begin").says("script.unsent-one");
        home();
        day.page().context().unroute(ACTIONS);
        becomesAnothers();

        signOut();

        day.page().waitForURL("**/sign-in");
        assertNothingKept();
        assertThat(day.kept()).contains("begin");
    }

    /** Lets what the device keeps be of a day that is not there for who is signed in, as a day of any other trainer is. */
    private void becomesAnothers() {
        day.page()
                .evaluate("() => Object.keys(localStorage).filter(key => key.startsWith('wk.day.')).forEach(key =>"
                        + " localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)),"
                        + " send: '/day/actions?edition=1&day=1' })))");
    }

    /** Lets nothing that is done on a day arrive, while pages do. */
    private void block() {
        day.page().context().route(ACTIONS, route -> {
            if (route.request().method().equals("POST")) {
                route.abort();
            } else {
                route.resume();
            }
        });
    }

    private void home() {
        day.page().navigate(network.through(server) + "/desk/home");
    }

    private void signOut() {
        day.page().locator("[id='me:signOut']").click();
    }

    private void assertNothingKept() {
        day.page().waitForFunction("async () => !await caches.has('weerklank-day')");
    }

    @Test
    void whatIsNotSentWhenTheSessionEndsIsSentAfterSigningInAgain() {
        browser.expectComplaint("status of 401");
        day.press("script.present-of", "An").says("script.sent");
        day.page().context().clearCookies();
        day.press("page.begin").now("Welkom").says("script.sign-in").look("signed-out");

        day.page().locator("#sent a").click();

        day.page().waitForURL("**/sign-in?**");
        assertNothingKept();
        assertThat(day.kept()).contains("begin").doesNotContain("attend", "/day/day");
        day.tellWho();
        day.now("Welkom").says("script.sent");
        assertThat(training.get("/plan/runs").getList("findAll { it.startedAt != null }"))
                .hasSize(1);
    }
}
