package nl.weerklank.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.Trainer;
import nl.weerklank.intake.Decision;
import nl.weerklank.intake.Theme;
import nl.weerklank.intake.Themes;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Program;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Trainings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ContainerTest
class PlanApiIT {
    @Inject
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private Themes themes;

    @Inject
    private SessionPlans plans;

    private Trainer owner;
    private Edition edition;
    private Theme anger;
    private Theme sayingNo;

    @BeforeEach
    void anEditionWithTwoThemes() {
        owner = people.founder(Locale.forLanguageTag("nl"));
        Program program = trainings.program(owner);
        plans.addTemplate(
                program,
                "Halve dag",
                List.of(new DayDraft(
                        null,
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0),
                        List.of(BlockDraft.named("Welkom", BlockKind.OPENING, 20)))));
        edition = trainings.plan(owner, program, Trainings.day("13:00", "17:00"));
        anger = themes.add(edition, "Boosheid");
        sayingNo = themes.add(edition, "Nee zeggen");
    }

    @Test
    void aNewEditionHasTheProgramsTemplateOnItsOwnDays() {
        JsonObject day = days(get(owner, "plan")).getJsonObject(0);

        assertThat(day.getString("date")).isEqualTo("2026-11-16");
        assertThat(day.getString("start")).isEqualTo("13:00");
        assertThat(day.getString("end")).isEqualTo("17:00");
        JsonObject block = day.getJsonArray("blocks").getJsonObject(0);
        assertThat(block.getString("title")).isEqualTo("Welkom");
        assertThat(block.getString("startsAt")).isEqualTo("13:00");
        assertThat(block.getString("endsAt")).isEqualTo("13:20");
        assertThat(day.getJsonObject("totals").getInt("free")).isEqualTo(220);
    }

    @Test
    void whatWasPutIsGivenBackWithItsTimes() {
        HttpResponse<String> put = put(owner, """
                {"days": [{"start": "09:00", "end": "12:00", "blocks": [
                  {"title": "Ontvangen 👋", "kind": "practice", "minutes": 50, "method": "drietallen", "goal": "gehoord",
                   "trainerNotes": "wissel", "handout": "vraag door", "materials": ["kaarten (12)", "timer"],
                   "themes": [%d, "Nee zeggen"], "startsAt": "23:00"},
                  {"title": "Pauze", "kind": "break", "minutes": 15, "pinnedAt": "10:00"},
                  {"kind": "practice", "minutes": 30, "strand": "A", "themes": ["%d"]},
                  {"kind": "dialogue", "minutes": 45, "strand": "B"}]}]}
                """.formatted(anger.id(), anger.id()));

        assertThat(put.statusCode()).isEqualTo(200);
        JsonObject day = days(put).getJsonObject(0);
        assertThat(get(owner, "plan").body()).isEqualTo(put.body());
        assertThat(day.getString("date")).isEqualTo("2026-11-16");
        JsonArray blocks = day.getJsonArray("blocks");
        JsonObject first = blocks.getJsonObject(0);
        assertThat(first.getString("title")).isEqualTo("Ontvangen 👋");
        assertThat(first.getString("trainerNotes")).isEqualTo("wissel");
        assertThat(first.getString("handout")).isEqualTo("vraag door");
        assertThat(first.getJsonArray("materials").getValuesAs(JsonString::getString))
                .containsExactly("kaarten (12)", "timer");
        assertThat(first.getJsonArray("themes").getValuesAs(JsonValue::toString))
                .containsExactlyInAnyOrder(String.valueOf(anger.id()), String.valueOf(sayingNo.id()));
        assertThat(blocks.getValuesAs(block ->
                        ((JsonObject) block).getString("startsAt") + "-" + ((JsonObject) block).getString("endsAt")))
                .containsExactly("09:00-09:50", "10:00-10:15", "10:15-10:45", "10:15-11:00");
        assertThat(blocks.getJsonObject(1).getInt("gapMinutes")).isEqualTo(10);
        assertThat(blocks.getJsonObject(1).getString("pinnedAt")).isEqualTo("10:00");
        assertThat(day.getJsonObject("totals"))
                .isEqualTo(json("{\"content\":95,\"breaks\":15,\"gaps\":10,\"free\":60,\"overlap\":0}"));
        themes.remove(edition, sayingNo.id());
        String now = get(owner, "plan").body();
        assertThat(now).contains(String.valueOf(anger.id())).doesNotContain(String.valueOf(sayingNo.id()));
        assertThat(put(owner, now).statusCode()).isEqualTo(200);
    }

    @Test
    void coverageTellsTheMinutesOfEachTheme() {
        put(owner, """
                {"days": [{"blocks": [{"title": "a", "kind": "practice", "minutes": 50, "themes": ["Boosheid"]},
                  {"title": "b", "kind": "input", "minutes": 20, "themes": ["boosheid"]}]}]}
                """);
        themes.decide(edition, sayingNo.id(), Decision.LEFT_OUT, "volgende keer");

        JsonArray coverage = (JsonArray) value(get(owner, "coverage").body());

        JsonObject first = coverage.getJsonObject(0);
        assertThat(first.getString("name")).isEqualTo("Boosheid");
        assertThat(first.getInt("minutes")).isEqualTo(70);
        assertThat(first.getInt("practiceMinutes")).isEqualTo(50);
        assertThat(first.getJsonArray("blocks").getValuesAs(cell -> ((JsonObject) cell).getString("title")))
                .containsExactly("a", "b");
        JsonObject second = coverage.getJsonObject(1);
        assertThat(second.getInt("minutes")).isZero();
        assertThat(second.getString("decision")).isEqualTo("left-out");
        assertThat(second.getString("reason")).isEqualTo("volgende keer");
    }

    @Test
    void aMistakeIsNamedWithItsPathAndChangesNothing() {
        String before = get(owner, "plan").body();

        HttpResponse<String> refused = put(owner, """
                {"days": [{"blocks": [{}, {"kind": "nap"}, {"minutes": -5, "themes": ["Onbekend"]}]}, {"start": "25:00"}]}
                """);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(refused.body())
                        .getJsonArray("errors")
                        .getValuesAs(error -> ((JsonObject) error).getString("field")))
                .contains(
                        "days[0].blocks[1].kind",
                        "days[0].blocks[2].minutes",
                        "days[0].blocks[2].themes[0]",
                        "days[1].start");
        HttpResponse<String> without = put(owner, "{}");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("\"field\":\"days\"");
        assertThat(put(owner, "{\"days\": [").statusCode()).isEqualTo(400);
        assertThat(put(owner, "[]").statusCode()).isEqualTo(400);
        HttpResponse<String> deep = put(owner, "[".repeat(3000));
        assertThat(deep.statusCode()).isEqualTo(400);
        assertThat(deep.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(get(owner, "plan").body()).isEqualTo(before);
    }

    @Test
    void aChangeMadeMeanwhileIsNotOverwritten() {
        String seen = get(owner, "plan").headers().firstValue("ETag").orElseThrow();
        assertThat(put(owner, "{\"days\": [{\"blocks\": [{\"title\": \"nieuw\"}]}]}")
                        .statusCode())
                .isEqualTo(200);

        HttpRequest.Builder request = people.caller(owner)
                .request(path("plan"))
                .header("If-Match", seen)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"days\": []}"));
        HttpResponse<String> late = Caller.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(get(owner, "plan").body()).contains("nieuw");
    }

    @Test
    void aColleagueSharesThePlanAndAnOutsiderFindsNothing() {
        Trainer colleague = people.colleague(owner);
        Trainer outsider = people.founder(Locale.ENGLISH);

        assertThat(get(colleague, "plan").statusCode()).isEqualTo(200);
        assertThat(put(colleague, "{\"days\": [{}]}").statusCode()).isEqualTo(200);
        assertThat(get(colleague, "coverage").statusCode()).isEqualTo(200);
        assertThat(get(outsider, "plan").statusCode()).isEqualTo(404);
        assertThat(put(outsider, "{\"days\": []}").statusCode()).isEqualTo(404);
        assertThat(get(outsider, "coverage").statusCode()).isEqualTo(404);
        assertThat(Caller.stranger().call("GET", path("plan"), null).statusCode())
                .isEqualTo(401);
        assertThat(days(get(owner, "plan"))).hasSize(1);
    }

    private HttpResponse<String> get(Trainer trainer, String what) {
        return people.caller(trainer).call("GET", path(what), null);
    }

    private HttpResponse<String> put(Trainer trainer, String body) {
        return people.caller(trainer).call("PUT", path("plan"), body);
    }

    private String path(String what) {
        return "/editions/" + edition.id() + "/" + what;
    }

    private static JsonArray days(HttpResponse<String> response) {
        return json(response.body()).getJsonArray("days");
    }

    private static JsonObject json(String body) {
        return (JsonObject) value(body);
    }

    private static JsonValue value(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readValue();
        }
    }
}
