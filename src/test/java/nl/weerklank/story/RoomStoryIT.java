package nl.weerklank.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day in the room: a check at lunch on the beamer, slips, a tablet that goes round, and a stack of paper. */
class RoomStoryIT {

    private static final String EMAIL = "demo@weerklank.example";
    private static final String PASSWORD = "demo-weerklank";
    private static final int PEOPLE = 6;
    private static final double PATIENCE = 60_000;

    @RegisterExtension
    final Browser browser = new Browser();

    private String address;
    private String language;
    private Api api;
    private Desk desk;
    private long edition;

    @ParameterizedTest
    @CsvSource({"nl, van-klacht-naar-kans", "en, saying-no"})
    void isServedFromLunchToTheLastSheetOfPaper(String spoken, String course) {
        language = spoken;
        address = RunningServer.onH2().baseUrl();
        api = Api.signedIn(address, EMAIL, PASSWORD);
        Locale locale = Texts.spoken(language);
        desk = new Desk(browser.desk(language), locale);
        edition = edition(course);
        signIn();
        try {
            askAtLunch();
            long evaluation = openEvaluation();
            lookAtSlips(evaluation);
            handTabletRound(evaluation);
            typePaper(evaluation);
            closeByHand(evaluation);
        } finally {
            desk.page().navigate(address + "/desk/home");
            speak("nl");
        }
    }

    private long edition(String course) {
        long program =
                api.post(201, "/samples/" + course + "/programs", Map.of()).getLong("id");
        Map<String, Object> typed = Map.of(
                "client", Map.of("name", "Gemeente Waterland"),
                "language", language,
                "days", List.of(Map.of("date", "2026-12-01")));
        long made = api.post(201, "/programs/" + program + "/editions", typed).getLong("id");
        api.post(
                201,
                "/editions/" + made + "/participants",
                IntStream.rangeClosed(1, PEOPLE)
                        .mapToObj(i -> Map.of("firstName", "Person" + i))
                        .toList());
        return made;
    }

    private void signIn() {
        desk.open(address + "/sign-in");
        desk.fill("account.field.email", EMAIL);
        desk.fill("account.field.password", PASSWORD);
        desk.press("account.sign-in.do");
        speak(language);
    }

    /** The trainer of the demo is shared by all stories, which find it speaking Dutch. */
    private void speak(String wanted) {
        Locator other = desk.page().locator("[id='me:language'][lang='" + wanted + "']");
        if (other.count() > 0) {
            other.click();
        }
        desk.page().waitForLoadState();
    }

