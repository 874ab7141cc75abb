package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.evaluation.Mode;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import org.junit.jupiter.api.Test;

/** The report of those in time and the one with the late answers, one taken from the other, point at nobody. */
@ContainerTest
class LateAnswersIT {

    private static final List<Integer> IN_TIME = List.of(4, 4, 5, 5, 5);
    private static final List<Integer> LATE = List.of(4, 5, 5, 5, 5);

    @Inject
    private EvaluatedGroup group;

    @Test
    void whatTheLateOnesAddIsNoSingleAnswerOfAnAnonymousEvaluation() {
        whatTheLateOnesAddIsNoSingleAnswer(Mode.ANONYMOUS);
    }

    @Test
    void whatTheLateOnesAddIsNoSingleAnswerOfANamedOne() {
        whatTheLateOnesAddIsNoSingleAnswer(Mode.NAMED);
    }

    private void whatTheLateOnesAddIsNoSingleAnswer(Mode mode) {
        group.gather(mode);
        List<JsonObject> inHand = LATE.stream().map(any -> group.open()).toList();
        IN_TIME.forEach(score -> group.answer(score, "Op tijd", "report"));
        group.close();
        JsonObject first = published();
        for (int at = 0; at < LATE.size(); at++) group.send(inHand.get(at), LATE.get(at), "Te laat", "report");
        group.endLate();
        JsonObject second = published();

        assertThat(counts(first)).isEqualTo(Map.of("goed", 2, "zeer goed", 3));
        assertThat(counts(second))
                .as("2 and 8 would tell that one of the late ones said 4")
                .isEqualTo(Map.of("goed tot zeer goed", 10));
        assertThat(of(second, "scores").getJsonObject(0).getInt("n")).isEqualTo(10);
        assertThat(of(second, "scores").getJsonObject(0).getBoolean("meanRough", false))
                .as("one decimal would tell the sum of the late ones")
                .isTrue();
        assertThat(exact()).isEqualTo(Map.of(1, 0, 2, 0, 3, 0, 4, 3, 5, 7));
    }

    /** What the trainer sees on the own screen. */
    private Map<Integer, Integer> exact() {
        JsonObject outcome = EvaluatedGroup.json(
                group.owner("GET", "/evaluations/" + group.evaluation().id() + "/outcome", null));
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        outcome.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                .filter(question -> question.getString("key").equals("knowledge"))
                .flatMap(question -> question.getJsonArray("distribution").getValuesAs(JsonObject.class).stream())
                .forEach(step -> counts.put(step.getInt("value"), step.getInt("count")));
        return counts;
    }

    private JsonObject published() {
        String report = "/reports/"
                + EvaluatedGroup.json(group.owner(
                                "POST", "/editions/" + group.edition().id() + "/reports", "{}"))
                        .get("id");
        assertThat(group.owner("POST", report + "/publish", null).statusCode()).isEqualTo(200);
        String link = EvaluatedGroup.json(group.owner("POST", report + "/links", "{}"))
                .getString("link");
        return EvaluatedGroup.json(Caller.send(
                HttpRequest.newBuilder(URI.create(link + "/report.json")), HttpResponse.BodyHandlers.ofString()));
    }

    private static Map<String, Integer> counts(JsonObject report) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        of(report, "distributions")
                .getValuesAs(JsonObject.class)
                .forEach(row -> counts.put(row.getString("answer"), row.getInt("count")));
        return counts;
    }

    private static JsonArray of(JsonObject report, String table) {
        return report.getJsonArray("chapters").getValuesAs(JsonObject.class).stream()
                .flatMap(chapter -> chapter.getJsonArray("parts").getValuesAs(JsonObject.class).stream())
                .filter(part -> part.getString("table", "").equals(table))
                .map(part -> part.getJsonArray("rows"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(table + " in " + report));
    }
}
