package nl.weerklank.evaluation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.FailingNetwork;
import nl.weerklank.testing.FailingNetwork.Mood;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form's script does with a draft while the network is well: in two tabs, with mistakes, on a shared tablet. */
class DraftStoryIT {

    private static final String WORDS = "Nu weet ik wat ik kan zeggen";
    private static final String FULL = """
            Storage.prototype.setItem = () => { throw new DOMException('The quota has been exceeded', 'QuotaExceededError'); };
            """;

    @RegisterExtension
    final Browser browser = new Browser();

    private final Client trainer = new Client(RunningServer.onH2().baseUrl()).signedIn();

    private JsonObject evaluation = trainer.openEvaluation("van-klacht-naar-kans", 2);
    private String link = evaluation.getString("roomLink");

    private PhoneInHand phone(String language) {
        return new PhoneInHand(browser.phone(language), Texts.spoken(language));
    }

    private int received() {
        return PhoneInHand.received(trainer, evaluation);
    }

    private static Locator.CheckOptions force() {
        return new Locator.CheckOptions().setForce(true);
    }

    @Test
    void letsOneTabWriteAtATime() {
        PhoneInHand first = phone("nl").open(link).write(WORDS).says("saved");
        PhoneInHand second = first.otherTab().open(link).says("second").look();
        assertThat(second.words().isDisabled()).isTrue();

        first.page().close();

        second.says("saved");
        assertThat(second.words().inputValue()).isEqualTo(WORDS);
        second.send();
        second.thanked();
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void showsTheReceiptInTheOtherTabToo() {
        PhoneInHand first = phone("nl").open(link).write(WORDS);
        PhoneInHand second = first.otherTab().open(link).says("second");

        first.send();
        String receipt = first.thanked();

        // "sent before", or thanked again: that depends on which of the device's news reaches the other tab first
        assertThat(second.page().locator("main .code").innerText()).isEqualTo(receipt);
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void saysThatTheDeviceCannotKeepADraftAndSendsAllTheSame() {
        browser.expectComplaint("net::ERR_");
        try (FailingNetwork network = new FailingNetwork(RunningServer.onH2().baseUrl())) {
            PhoneInHand phone = phone("nl");
            phone.page().addInitScript(FULL);
            phone.open(network.through(link)).says("unkept").write(WORDS).says("unkept");
            network.become(Mood.CUT);
            phone.send();
            phone.says("queued-open").look();

            network.become(Mood.PASS);
            phone.hurry();

            phone.thanked();
            assertThat(received()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"nl, van-klacht-naar-kans", "en, saying-no"})
    void givesTheDraftBackWithTheSameMistakesAsWithoutScript(String language, String course) {
        evaluation = trainer.openEvaluation(course, 1);
        link = evaluation.getString("roomLink");
        PhoneInHand phone = phone(language).open(link).write(WORDS);
        Page page = phone.page();
        Locator then =
                page.locator("input[type=radio][name$='-then'][value='2']").first();
        then.check(force());
        String sid = phone.sid();
        phone.send();

        Locator summary = page.locator(".errors");
        summary.waitFor();
        assertThat(summary.evaluate("box => box === document.activeElement")).isEqualTo(true);
        phone.says("saved").look();
        assertThat(phone.words().inputValue()).isEqualTo(WORDS);
        assertThat(then.isChecked()).isTrue();
        assertThat(summary.innerText()).isEqualTo(withoutScript(then.getAttribute("name")));
        summary.locator("a").click();
        assertThat(page.evaluate("() => document.activeElement.closest('.wrong') !== null"))
                .isEqualTo(true);
        assertThat(page.locator(".wrong .error").innerText())
                .isIn(summary.innerText().lines().toList());
        assertThat(phone.sid()).isEqualTo(sid);

        String now = then.getAttribute("name").replace("-then", "-now");
        page.locator("input[type=radio][name='" + now + "'][value='4']").check(force());
        phone.send();
        phone.thanked();
        assertThat(received()).isEqualTo(1);
    }

    /** What the summary says where the same is sent by a browser on its own. */
    private String withoutScript(String then) {
        Client plain = new Client(RunningServer.onH2().baseUrl());
        FilledForm form = new FilledForm(plain.send("GET", link, null, null).body()).pick(then, "2");
        String back = plain.send("POST", link, "application/x-www-form-urlencoded", form.body())
                .body();
        Page page = browser.phone("nl");
        page.setContent(new FilledForm(back).page().select(".errors").outerHtml());
        return page.locator(".errors").innerText();
    }

    @Test
    void keepsTheDraftAndItsNumberInAnotherLanguage() {
        PhoneInHand phone = phone("nl").open(link).write(WORDS).says("saved");
        String sid = phone.sid();

        phone.page().locator("button[name=language][value=en]").click();
        phone.page().waitForURL(url -> url.contains("lang=en"));

        PhoneInHand english = new PhoneInHand(phone.page(), Texts.spoken("en")).says("saved");
        assertThat(english.words().inputValue()).isEqualTo(WORDS);
        assertThat(english.sid()).isEqualTo(sid);
        english.send();
        english.thanked();
        english.page().getByText(english.text("script.read")).click();
        assertThat(english.page().locator("main")).containsText(WORDS);
        assertThat(english.page().locator("html")).hasAttribute("lang", "en");
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void offersAnEmptyFormToSomebodyElseOnTheSameDevice() {
        PhoneInHand phone = phone("nl").open(link).write(WORDS);
        String sid = phone.sid();
        phone.send();
        phone.thanked();

        phone.open(link).isHeaded("script.before").look();
        phone.page().getByText(phone.text("script.again")).click();

        phone.words().waitFor();
        assertThat(phone.words().inputValue()).isEmpty();
        assertThat(phone.sid()).isNotEqualTo(sid);
        phone.write("Iemand anders").send();
        phone.thanked();
        assertThat(received()).isEqualTo(2);
    }

    @Test
    void showsTheReceiptInsteadOfThatAPersonalLinkWasUsed() {
        String personal = trainer.post(
                        201,
                        "/api/v1/evaluations/" + evaluation.getJsonNumber("id") + "/invitations",
                        Json.createObjectBuilder().add("all", true).build())
                .asJsonArray()
                .getJsonObject(0)
                .getString("link");
        PhoneInHand phone = phone("nl").open(personal).write(WORDS);
        phone.send();
        String receipt = phone.thanked();

        phone.open(personal).isHeaded("script.before");

        assertThat(phone.page().locator("main .code").innerText()).isEqualTo(receipt);
        assertThat(phone.page().getByText(phone.text("script.again")).count()).isZero();
        phone("nl").open(personal).isHeaded("notice.not-now");
    }

    /** Sends an anonymous intake with this sentence; tells the receipt, and the evaluation that comes after it. */
    private Map.Entry<String, String> afterAnIntake(PhoneInHand phone, String sentence) {
        long edition = trainer.newEdition("van-klacht-naar-kans", 2);
        trainer.post(
                201,
                "/api/v1/editions/" + edition + "/themes",
                Json.createArrayBuilder()
                        .add(Json.createObjectBuilder().add("name", "Boosheid").add("askedBack", true))
                        .build());
        JsonObject intake = Json.createObjectBuilder()
                .add("purpose", "intake")
                .add("mode", "anonymous")
                .build();
        String asked = trainer.post(201, "/api/v1/editions/" + edition + "/evaluations", intake)
                .asJsonObject()
                .getString("roomLink");
        String evaluated = trainer.openEvaluation(edition, "anonymous").getString("roomLink");
        phone.open(asked);
        String own = phone.page().locator("form").getAttribute("data-own");
        phone.page().locator("[name='" + own + "']").fill(sentence);
        phone.send();
        return Map.entry(phone.thanked(), evaluated);
    }

    @Test
    void forgetsOnesOwnSentenceOnceItIsErased() {
        PhoneInHand phone = phone("nl");
        Map.Entry<String, String> kept = afterAnIntake(phone, "Een zin van een ander traject");
        Map.Entry<String, String> erased = afterAnIntake(phone, "Als iemand gaat schreeuwen");
        phone.page().navigate(RunningServer.onH2().baseUrl() + "/receipt/" + erased.getKey());
        phone.page().getByText(phone.text("receipt.erase-all")).click();
        phone.page().getByText(phone.text("receipt.erase-yes")).click();

        phone.isHeaded("receipt.erased");
        phone.page().getByText(phone.text("receipt.erased-here")).waitFor();
        phone.look();

        phone.open(erased.getValue()).write("x").says("saved");
        assertThat(phone.page().locator(".echo").count()).isZero();
        assertThat(phone.page().evaluate("JSON.stringify(localStorage)"))
                .asString()
                .doesNotContain("schreeuwen");
        phone.open(kept.getValue());
        assertThat(phone.page().locator(".echo blockquote").innerText()).isEqualTo("Een zin van een ander traject");
    }

    @Test
    void saysNothingOfThisDeviceWhereAnotherOneRemembers() {
        String receipt = afterAnIntake(phone("nl"), "Op een ander toestel").getKey();
        PhoneInHand other = phone("nl");
        other.page().navigate(RunningServer.onH2().baseUrl() + "/receipt/" + receipt);
        other.page().getByText(other.text("receipt.erase-all")).click();
        other.page().getByText(other.text("receipt.erase-yes")).click();

        other.isHeaded("receipt.erased");
        other.page().waitForLoadState();

        assertThat(other.page().getByText(other.text("receipt.erased-here")).isVisible())
                .isFalse();
    }

    @Test
    void remembersOnesOwnSentenceOnThatDeviceOnly() {
        PhoneInHand phone = phone("nl");
        String evaluated = afterAnIntake(phone, "Als iemand gaat schreeuwen").getValue();

        phone.open(evaluated);

        Locator echo = phone.page().locator(".echo");
        assertThat(echo.locator("blockquote").innerText()).isEqualTo("Als iemand gaat schreeuwen");
        assertThat(echo.innerText()).startsWith("Je schreef op ").doesNotContain("{0}");
        assertThat(echo.evaluate("place => /^t\\d+$/.test(place.nextElementSibling.querySelector('fieldset').id)"))
                .as("it stands above the first theme")
                .isEqualTo(true);
        phone.look();
        PhoneInHand other = phone("nl").open(evaluated).write("x").says("saved");
        assertThat(other.page().locator(".echo").count()).isZero();
    }

    @Test
    void keepsNothingOnASharedTablet() {
        PhoneInHand tablet = phone("nl");
        tablet.page().clock().install();
        tablet.open(link + "?tablet").says("tablet").write(WORDS);
        String first = tablet.sid();
        tablet.send();
        tablet.thanked();
        tablet.look();
        assertThat(tablet.page()
                        .evaluate("() => JSON.stringify([localStorage, document.body.innerText])")
                        .toString())
                .startsWith("[{},")
                .doesNotContain(WORDS);
        tablet.page().getByText(tablet.text("script.next")).click();

        tablet.words().waitFor();
        assertThat(tablet.words().inputValue()).isEmpty();
        String second = tablet.sid();
        assertThat(second).isNotEqualTo(first);
        tablet.write("De tweede persoon").send();
        tablet.thanked();
        tablet.page().clock().fastForward(61_000);
        tablet.words().waitFor();
        assertThat(tablet.words().inputValue()).isEmpty();
        assertThat(tablet.sid()).isNotEqualTo(second);
        assertThat(received()).isEqualTo(2);
    }

    @Test
    void doesNotGiveTheNextPersonAFormThatWasSentAlready() {
        browser.expectComplaint("net::ERR_");
        try (FailingNetwork network = new FailingNetwork(RunningServer.onH2().baseUrl())) {
            String room = network.through(link) + "?tablet";
            PhoneInHand tablet = phone("nl").openToKeep(room);
            tablet.page().reload();
            tablet.write(WORDS);
            // what is kept now is the very page that is being filled in
            tablet.page()
                    .evaluate(
                            "() => { window.fetchAgain = fetch; window.fetch = (to, how) => how ? fetchAgain(to, how) : Promise.reject(); }");
            tablet.send();
            tablet.thanked();
            network.become(Mood.CUT);
            tablet.page().getByText(tablet.text("script.next")).click();
            tablet.isHeaded("script.stale").look();

            network.become(Mood.PASS);
            tablet.page().getByText(tablet.text("script.retry")).click();

            tablet.words().waitFor();
            tablet.write("De tweede persoon").send();
            tablet.thanked();
            assertThat(received()).isEqualTo(2);
        }
    }
}
