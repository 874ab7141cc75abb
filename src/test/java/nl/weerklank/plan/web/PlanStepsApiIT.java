package nl.weerklank.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.Test;

/** A plan changed by small calls, as a program makes them. */
@ContainerTest
class PlanStepsApiIT extends PlanOverTheApi {
    @Test
    void theAnswerTellsWhatFollowsFromTheDateAndTheTimeZone() {
        JsonObject day = day();

        assertThat(times(day)).containsExactly("a 01:00-02:30", "b 02:30-02:30", "c 02:30-02:35");
        assertThat(day.getJsonObject("totals").getInt("free")).isEqualTo(4 * 60 - 155);
        assertThat(day.getJsonObject("mix").getJsonObject("talk").getInt("minutes"))
                .isEqualTo(90);
        assertThat(day.getJsonArray("warnings").getValuesAs(warning -> ((JsonObject) warning).getString("kind")))
                .containsExactly("no-break", "long-talk", "closing-squeezed");
    }

    private static List<String> times(JsonObject day) {
        return day.getJsonArray("blocks")
                .getValuesAs((JsonObject block) ->
                        block.getString("title") + " " + block.getString("startsAt") + "-" + block.getString("endsAt"));
    }

    @Test
    void blocksAreChangedOneByOneAndEachAnswerTellsWhatFollows() {
        long day = day().getJsonNumber("id").longValue();
        JsonObject added = body(json(owner, "POST", "/plan/blocks", """
                {"day": %d, "at": 1, "title": "n", "kind": "break", "minutes": 15,
                 "materials": [{"what": "koffie", "number": 1, "per": "participant"}]}""".formatted(day)), 201);

        JsonObject block = added.getJsonArray("blocks").getJsonObject(0);
        assertThat(block.getJsonArray("materials").getString(0)).isEqualTo("koffie (1 per participant)");
        assertThat(added.getJsonArray("days").getJsonObject(0).getJsonArray("blocks"))
                .hasSize(4);
        String path = "/plan/blocks/" + block.getJsonNumber("id");
        JsonObject edited = body(json(owner, "PATCH", path, "{\"minutes\": 20, \"version\": 1}"), 200);
        assertThat(edited.getJsonArray("blocks").getJsonObject(0).getString("title"))
                .isEqualTo("n");
        body(json(owner, "POST", path + "/split", "{\"minutes\": 5}"), 200);
        assertThat(titles()).containsExactly("a", "n", "n", "b", "c");
        body(json(owner, "POST", "/plan/blocks/merge", chosen("n", "n")), 200);
        body(json(owner, "POST", "/plan/blocks/duplicate", chosen("n")), 200);
        assertThat(titles()).containsExactly("a", "n", "n", "b", "c");
        body(json(owner, "POST", "/plan/blocks/remove", chosen("a", "b")), 200);
        body(
                json(
                        owner,
                        "POST",
                        "/plan/blocks/move",
                        chosen("c").replace("}", ", \"day\": " + day + ", \"at\": 0}")),
                200);
        assertThat(titles()).containsExactly("c", "n", "n");
        body(json(owner, "DELETE", "/plan/blocks/" + id("c"), null), 200);
        assertThat(titles()).containsExactly("n", "n");
        body(json(owner, "PATCH", "/plan/days/" + day, "{\"start\": \"09:00\", \"end\": \"12:00\"}"), 200);
        for (int i = 0; i < 9; i++) {
            body(json(owner, "POST", "/plan/undo", null), 200);
        }
        assertThat(titles()).containsExactly("a", "b", "c");
        assertThat(json(colleague, "POST", "/plan/undo", null).statusCode()).isEqualTo(204);
        body(json(owner, "POST", "/plan/redo", null), 200);
        assertThat(titles()).containsExactly("a", "n", "b", "c");
    }

    @Test
    void daysComeAndGoWithAllThatIsPlannedInThem() {
        String before = get(owner, "/plan").body();
        JsonObject added = body(json(owner, "POST", "/plan/days", """
                {"date": "2026-10-26", "start": "13:00", "end": "17:00"}"""), 201);
        long second =
                added.getJsonArray("days").getJsonObject(0).getJsonNumber("id").longValue();
        assertThat(body(get(owner, "/plan/days/" + second), 200).getString("start"))
                .isEqualTo("13:00");
        assertThat(json(owner, "POST", "/plan/days", "{\"start\": \"13:00\", \"end\": \"25:00\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "POST", "/plan/days", "{\"start\": \"13:00\"}").statusCode())
                .isEqualTo(422);
        assertThat(get(outsider, "/plan/days/" + second).statusCode()).isEqualTo(404);

        long first = day().getJsonNumber("id").longValue();
        body(json(owner, "DELETE", "/plan/days/" + first, null), 200);

        assertThat(day().getJsonNumber("id").longValue()).isEqualTo(second);
        assertThat(get(owner, "/plan/days/" + first).statusCode()).isEqualTo(404);
        body(json(owner, "POST", "/plan/undo", null), 200);
        assertThat(titles()).containsExactly("a", "b", "c");
        body(json(owner, "POST", "/plan/undo", null), 200);
        assertThat(get(owner, "/plan").body().replaceAll("\"(version|savedAt)\":[^,}]*", ""))
                .isEqualTo(before.replaceAll("\"(version|savedAt)\":[^,}]*", ""));
    }

    @Test
    void strandsAreSwapped() {
        body(json(owner, "PATCH", "/plan/blocks/" + id("a"), "{\"strand\": \"A\"}"), 200);
        body(json(owner, "PATCH", "/plan/blocks/" + id("b"), "{\"strand\": \"B\"}"), 200);

        body(json(owner, "POST", "/plan/blocks/" + id("a") + "/swap", "{}"), 200);

        assertThat(titles()).containsExactly("a", "b", "Groups change over", "b", "a", "c");
    }

    @Test
    void aConflictTellsBothVersions() {
        body(json(colleague, "PATCH", "/plan/blocks/" + id("a"), "{\"title\": \"theirs\"}"), 200);

        HttpResponse<String> refused =
                json(owner, "PATCH", "/plan/blocks/" + id("theirs"), "{\"title\": \"mine\", \"version\": 1}");

        JsonObject problem = body(refused, 409);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem.getJsonObject("theirs").getString("title")).isEqualTo("theirs");
        assertThat(problem.getJsonObject("mine").getString("title")).isEqualTo("mine");
        assertThat(titles()).containsExactly("theirs", "b", "c");
    }
}
