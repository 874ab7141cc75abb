package nl.weerklank.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/**
 * The trainer of the demo on the shared server on H2, by the API and in a browser. Signing in once does for all stories,
 * which find the trainer speaking Dutch.
 */
public final class DemoTrainer {
    private static final Map<String, String> SIGN_IN =
            Map.of("email", "demo@weerklank.example", "password", "demo-weerklank", "name", "Story");

    private static String token;
    private static List<Cookie> cookies = List.of();
    private static String spoken = "nl";

    private DemoTrainer() {}

    /** Calls of the API as this trainer. */
    public static synchronized RequestSpecification caller() {
        if (token == null) {
            token = given().contentType(ContentType.JSON)
                    .body(SIGN_IN)
                    .post(server() + "/api/v1/tokens")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("token");
        }
        return given().header("Authorization", "Bearer " + token);
    }

    /** Opens an address as who signed in already, or else signs in first; the page is in the language. */
    public static synchronized Page open(Page page, String address, String language) {
        page.context().addCookies(cookies);
        page.navigate(address);
        if (page.url().contains("/sign-in")) {
            signIn(page, server(), language);
            cookies = List.copyOf(page.context().cookies());
        }
        speak(page, language);
        if (!page.url().equals(address)) {
            page.navigate(address);
        }
        return page;
    }

    /**
     * Signs in anew, as somebody does who sits at another desk.
     *
     * @param server the address by which the page reaches the shared server
     */
    public static void signIn(Page page, String server, String language) {
        page.navigate(server + "/sign-in");
        page.locator("input[type=email]").fill(SIGN_IN.get("email"));
        page.locator("input[type=password]").fill(SIGN_IN.get("password"));
        page.locator("input[type=password]").press("Enter");
        page.waitForURL("**/desk/home");
        speak(page, language);
    }

    /** Changes the language of a page of the desk, where it is another one. */
    public static synchronized void speak(Page page, String language) {
        Locator other = page.locator("[id='me:language'][lang='" + language + "']");
        if (other.count() > 0) {
            other.click();
        }
        assertThat(page.locator("html")).hasAttribute("lang", language);
        page.waitForLoadState();
        spoken = language;
    }

    /** As other stories find this trainer, in case that the one that ends spoke English. */
    public static synchronized void speakDutchAgain(Browser browser) {
        if (!"nl".equals(spoken)) {
            open(browser.desk("nl"), server() + "/desk/home", "nl");
        }
    }

    private static String server() {
        return RunningServer.onH2().baseUrl();
    }
}
