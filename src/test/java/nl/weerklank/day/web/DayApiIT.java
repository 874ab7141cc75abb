package nl.weerklank.day.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.weerklank.account.Trainer;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.KeyedDay;
import nl.weerklank.plan.PlanDay;
import nl.weerklank.plan.PlanEdits;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.NewParticipant;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Trainings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day over the API: the same as on the page. */
@ContainerTest
class DayApiIT {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    @Inject
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private Editions editions;

    @Inject
    private SessionPlans plans;

    @Inject
    private PlanEdits edits;

    private Caller caller;
    private String day;
    private long edition;
    private long block;
    private long person;

    @BeforeEach
    void aDayOfTwoBlocks() {
        Trainer owner = people.founder(Locale.ENGLISH);
        caller = people.caller(owner);
        Edition given = trainings.plan(owner, new NewDay(Trainings.MONDAY, NINE, NOON, null));
        List<BlockDraft> drafts = List.of(
                BlockDraft.named("Begin", BlockKind.OPENING, 20),
                BlockDraft.named("Break", BlockKind.BREAK, 15).pinned(LocalTime.of(10, 0)));
        edits.replace(
                new Planner(given, owner),
                null,
                List.of(KeyedDay.fresh(new DayDraft(Trainings.MONDAY, NINE, NOON, drafts))));
        PlanDay planned = plans.of(given).days().get(0);
        edition = given.id();
        day = "/editions/" + edition + "/days/" + planned.id();
        block = planned.blocks().get(0).id();
        person = editions.enrol(given, List.of(new NewParticipant("An", "Vos", null)))
                .get(0)
                .id();
    }

    private HttpResponse<String> take(String key, String body) {
        return caller.call("PUT", day + "/actions/" + key, body);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static JsonObject part(JsonObject told, int at) {
        return told.getJsonArray("parts").getJsonObject(at);
    }

    private String of(String kind, String more) {
        return "{\"kind\": \"" + kind + "\", \"at\": \"2026-11-16T08:05:00Z\", \"block\": " + block + more + "}";
    }

    @Test
    void tellsHowTheDayGoes() {
        json(take(key(), of("begin", "")));
        JsonObject done = json(take(key(), of("stretch", ", \"minutes\": 15")));

        assertThat(part(done.getJsonObject("day"), 0).getString("startedAt")).isEqualTo("2026-11-16T08:05:00Z");
        assertThat(part(done.getJsonObject("day"), 0).getInt("extraMinutes")).isEqualTo(15);
        JsonObject ended = json(take(key(), of("end", "").replace("08:05", "08:30")));
        assertThat(ended.getJsonObject("day")
                        .getJsonArray("blocks")
                        .getJsonObject(0)
                        .getInt("took"))
                .isEqualTo(25);
        JsonObject told = json(caller.call("GET", day, null));
        assertThat(part(told, 0).getString("state")).isEqualTo("done");
        assertThat(part(told, 1).getString("pin"))
                .isEqualTo("2026-11-16T09:00:00Z")
                .isEqualTo(part(told, 1).getString("expectedStart"));
    }

    @Test
    void tellsWhoIsThere() {
        JsonObject marked = json(take(
                key(),
                "{\"kind\": \"attend\", \"at\": \"2026-11-16T08:05:00Z\", \"person\": \"" + person
                        + "\", \"present\": false}"));

        JsonObject an = marked.getJsonObject("day").getJsonArray("people").getJsonObject(0);
        assertThat(an.getString("name")).isEqualTo("An Vos");
        assertThat(an.getBoolean("present")).isFalse();
        assertThat(caller.call("GET", "/editions/" + edition + "/participants", null)
                        .body())
                .contains("\"attended\":false");
    }

    @Test
    void takesTheSameOnceAndNothingElseUnderItsKey() {
        String key = key();
        String walkIn = "{\"kind\": \"walk-in\", \"at\": \"2026-11-16T08:05:00Z\", \"text\": \"Bo\"}";

        String first = json(take(key, walkIn)).getString("participant");
        String again = json(take(key, walkIn)).getString("participant");

        assertThat(again).isEqualTo(first);
        assertThat(json(caller.call("GET", day, null)).getJsonArray("people")).hasSize(2);
        assertThat(take(key, walkIn.replace("Bo", "Cas")).statusCode()).isEqualTo(409);
    }

    @Test
    void refusesByNameWhatIsWrong() {
        refuses(of("dance", ""), 422, "kind");
        refuses(of("begin", "").replace("2026-11-16T08:05:00Z", "gisteren"), 422, "at");
        refuses(of("begin", "").replace("2026", "2036"), 422, "at");
        refuses(of("begin", "").replace(String.valueOf(block), "1"), 422, "block");
        refuses(of("stretch", ", \"minutes\": -5"), 422, "minutes");
        refuses(of("note", ", \"text\": \"" + "a".repeat(2001) + "\""), 422, "text");
        refuses("{\"kind\": \"walk-in\", \"at\": \"2026-11-16T08:05:00Z\"}", 422, "text");
        refuses(of("begin", "").substring(1), 400, "title");
        assertThat(take("kort", of("begin", "")).body()).contains("\"key\"");
        assertThat(take(key(), of("end", "")).statusCode()).isEqualTo(409);
        assertThat(caller.call("GET", "/editions/" + edition + "/days/1", null).statusCode())
                .isEqualTo(404);

        assertThat(part(json(caller.call("GET", day, null)), 0).getString("state"))
                .isEqualTo("coming");
    }

    private void refuses(String body, int status, String named) {
        HttpResponse<String> answer = take(key(), body);
        assertThat(answer.statusCode()).as(body + " " + answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"" + named + "\"");
    }
}
