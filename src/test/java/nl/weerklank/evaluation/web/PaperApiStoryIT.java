package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.Test;

/** A stack from paper under a key of its own, as a program sends it again when no answer came. */
class PaperApiStoryIT {

    private static final String MONDAY = "[{\"answers\": {\"knowledge\": 4}}, {\"answers\": {\"knowledge\": 5}}]";

    private final Client trainer = new Client(RunningServer.onH2().baseUrl()).signedIn();
    private final String paper = "/api/v1/evaluations/"
            + trainer.openEvaluation("van-klacht-naar-kans", 6).getJsonNumber("id") + "/paper";

    @Test
    void theSameStackIsAnsweredAgainAndAnotherRefused() {
        assertThat(send("monday", MONDAY).statusCode()).isEqualTo(201);
        HttpResponse<String> again = send("monday", MONDAY.replace(", \"", ",  \""));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("\"paper\":2");

        HttpResponse<String> other = send("monday", MONDAY.replace("5", "3"));

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(other.body()).contains("Onder deze naam is al een andere stapel bewaard.");
        assertThat(send("tuesday", MONDAY).body()).contains("\"paper\":4");
    }

    private HttpResponse<String> send(String key, String stack) {
        return trainer.send("POST", paper, "application/json", stack, "Idempotency-Key", key);
    }
}
