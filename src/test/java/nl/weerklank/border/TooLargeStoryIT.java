package nl.weerklank.border;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is larger than anything that fits is refused in words of ours, anywhere. */
class TooLargeStoryIT {

    private static final String NINE_MEGABYTES = "x".repeat(9_000_000);

    @RegisterExtension
    final Browser browser = new Browser();

    private final String address = RunningServer.onH2().baseUrl();

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/f/unknown", "/r/unknown", "/desk/home", "/k", "/"})
    void aPageSaysItInBothLanguages(String path) {
        Response answer = sent("application/x-www-form-urlencoded").post(address + path);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.asString())
                .contains("Dit is te groot", "This is too large")
                .doesNotContain("Payara");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Referrer-Policy")).isEqualTo(path.startsWith("/r/") ? "no-referrer" : "same-origin");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, /api/v1/tokens, application/json, */*, Te groot",
        "en, /api/v1/programs, application/json, */*, Too large",
        "en, /api/v1/forms/unknown/responses, text/plain, */*, Too large",
        "nl, /f/unknown, application/x-www-form-urlencoded, application/problem+json, Te groot"
    })
    void aProgramIsToldAProblemInItsLanguage(String language, String path, String type, String accept, String title) {
        Response answer = sent(type)
                .header("Accept-Language", language)
                .header("Accept", accept)
                .post(address + path);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.asString())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":413}");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    /** More than a browser sends before it looks whether it was answered. */
    @Test
    void aBrowserShowsThePageAlsoWhereItHasMoreToSend() {
        var page = browser.desk("nl");
        browser.expectComplaint("413");
        page.navigate(address + "/sign-in");
        page.evaluate("""
                () => {
                    const form = document.createElement('form');
                    const field = document.createElement('textarea');
                    form.method = 'post';
                    form.action = '/sign-in';
                    field.name = 'x';
                    field.value = 'x'.repeat(30000000);
                    form.append(field);
                    document.body.append(form);
                    form.submit();
                }""");
        page.locator("h1").getByText("Dit is te groot").waitFor();
        Browser.axe(page);
        Browser.picture(page, "too-large");
    }

    @Test
    void whatComesInChunksIsNotReadWithoutEnd() throws IOException, InterruptedException {
        byte[] word = NINE_MEGABYTES.getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/tokens"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                        new ByteArrayInputStream("{\"email\":\"".getBytes(StandardCharsets.UTF_8)),
                        new ByteArrayInputStream(word))))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.body()).contains("\"title\":\"Too large\"");
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"/sign-in, multipart/form-data; boundary=x", "/f/unknown, Multipart/Mixed; boundary=x"})
    void aBodyInPartsIsNotReadAtAll(String path, String type) throws IOException, InterruptedException {
        byte[] part = ("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n" + NINE_MEGABYTES)
                .getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(part)))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("Dit kan hier niet gelezen worden", "This cannot be read here");
    }

    private static RequestSpecification sent(String type) {
        return given().contentType(type).body(NINE_MEGABYTES);
    }
}
