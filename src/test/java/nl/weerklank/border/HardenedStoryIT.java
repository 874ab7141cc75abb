package nl.weerklank.border;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server says of itself, and what its answers say to browsers, seen from outside. */
class HardenedStoryIT {

    /** Or led to the sign-in, behind which it is not there either. */
    private static final String NOT_THERE = "HTTP/1.1 (302|404) .*";

    private final RunningServer server = RunningServer.onH2();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/metrics/base",
                "/health",
                "/health/live",
                "/health/ready",
                "/openapi",
                "/openapi/",
                "/openapi.json"
            })
    void theServerTellsNobodyOfItself(String path) throws IOException {
        assertThat(statusLine("/f/.." + path)).matches(NOT_THERE);
        assertThat(statusLine("/api/%2e%2e" + path)).matches(NOT_THERE);
        assertThat(signedIn().get(server.baseUrl() + path).statusCode()).isEqualTo(404);
        assertThat(statusLine(path)).matches(NOT_THERE);
    }

    /** As it is written, which clients would tidy up. */
    private String statusLine(String path) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return answer.lines().findFirst().orElse("");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /desk/nothing, 404",
        "GET, /plan/planner?edition=1, 404",
        "GET, /report/preview?report=1, 404",
        "GET, /questionnaire/file?questionnaire=1, 404",
        "GET, /evaluation/form, 404",
        "GET, /metrics, 404",
        "POST, /desk/home, 403"
    })
    void errorPagesCarryTheHeadersOfAllOthers(String method, String path, int status) {
        RequestSpecification asked = signedIn();
        if (status == 403) {
            asked.header("Sec-Fetch-Site", "cross-site");
        }
        Response answer = asked.request(method, server.baseUrl() + path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.asString()).contains("Weerklank").doesNotContain("Payara");
    }

    @Test
    void aSessionBeginsWithSigningInAndItsCookieStaysOnThisSite() {
        Response page = given().get(server.baseUrl() + "/sign-in");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().hasHeaderWithName("Set-Cookie")).isFalse();
        Response wrong = send(given(), "not-the-password");
        assertThat(wrong.statusCode()).isEqualTo(200);
        assertThat(wrong.headers().hasHeaderWithName("Set-Cookie")).isFalse();

        Response right = send(given(), "demo-weerklank");

        assertThat(right.statusCode()).isEqualTo(302);
        assertThat(session(right))
                .contains("HttpOnly")
                .containsOnlyOnce("SameSite=lax")
                .doesNotContain("Secure");
    }

    @Test
    void whoseAddressIsHttpsGetsACookieForThatAlone() {
        try (RunningServer secure = RunningServer.of(
                        "hardened-https", java.util.Map.of("WEERKLANK_ADDRESS", "https://weerklank.example"))
                .start()) {
            assertThat(session(send(given(), secure.baseUrl(), "demo-weerklank")))
                    .contains("Secure", "SameSite=lax");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "1:2", "-1:-1", "", "\u0000", "1:2:3", "stateless "})
    void aPageOfWhoseStateNothingIsKnownSaysThatItWasOpenForTooLong(String state) {
        for (String page : new String[] {"/sign-in", "/program/programs"}) {
            Response answer = signedIn()
                    .formParam("form", "form")
                    .formParam("jakarta.faces.ViewState", state)
                    .post(server.baseUrl() + page);

            assertThat(answer.statusCode()).as(page + ": " + answer.asString()).isEqualTo(410);
            assertThat(answer.asString()).contains("Deze pagina stond te lang open", "This page was open for too long");
        }
    }

    private static String session(Response answer) {
        return answer.headers().getValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .findFirst()
                .orElseThrow();
    }

    private RequestSpecification signedIn() {
        CookieFilter cookies = new CookieFilter();
        assertThat(send(given().filter(cookies), "demo-weerklank").statusCode()).isEqualTo(302);
        return given().filter(cookies).redirects().follow(false);
    }

    private Response send(RequestSpecification browser, String password) {
        return send(browser, server.baseUrl(), password);
    }

    private static Response send(RequestSpecification browser, String address, String password) {
        return browser.redirects()
                .follow(false)
                .formParam("form", "form")
                .formParam("form:email", "demo@weerklank.example")
                .formParam("form:password", password)
                .formParam("form:signIn", "x")
                .formParam("jakarta.faces.ViewState", "stateless")
                .post(address + "/sign-in");
    }
}
