package nl.weerklank.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.Test;

/** What was acknowledged is kept, once, when the process dies a moment later; and a form sent again is not doubled. */
class KillStoryIT {

    private static final int SUBMISSIONS = 50;

    @Test
    void fiftyAcknowledgedSubmissionsSurviveAKill() {
        try (RunningServer server = RunningServer.of("killed", Map.of()).start()) {
            Api trainer = signIn(server);
            long evaluation = openEvaluation(trainer);
            String form = "/forms/" + token(trainer, evaluation);
            List<Map<String, Object>> sent = new ArrayList<>();
            List<Map<String, Object>> acknowledged = new ArrayList<>();
            Api participant = Api.anonymous(server.baseUrl());
            for (int i = 0; i < SUBMISSIONS; i++) {
                Map<String, Object> submission = submission(participant.get(200, form), i);
                sent.add(submission);
                acknowledged.add(
                        participant.post(201, form + "/responses", submission).getMap(""));
            }

            server.kill9();
            server.restart();

            assertThat(received(signIn(server), evaluation)).isEqualTo(SUBMISSIONS);
            for (int i = 0; i < SUBMISSIONS; i++) {
                assertThat(participant
                                .post(200, form + "/responses", sent.get(i))
                                .getMap(""))
                        .isEqualTo(acknowledged.get(i));
            }
            assertKeptOnce(signIn(server), evaluation, sent);
        }
    }

    private static void assertKeptOnce(Api trainer, long evaluation, List<Map<String, Object>> sent) {
        trainer.post(200, "/evaluations/" + evaluation + "/close", Map.of());
        JsonPath outcome = trainer.get(200, "/evaluations/" + evaluation + "/outcome");
        assertThat(outcome.getInt("released")).isEqualTo(SUBMISSIONS);
        assertThat(outcome.getList("questions.find { it.key == 'one_liner' }.texts.text", String.class))
                .containsExactlyInAnyOrderElementsOf(sent.stream()
                        .map(submission -> String.valueOf(((Map<?, ?>) submission.get("answers")).get("one_liner")))
                        .toList());
    }

    private static Api signIn(RunningServer server) {
        return Api.signedIn(server.baseUrl(), "demo@weerklank.example", "demo-weerklank");
    }

    private static long openEvaluation(Api trainer) {
        long program = trainer.post(201, "/programs", Map.of("title", "Kort", "language", "nl"))
                .getLong("id");
        long edition = trainer.post(
                        201,
                        "/programs/" + program + "/editions",
                        Map.of("client", Map.of("name", "Winkel"), "days", List.of(Map.of("date", "2026-11-20"))))
                .getLong("id");
        return trainer.post(201, "/editions/" + edition + "/evaluations", Map.of("purpose", "evaluation"))
                .getLong("id");
    }

    private static String token(Api trainer, long evaluation) {
        String link = trainer.get(200, "/evaluations/" + evaluation).getString("roomLink");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static Map<String, Object> submission(JsonPath form, int i) {
        return Map.of(
                "sid", form.getString("sid"),
                "revision", form.getInt("revision"),
                "answers", Map.of("knowledge", 1 + i % 5, "one_liner", "Zin nummer " + i));
    }

    private static int received(Api trainer, long evaluation) {
        return trainer.get(200, "/evaluations/" + evaluation + "/outcome").getInt("received");
    }
}
