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
    void signingOutLeavesNothingOfTheDay() {
        day.press("page.begin").says("script.sent");
        day.page().navigate(network.through(server) + "/desk/home");
        assertThat(day.kept()).contains("wk.day.");

        day.page().locator("[id='me:signOut']").click();

        day.page().waitForURL("**/sign-in");
        assertNothingKept();
        assertThat(day.kept()).doesNotContain("wk.day.");
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