    private static LocatorAssertions that(Locator locator) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return PlaywrightAssertions.assertThat(locator);
    }

    private Locator onStage(String selector) {
        return desk.page().locator(selector).first();
    }

    private void askAtLunch() {
        desk.open(address + "/desk/edition?id=" + edition);
        desk.page().locator(".between summary").click();
        desk.look();
        desk.press("desk.between.start");
        desk.look();
        String code = onStage(".short-code").innerText();
        that(onStage("[data-show=received]")).hasText("0");

        Page first = typeCode(code.toLowerCase(Locale.ROOT).replace("-", " "));
        answerCheck(first);
        that(onStage("[data-show=received]")).hasText("1");
        Page second = browser.phone(language);
        second.navigate(address + "/k/" + code);
        answerCheck(second);
        that(onStage("[data-show=received]")).hasText("2");
        assertThat(desk.words()).contains("Gemeente Waterland").doesNotContain("Person1");

        loseConnection();
        closeAtATime(code);
    }

    private Page typeCode(String code) {
        Page phone = browser.phone(language);
        phone.navigate(address + "/k");
        Browser.axe(phone);
        phone.locator("#code").fill("bbb bbbb");
        phone.locator("button").click();
        that(phone.locator("#mistake")).hasText(desk.says("room.code.unknown"));
        Browser.axe(phone);
        phone.locator("#code").fill(code);
        phone.locator("button").click();
        return phone;
    }

    private void answerCheck(Page phone) {
        assertThat(phone.url()).contains("/f/");
        assertThat(phone.locator("body").innerText())
                .contains(desk.says("evaluation.check.keep"), desk.says("evaluation.check.miss"));
        phone.locator("textarea").first().fill("De pauze / the pause");
        phone.locator("[data-send]").click();
        that(phone.locator("h1").first()).hasText(desk.says("evaluation.receipt.title"));
    }

    private void loseConnection() {
        browser.expectComplaint("ERR_INTERNET_DISCONNECTED");
        desk.page().context().setOffline(true);
        that(onStage("#lost")).isVisible();
        Browser.axe(desk.page());
        desk.page().context().setOffline(false);
        that(onStage("#lost")).isHidden();
    }

    private void closeAtATime(String code) {
        String id = desk.page().url().replaceAll(".*id=", "");
        onStage(".ending summary").click();
        Browser.axe(desk.page());
        desk.press("room.presenter.in", 5);
        that(onStage(".turns"))
                .containsText(desk.says("room.presenter.closes", "").strip());
        Browser.axe(desk.page());

        api.patch(
                200,
                "/evaluations/" + id,
                Map.of("closesAt", Instant.now().plusSeconds(4).toString()));
        that(onStage(".thanks-word")).isVisible();
        Browser.axe(desk.page());
        that(onStage(".standing")).isHidden();
        APIResponse gone = desk.page().context().request().get(address + "/k/" + code);
        assertThat(gone.status()).isEqualTo(404);
        desk.open(address + "/outcome/results?evaluation=" + id);
        assertThat(desk.words()).as("two answers never open").doesNotContain("De pauze / the pause");
    }

    private long openEvaluation() {
        long evaluation = api.post(201, "/editions/" + edition + "/evaluations", Map.of("purpose", "evaluation"))
                .getLong("id");
        api.post(201, "/evaluations/" + evaluation + "/invitations", Map.of("all", true));
        return evaluation;
    }

    private void lookAtSlips(long evaluation) {
        desk.open(address + "/evaluation/evaluation?id=" + evaluation);
        assertThat(desk.page().locator("[id^=sentence-]").count()).isEqualTo(2);
        desk.follow("room.desk.slips-print");
        assertThat(desk.page().locator(".slip").count()).isEqualTo(PEOPLE);
        assertThat(desk.page().locator(".slip-name").allInnerTexts()).contains("Person1", "Person6");
    }

    /** Without script: the receipt leads on, and shows nothing of who wrote before. */
    private void handTabletRound(long evaluation) {
        String link = api.get(200, "/evaluations/" + evaluation + "/room").getString("tabletLink");
        Page tablet = browser.phone(language);
        tablet.route("**/*.js*", route -> route.abort());
        browser.expectComplaint("ERR_FAILED");
        tablet.navigate(link);
        tablet.locator("textarea").first().fill("Alleen van mij / mine alone");
        tablet.locator("[data-send]").click();
        that(tablet.locator("a.go")).isVisible();
        assertThat(tablet.locator("body").innerText()).doesNotContain("Alleen van mij / mine alone");
        Browser.axe(tablet);
        String receipt = tablet.url();
        tablet.navigate(receipt.replaceFirst("tablet=.*", "tablet"));
        that(tablet.locator("a.go")).hasCount(0);
        tablet.navigate(receipt);
        tablet.locator("a.go").click();
        assertThat(tablet.url()).endsWith("?tablet");
        assertThat(tablet.locator("textarea").first().inputValue()).isEmpty();
    }

    private void typePaper(long evaluation) {
        desk.open(address + "/evaluation/paper-form?id=" + evaluation);
        desk.open(address + "/evaluation/paper?id=" + evaluation);
        Page page = desk.page();
        for (int sheet = 1; sheet <= 3; sheet++) {
            that(onStage("#sheet-number")).hasText(desk.says("evaluation.paper.sheet", sheet));
            page.keyboard().press("4");
            page.keyboard().press("5");
            page.keyboard().press("Control+Enter");
        }
        Browser.axe(page);
        page.reload();
        that(onStage("#in-stack")).hasText(desk.says("evaluation.paper.in-stack", 3));
        page.locator("#sheets button").first().click();
        desk.press("evaluation.paper.save");
        that(onStage("#said")).hasText(desk.says("evaluation.paper.saved", 2, 2));
        Browser.axe(page);
        desk.open(address + "/evaluation/evaluation?id=" + evaluation);
        assertThat(desk.words()).contains(desk.says("evaluation.desk.papers", 2));
    }

    private void closeByHand(long evaluation) {
        desk.open(address + "/room/presenter?id=" + evaluation);
        that(onStage("[data-show=received]")).hasText("3");
        onStage(".ending summary").click();
        onStage(".ending details summary").click();
        assertThat(desk.words()).contains(desk.says("room.presenter.close-anonymous"));
        Browser.axe(desk.page());
        desk.press("room.presenter.close-yes");
        that(onStage(".thanks-word")).isVisible();
        Browser.axe(desk.page());
    }
}
