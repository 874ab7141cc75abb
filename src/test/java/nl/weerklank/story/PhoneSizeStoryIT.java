package nl.weerklank.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The evaluation form of every sample course, with four themes asked back, is light enough for bad wifi. */
class PhoneSizeStoryIT {

    private static final int MOST_BYTES = 14 * 1024;
    private static final int MOST_REQUESTS = 2;

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @MethodSource("nl.weerklank.story.SampleForms#courses")
    void formTakesAtMostFourteenKilobytesInTwoRequests(String course) throws IOException {
        String address = RunningServer.onH2().baseUrl();
        String form = SampleForms.open(Api.signedIn(address, "demo@weerklank.example", "demo-weerklank"), course);
        List<String> requests = new ArrayList<>();
        Page phone = browser.phone("nl");
        phone.onRequest(request -> {
            if (!request.url().startsWith("data:")) {
                requests.add(request.url());
            }
        });
        phone.navigate(form);
        // the service worker begins when all is there, and takes what it keeps at its own pace
        requests.removeIf(request -> request.endsWith("/sw.js"));

        int bytes = 0;
        for (String request : requests) {
            bytes += compressed(request);
        }
        System.out.println(
                "Form of " + course + ": " + bytes + " bytes compressed in " + requests.size() + " requests");
        assertThat(requests).hasSizeBetween(1, MOST_REQUESTS);
        assertThat(bytes).isBetween(1_000, MOST_BYTES);
    }

    private static int compressed(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        int body = connection.getInputStream().readAllBytes().length;
        assertThat(connection.getContentEncoding()).isEqualTo("gzip");
        return body;
    }
}
