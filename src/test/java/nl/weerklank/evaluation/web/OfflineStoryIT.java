package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import jakarta.json.JsonObject;
import java.util.Map;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.FailingNetwork;
import nl.weerklank.testing.FailingNetwork.Mood;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A participant whose network comes and goes: nothing typed is lost, and what is sent arrives once. */
class OfflineStoryIT {

    private static final String WORDS = "Eindelijk snap ik waarom ik dichtklap “€ 5” 🙂";
    private static final String NO_NETWORK = "net::ERR_";

    @RegisterExtension
    final Browser browser = new Browser();

    private final Client trainer = new Client(RunningServer.onH2().baseUrl()).signedIn();
    private final FailingNetwork network =
            new FailingNetwork(RunningServer.onH2().baseUrl());

    private JsonObject evaluation;
    private String link;

    @BeforeEach
    void anEvaluation() {
        open("van-klacht-naar-kans");
    }

    private void open(String course) {
        evaluation = trainer.openEvaluation(course, 1);
        link = network.through(evaluation.getString("roomLink"));
        browser.expectComplaint(NO_NETWORK);
    }

    @AfterEach
    void noNetwork() {
        network.close();
    }

    /** As the switch on the phone does: there is no network, and the browser knows. */
    private void airplane(PhoneInHand phone, boolean on) {
        network.become(on ? Mood.CUT : Mood.PASS);
        phone.page().context().setOffline(on);
    }

    private PhoneInHand phone(String language) {
        return new PhoneInHand(browser.phone(language), Texts.spoken(language));
    }

    private int received() {
        return PhoneInHand.received(trainer, evaluation);
    }

    @ParameterizedTest
    @CsvSource({"nl, van-klacht-naar-kans", "en, saying-no"})
    void opensAgainInAirplaneModeAndSendsByItselfAfterwards(String language, String course) {
        open(course);
        PhoneInHand phone =
                phone(language).openToKeep(link).write(WORDS).says("saved").look();
        String sid = phone.sid();

        airplane(phone, true);
        phone.page().reload();
        assertThat(phone.says("saved").words().inputValue()).isEqualTo(WORDS);
        assertThat(phone.sid()).isEqualTo(sid);
        phone.send();
        phone.says("queued").look();
        phone.page().close();
        PhoneInHand later = new PhoneInHand(phone.page().context().newPage(), Texts.spoken(language));
        later.open(link).says("queued");
        assertThat(later.words().inputValue()).isEqualTo(WORDS);
        assertThat(later.words().isDisabled())
                .as("what is on its way stays as it is")
                .isTrue();
        assertThat(received()).isZero();

        airplane(later, false);

        String receipt = later.thanked();
        later.look();
        assertThat(received()).isEqualTo(1);
        assertThat(trainer.send("GET", "/receipt/" + receipt, null, null).body())
                .contains(WORDS);
        assertThat(later.page().evaluate("() => JSON.stringify(localStorage)").toString())
                .doesNotContain("dichtklap", link.substring(link.lastIndexOf('/') + 1))
                .contains(receipt);
    }

    @Test
    void savesWhatIsTypedInAirplaneMode() {
        PhoneInHand phone = phone("nl").openToKeep(link);
        airplane(phone, true);
        phone.write(WORDS).says("saved");
        phone.page().locator("input[type=radio][value='4']").first().check(new Locator.CheckOptions().setForce(true));

        phone.page().reload();

        assertThat(phone.says("saved").words().inputValue()).isEqualTo(WORDS);
        assertThat(phone.page().locator("input[type=radio][value='4']").first().isChecked())
                .isTrue();
    }

    @Test
    void cannotSendTwiceWhenTheAnswerWasLost() {
        PhoneInHand phone = phone("nl").open(link).write(WORDS).says("saved");
        network.become(Mood.LOSE_ANSWERS);
        phone.send();
        phone.says("queued");
        assertThat(received()).as("it came in, but the phone does not know").isEqualTo(1);
        network.become(Mood.PASS);
        phone.page().reload();

        phone.thanked();

        assertThat(received()).isEqualTo(1);
        phone.page().reload();
        phone.isHeaded("script.before").look();
        assertThat(received()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"PORTAL", "REDIRECT"})
    void isNotDeceivedByTheSignInOfANetwork(Mood mood) {
        browser.expectComplaint("portal.invalid");
        PhoneInHand phone = phone("nl").openToKeep(link).write(WORDS);
        network.become(mood);
        phone.send();
        phone.says("portal").look();
        assertThat(received()).isZero();

        network.become(Mood.PASS);
        phone.hurry();

        phone.thanked();
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void triesAgainWhenAskedTo() {
        PhoneInHand phone = phone("nl").openToKeep(link).stopTime().write(WORDS);
        network.become(Mood.CUT);
        phone.send();
        phone.says("queued");

        network.become(Mood.PASS);
        phone.page().getByText(phone.text("script.retry")).click();

        phone.thanked();
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void showsTheSignInOfANetworkButKeepsTheForm() {
        PhoneInHand phone = phone("nl").openToKeep(link).write(WORDS);
        network.become(Mood.PORTAL);
        phone.page().reload();
        assertThat(phone.page().innerText("h1")).isEqualTo(FailingNetwork.PORTAL_WORDS);

        network.become(Mood.CUT);
        phone.page().navigate(link);

        assertThat(phone.says("saved").words().inputValue()).isEqualTo(WORDS);
    }

    @Test
    void showsOnlyTheFormOfThatLinkWithoutNetwork() {
        String other =
                network.through(trainer.openEvaluation("klachtencharter", 1).getString("roomLink"));
        PhoneInHand phone = phone("nl").openToKeep(link);
        String title = phone.page().title();
        airplane(phone, true);

        assertThat(phone.open(link).page().title()).isEqualTo(title);
        assertThatThrownBy(() -> phone.open(other))
                .isInstanceOf(PlaywrightException.class)
                .hasMessageContaining("net::ERR");
    }

    @Test
    void believesTheNetworkOverWhatIsKeptAndStillSendsWhatWasBegunInTime() {
        PhoneInHand phone = phone("nl").openToKeep(link).write(WORDS).says("saved");
        trainer.post(200, "/api/v1/evaluations/" + evaluation.getJsonNumber("id") + "/close", null);

        phone.page().reload();

        assertThat(phone.says("unsent").look().page().locator("form").count()).isZero();
        phone.page().getByText(phone.text("script.now")).click();
        phone.thanked();
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void sendsToAServerThatWasKilledMeanwhile() {
        try (RunningServer server =
                RunningServer.of("killed-while-queued", Map.of()).start()) {
            Client owner = new Client(server.baseUrl()).signedIn();
            JsonObject asked = owner.openEvaluation("van-klacht-naar-kans", 1);
            PhoneInHand phone =
                    phone("nl").openToKeep(asked.getString("roomLink")).write(WORDS);
            server.kill9();
            phone.send();
            phone.says("queued");
            phone.page().reload();
            phone.says("queued");

            server.restart();

            phone.hurry();
            phone.thanked();
            assertThat(PhoneInHand.received(new Client(server.baseUrl()).signedIn(), asked))
                    .isEqualTo(1);
        }
    }
}
