package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.testing.Await;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is far too much, or takes far too long: refused with a clear word, and in nobody else's way. */
class TooMuchStoryIT extends HostileForm {

    @Test
    void namesEachOfTenThousandFieldsThatItDoesNotAsk() {
        int before = received();
        StringBuilder answers = new StringBuilder("{\"x0\": 0");
        StringBuilder fields = new StringBuilder();
        for (int i = 1; i <= 10_000; i++) {
            answers.append(", \"x").append(i).append("\": ").append(i);
            fields.append("&x").append(i).append('=').append(i);
        }
        fields.append("&x0=0");
        String form = open().body();
        int number = Integer.parseInt(form.replaceAll(".*&n=(\\d+)&.*", "$1"));

        HttpResponse<String> asJson =
                phone.send("POST", responses, JSON, body(answers.append('}').toString()));
        HttpResponse<String> counted = phone.send(
                "POST", room, FORM, form.replaceFirst("&n=\\d+", "&n=" + (number + 10_001)) + fields, AS_SCRIPT);
        HttpResponse<String> uncounted = post(room, form + fields, AS_SCRIPT);

        assertThat(asJson.statusCode()).isEqualTo(422);
        assertThat(problem(asJson).getJsonArray("errors").getValuesAs(JsonObject.class))
                .hasSize(10_001)
                .allMatch(error -> error.getString("field").startsWith("answers.x")
                        && error.getString("message").equals("Deze vraag staat niet in dit formulier."));
        assertThat(counted.statusCode()).isEqualTo(422);
        assertThat(problem(counted).getJsonArray("errors").getValuesAs(JsonObject.class))
                .hasSize(10_001)
                .allMatch(error -> error.getString("message").startsWith("Dit formulier heeft geen veld ‘x"));
        assertThat(uncounted.statusCode()).isEqualTo(422);
        assertThat(problem(uncounted).getJsonArray("errors").getJsonObject(0).getString("message"))
                .isEqualTo(CUT_OFF);
        assertThat(received()).isEqualTo(before);
    }

    @Test
    void refusesAMegabyteRatherThanCutIt() {
        int before = received();
        String tooLong = "x".repeat(SentBody.LONGEST - 1000);
        isRefused(
                phone.send("POST", responses, JSON, body("{\"one_liner\": \"" + tooLong + "\"}")),
                422,
                invalid("answers.one_liner", "Dit is te lang: hooguit 1.000 tekens, en het zijn er nu 1.047.576."));
        assertThat(received()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {SentBody.LONGEST + 1L, 2_200_000})
    void refusesAtOnceWhatIsAnnouncedAsTooMuch(long announced) throws IOException {
        for (String where : both()) {
            assertThat(refusal(where, announced, "")).contains("problem+json", "\"title\":\"te groot\"");
            assertThat(refusal(where, announced, "x".repeat((int) announced)))
                    .contains("problem+json", "\"title\":\"te groot\"");
        }
    }

    /** Beyond 8 MB nobody looks who it is for. */
    @ParameterizedTest
    @ValueSource(longs = {2L * 1024 * 1024 * 1024, Long.MAX_VALUE})
    void refusesGigabytesBeforeTheyAreSent(long announced) throws IOException {
        for (String where : both()) {
            assertThat(refusal(where, announced, "")).contains("problem+json", "\"status\":413");
        }
    }

    private static List<String> both() {
        return List.of(room, RunningServer.onH2().baseUrl() + responses);
    }

    private static String refusal(String where, long announced, String body) throws IOException {
        long begin = System.nanoTime();
        try (RawPost post = new RawPost(where, where.equals(room) ? FORM : JSON, announced)) {
            post.send(body);
            String answer = post.answer();
            assertThat(answer).as(where).startsWith("http/1.1 413 ");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
            return answer;
        }
    }

    @Test
    void fiftySlowSendersAreInNobodysWayAndSentAway() throws IOException {
        int before = received();
        String address = RunningServer.onH2().baseUrl();
        List<RawPost> slow = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            slow.add(i % 2 == 0 ? new RawPost(room, FORM, 5_000) : new RawPost(address + responses, JSON, 5_000));
        }
        for (int i = 0; i < 20; i++) {
            slow.forEach(sender -> sender.send("x"));
            long begin = System.nanoTime();
            HttpResponse<String> opened = get(room);
            assertThat(opened.statusCode()).isEqualTo(200);
            FilledForm form = new FilledForm(opened.body());
            String filledIn =
                    form.write(form.fields("textarea").get(0), "Rustig").body();
            assertThat(post(room, filledIn, AS_SCRIPT).statusCode()).isEqualTo(201);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
        }
        assertThat(received()).isEqualTo(before + 20);

        Await.until(
                "slow senders are sent away",
                Duration.ofSeconds(60),
                () -> slow.stream().filter(sender -> !isOver(sender)).findAny().isEmpty());
        for (RawPost sender : slow) {
            assertThat(sender.answer()).startsWith("http/1.1 408 ").contains("problem+json", "het duurde te lang");
            sender.close();
        }
    }

    private static boolean isOver(RawPost sender) {
        try {
            return sender.isAnswered() || !sender.send("x");
        } catch (IOException hungUp) {
            return true;
        }
    }
}
