package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import nl.weerklank.testing.RunningServer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a phone is served: little, at once, and nothing that could do more than it should. */
class FormServedStoryIT extends FormByHand {

    private static final int BUDGET = 14 * 1024;

    @Test
    void isSmallAndTakesOneRequestBesides() throws IOException {
        HttpResponse<String> response = get(room);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(response.body().getBytes(StandardCharsets.UTF_8));
        }
        int headers = response.headers().map().toString().length();

        assertThat(response.statusCode()).isEqualTo(200);
        Document page = page(response);
        assertThat(page.select("[src], link[href]:not([href^=data:])")).hasSize(1);
        assertThat(packed.size() + headers + script(page).length).isLessThan(BUDGET);
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("fieldset[id^=t]")).hasSize(4);
    }

    /** The bytes of the form's one script as they are sent; refuses what may not be kept. */
    private static byte[] script(Document page) throws IOException {
        String address =
                RunningServer.onH2().baseUrl() + page.selectFirst("script").attr("src");
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        byte[] sent = connection.getInputStream().readAllBytes();
        assertThat(connection.getContentEncoding()).isEqualTo("gzip");
        assertThat(connection.getHeaderField("Cache-Control")).contains("max-age=31536000", "immutable");
        return sent;
    }

    @Test
    void sendsTheScriptUncompressedToWhoWantsThat() {
        String script = page(get(room)).selectFirst("script").attr("src");

        HttpResponse<String> plain = get(script);
        HttpResponse<String> other = get(script.replaceFirst("\\?.*", "?former"));

        assertThat(plain.body()).contains("navigator.locks").doesNotContain("\n//");
        assertThat(other.body()).isEqualTo(plain.body());
        assertThat(other.headers().firstValue("Cache-Control"))
                .as("this address does not say what is in it")
                .contains("no-store");
        assertThat(get("/sw.js").headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void keepsNoSessionAndAllowsNoScriptButItsOwn() {
        HttpResponse<String> response = get(room);

        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(response.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(response.headers().allValues("Content-Security-Policy").get(0))
                .contains("default-src 'none'", "script-src 'self';", "connect-src 'self';", "style-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(page(response).select("script:not([src]), [style], [onclick]"))
                .isEmpty();
        assertThat(page(response).select("[checked]")).isEmpty();
    }
}
