package nl.weerklank.border;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import nl.weerklank.platform.Settings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody with a browser, who sends forms as they stand on the page and follows no redirect by himself. */
final class Browsing {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Browsing signIn(String email, String password) {
        Element form = Jsoup.parse(get("/sign-in").body()).selectFirst("form");
        form.getElementsByAttributeValue("name", "form:email").val(email);
        form.getElementsByAttributeValue("name", "form:password").val(password);
        HttpResponse<String> answer = submit("/sign-in", form);
        if (answer.statusCode() != 302) {
            throw new AssertionError("Not signed in: " + answer.statusCode() + " " + answer.body());
        }
        return this;
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String json) {
        return post(path, "application/json", json);
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form as it stands, with all of its buttons. */
    HttpResponse<String> submit(String path, Element form) {
        String sent = form.select("input, textarea, button[name], select:has([selected])").stream()
                .map(input -> input.attr("name") + "=" + URLEncoder.encode(value(input), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(sent)));
    }

    private static String value(Element input) {
        return switch (input.tagName()) {
            case "textarea" -> input.wholeText();
            case "select" -> input.selectFirst("[selected]").val();
            default -> input.val();
        };
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(Settings.address() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
