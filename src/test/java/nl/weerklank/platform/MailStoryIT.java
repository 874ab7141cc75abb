package nl.weerklank.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.testing.Await;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.Ports;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mail through a real mail host: down at first, then up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailStoryIT {

    private static final Texts DUTCH = Texts.in(Locale.forLanguageTag("nl"));
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @RegisterExtension
    final Browser browser = new Browser();

    private final int port = Ports.free();
    private final GreenMail host = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private RunningServer server;
    private RequestSpecification trainer;

    @BeforeAll
    void aServerWhoseMailHostIsDown() {
        server = RunningServer.of(
                        "mail",
                        Map.of(
                                "WEERKLANK_MAIL_HOST", "127.0.0.1",
                                "WEERKLANK_MAIL_PORT", String.valueOf(port),
                                "WEERKLANK_MAIL_FROM", "training@weerklank.example"))
                .start();
        String token = given().contentType("application/json")
                .body(Map.of("email", "demo@weerklank.example", "password", "demo-weerklank"))
                .post(server.baseUrl() + "/api/v1/tokens")
                .jsonPath()
                .getString("token");
        trainer = given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    @AfterAll
    void stop() {
        host.stop();
        server.close();
    }

    @Test
    void mailThatWasNotTakenArrivesOnceTheHostIsThereAndNoWordsOfItAreKept() throws Exception {
        String dutch = invite("nl", "Zoë", "zoe@example.org");
        String english = invite("en", "André", "andre@example.org");
        String joining = post("/colleague-invitations", Map.of("name", "Renée", "email", "renee@example.org"))
                .getString("link");
        Page page = signedIn();
        awaitFailing(page, "/evaluation/evaluation?id=" + dutch);
        awaitFailing(page, "/account/account");

        host.start();
        Await.until("three mails", PATIENCE, () -> host.getReceivedMessages().length == 3);

        check(
                mailTo("zoe@example.org"),
                ": jouw link",
                "Hallo Zoë,",
                "De link is alleen van jou en werkt één keer.",
                "/f/");
        check(mailTo("andre@example.org"), ": your link", "Hello André,", "/f/");
        check(
                mailTo("renee@example.org"),
                "vraagt je mee te werken in Weerklank",
                "Hallo Renée,",
                "werkt één keer",
                joining);
        assertThat(given().get(linkIn(mailTo("zoe@example.org"))).statusCode()).isEqualTo(200);
        assertThat(given().get(linkIn(mailTo("andre@example.org"))).asString()).contains("lang=\"en\"");
        assertThat(given().get(linkIn(mailTo("renee@example.org"))).asString()).contains("Renée");
        awaitText(page, "/evaluation/evaluation?id=" + dutch, DUTCH.format("platform.delivery.sent"));
        Browser.axe(page);
        assertThat(english).isNotEmpty();
        server.close();
        assertThat(keptWords()).hasSize(3).containsOnlyNulls();
    }

    /** Mails one participant; tells the evaluation's key. */
    private String invite(String language, String name, String email) {
        String program = post("/programs", Map.of("title", "Beëdigd: klacht én kans", "language", language))
                .getString("id");
        String edition = post(
                        "/programs/" + program + "/editions",
                        Map.of("client", Map.of("name", "Café Été"), "days", List.of(Map.of("date", "2026-11-16"))))
                .getString("id");
        String participant = post(
                        "/editions/" + edition + "/participants", List.of(Map.of("firstName", name, "email", email)))
                .getString("[0].id");
        String evaluation = post("/editions/" + edition + "/evaluations", Map.of("purpose", "intake"))
                .getString("id");
        JsonPath invited = post(
                "/evaluations/" + evaluation + "/invitations",
                Map.of("participants", List.of(Long.valueOf(participant)), "send", true));
        assertThat(invited.getBoolean("[0].sent")).isTrue();
        return evaluation;
    }

    private JsonPath post(String path, Object body) {
        return given().spec(trainer)
                .body(body)
                .post(server.baseUrl() + "/api/v1" + path)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private Page signedIn() {
        Page page = browser.desk("nl");
        page.navigate(server.baseUrl() + "/sign-in");
        page.locator("input[type=email]").fill("demo@weerklank.example");
        page.locator("input[type=password]").fill("demo-weerklank");
        page.locator("input[type=password]").press("Enter");
        page.waitForURL("**/desk/home");
        return page;
    }

    private void awaitFailing(Page page, String path) {
        awaitText(page, path, DUTCH.format("platform.delivery.fails", 1));
        Browser.axe(page);
    }

    private void awaitText(Page page, String path, String words) {
        Await.until(words, PATIENCE, () -> {
            page.navigate(server.baseUrl() + path);
            return page.locator("main").innerText().contains(words);
        });
    }

    private MimeMessage mailTo(String recipient) {
        return List.of(host.getReceivedMessages()).stream()
                .filter(mail -> recipientOf(mail).equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    private static String recipientOf(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void check(MimeMessage mail, String subject, String... words)
            throws MessagingException, IOException {
        assertThat(mail.getSubject()).contains(subject);
        assertThat(mail.getFrom()[0].toString()).isEqualTo("training@weerklank.example");
        assertThat(mail.getContentType().toLowerCase(Locale.ROOT))
                .startsWith("text/plain")
                .contains("utf-8");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat((String) mail.getContent()).contains(words);
    }

    private static String linkIn(MimeMessage mail) throws MessagingException, IOException {
        return ((String) mail.getContent()).replaceAll("(?s).*?(http\\S+).*", "$1");
    }

    /** The bodies of what was sent, as they stand in the database once nobody else has it open. */
    private List<String> keptWords() throws SQLException {
        List<String> bodies = new ArrayList<>();
        String url = "jdbc:h2:file:" + server.data().resolve("weerklank");
        try (Connection connection = DriverManager.getConnection(url, "weerklank", "weerklank");
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select body from outbox_mail where sent_at is not null")) {
            while (rows.next()) {
                bodies.add(rows.getString(1));
            }
        }
        return bodies;
    }
}
