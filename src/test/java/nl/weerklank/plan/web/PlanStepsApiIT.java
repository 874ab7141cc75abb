package nl.weerklank.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.weerklank.account.ApiTokens;
import nl.weerklank.account.Trainer;
import nl.weerklank.account.Trainers;
import nl.weerklank.intake.Themes;
import nl.weerklank.platform.Settings;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.NewEdition;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan changed by small calls, the library, templates and files, as a program uses them. */
@ContainerTest
class PlanStepsApiIT {
    private static final String PASSWORD = "een-lang-wachtwoord";

    @Inject
    private Trainers trainers;

    @Inject
    private ApiTokens tokens;

    @Inject
    private Programs programs;

    @Inject
    private Editions editions;

    @Inject
    private Themes themes;

    private String owner;
    private String colleague;
    private String outsider;
    private Program program;
    private Edition edition;

    @BeforeEach
    void aPlan() {
        Trainer els = trainers.found("Bureau", "Els", address(), PASSWORD, Locale.ENGLISH);
        owner = tokens.make(els, "test");
        colleague = tokens.make(trainers.join(els.organisation(), "Jan", address(), PASSWORD, Locale.ENGLISH), "test");
        outsider = tokens.make(trainers.found("Ander", "Mo", address(), PASSWORD, Locale.ENGLISH), "test");
        program = programs.make(els.organisation(), "Saying no", "en", List.of());
        edition = editions.plan(
                els,
                program.id(),
                new NewEdition(
                        "Client",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Europe/Amsterdam",
                        List.of(new NewDay(LocalDate.of(2026, 10, 25), LocalTime.of(1, 0), LocalTime.of(4, 0), null))));
        json(owner, "PUT", "/plan", """
                {"days": [{"blocks": [{"title": "a", "kind": "input", "minutes": 90},
                  {"title": "b", "kind": "practice", "minutes": 60}, {"title": "c", "kind": "closing", "minutes": 5}]}]}
                """);
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

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
        body(send(owner, "DELETE", "/plan/blocks/" + id("c"), BodyPublishers.noBody(), null), 200);
        assertThat(titles()).containsExactly("n", "n");
        body(
                send(
                        owner,
                        "PATCH",
                        "/plan/days/" + day,
                        BodyPublishers.ofString("{\"start\": \"09:00\", \"end\": \"12:00\"}"),
                        "application/json"),
                200);
        for (int i = 0; i < 9; i++) {
            body(send(owner, "POST", "/plan/undo", BodyPublishers.noBody(), null), 200);
        }
        assertThat(titles()).containsExactly("a", "b", "c");
        assertThat(send(colleague, "POST", "/plan/undo", BodyPublishers.noBody(), null)
                        .statusCode())
                .isEqualTo(204);
        body(send(owner, "POST", "/plan/redo", BodyPublishers.noBody(), null), 200);
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
        body(send(owner, "DELETE", "/plan/days/" + first, BodyPublishers.noBody(), null), 200);

        assertThat(day().getJsonNumber("id").longValue()).isEqualTo(second);
        assertThat(get(owner, "/plan/days/" + first).statusCode()).isEqualTo(404);
        body(send(owner, "POST", "/plan/undo", BodyPublishers.noBody(), null), 200);
        assertThat(titles()).containsExactly("a", "b", "c");
        body(send(owner, "POST", "/plan/undo", BodyPublishers.noBody(), null), 200);
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

    @Test
    void badInputIsRefusedAndNothingIsLost() {
        String before = get(owner, "/plan").body();
        String block = "/plan/blocks/" + id("a");

        assertThat(json(owner, "PATCH", block, "{\"minutes\": -5}").statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "PATCH", block, "{\"minutes\": 1441}").statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "PATCH", block, "{\"kind\": \"nap\"}").statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "PATCH", block, "{\"themes\": [\"x\"]}").statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "PATCH", block, "{\"leader\": \"Piet\"}").statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "PATCH", block, "{\"links\": [{\"address\": \"javascript:x\"}]}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "PATCH", block, "{\"version\": \"x\"}").statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "PATCH", block, "[]").statusCode()).isEqualTo(400);
        assertThat(json(owner, "POST", block + "/split", "{\"minutes\": 91}").statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "POST", block + "/swap", "{}").statusCode()).isEqualTo(422);
        assertThat(json(owner, "POST", "/plan/blocks", "{\"title\": \"x\"}").statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "POST", "/plan/blocks/move", chosen("a")).statusCode())
                .isEqualTo(422);
        assertThat(json(owner, "PATCH", "/plan/days/" + day().getJsonNumber("id"), "{\"end\": \"25:00\"}")
                        .statusCode())
                .isEqualTo(422);
        String large = "{\"title\": \"" + "x".repeat(3_000_000) + "\"}";
        assertThat(json(owner, "PATCH", block, large).statusCode()).isEqualTo(413);
        assertThat(json(owner, "PUT", "/plan", large).statusCode()).isEqualTo(413);
        byte[] chunked = large.getBytes(StandardCharsets.UTF_8);
        assertThat(send(
                                owner,
                                "PUT",
                                "/plan",
                                BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(chunked)),
                                "application/json")
                        .statusCode())
                .isEqualTo(413);
        assertThat(get(owner, "/plan").body()).isEqualTo(before);
    }

    @Test
    void anOutsiderFindsNothing() {
        long block = id("a");
        assertThat(json(outsider, "PATCH", "/plan/blocks/" + block, "{\"title\": \"x\"}")
                        .statusCode())
                .isEqualTo(404);
        for (String path :
                List.of("/plan.yaml", "/plan.md", "/plan/runs", "/plan/difference?template=1", "/plan/files/1")) {
            assertThat(get(outsider, path).statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/plan/undo", "/plan/blocks/" + block + "/library")) {
            assertThat(send(outsider, "POST", path, BodyPublishers.noBody(), null)
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(send(
                                outsider,
                                "GET",
                                URI.create(api() + "/programs/" + program.id() + "/templates"),
                                BodyPublishers.noBody(),
                                null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(titles()).containsExactly("a", "b", "c");
    }

    @Test
    void whatWasPutWithEverythingInItIsGivenBack() {
        themes.add(edition, "Boosheid");
        String kind = UUID.randomUUID().toString().substring(0, 8);
        HttpResponse<String> made = send(
                owner,
                "POST",
                URI.create(api() + "/block-kinds"),
                BodyPublishers.ofString("{\"name\": \"" + kind + "\", \"colour\": \"good\", \"counted\": \"break\"}"),
                "application/json");
        body(made, 201);
        HttpResponse<String> attached = send(
                owner,
                "POST",
                "/plan/blocks/" + id("a") + "/files?name=blad.txt",
                BodyPublishers.ofString("tekst"),
                "application/octet-stream");
        body(attached, 201);
        body(json(owner, "PATCH", "/plan/blocks/" + id("a"), """
                {"kind": "%s", "leader": "Els", "room": "2", "strand": "A", "themes": ["boosheid"],
                 "links": [{"label": "Film", "address": "https://example.org"}],
                 "materials": ["blad (2 per group)", "timer"]}""".formatted(kind)), 200);
        String before = get(owner, "/plan").body();

        HttpResponse<String> put = json(owner, "PUT", "/plan", before);

        assertThat(put.statusCode()).isEqualTo(200);
        String savedAt = "\"savedAt\":\"[^\"]*\"";
        assertThat(put.body().replaceAll(savedAt, "")).isEqualTo(before.replaceAll(savedAt, ""));
        JsonObject block = day().getJsonArray("blocks").getJsonObject(0);
        assertThat(block.getString("kind")).isEqualTo(kind);
        assertThat(block.getString("counted")).isEqualTo("break");
        long file =
                block.getJsonArray("files").getJsonObject(0).getJsonNumber("id").longValue();
        HttpResponse<String> got = get(owner, "/plan/files/" + file);
        assertThat(got.body()).isEqualTo("tekst");
        assertThat(got.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(send(
                                owner,
                                "POST",
                                "/plan/blocks/" + id("a") + "/files?name=blad.pdf",
                                BodyPublishers.ofString("<html>"),
                                "application/octet-stream")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send(
                                owner,
                                "POST",
                                "/plan/blocks/" + id("a") + "/files?name=blad.txt",
                                BodyPublishers.ofByteArray(new byte[3_000_000]),
                                "application/octet-stream")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void textsTemplatesRunsAndTheLibraryAreThere() {
        String yaml = get(owner, "/plan.yaml").body();
        String markdown = get(owner, "/plan.md").body();
        assertThat(yaml).contains("title: a", "kind: input");
        assertThat(markdown).contains("### 01:00 a (input, 90 min)");
        assertThat(body(send(owner, "PUT", "/plan.yaml", BodyPublishers.ofString(yaml), "application/yaml"), 200)
                        .getInt("blocks"))
                .isEqualTo(3);
        body(send(owner, "PUT", "/plan.md", BodyPublishers.ofString(markdown), "text/markdown"), 200);
        JsonObject refused = body(
                send(owner, "PUT", "/plan.md", BodyPublishers.ofString("## Day 1, 9:00–10:00\nx"), "text/markdown"),
                422);
        assertThat(refused.getJsonArray("errors").getJsonObject(0).getString("message"))
                .startsWith("line 2: ");
        assertThat(titles()).containsExactly("a", "b", "c");

        long template = body(
                        json(owner, "POST", "/plan/templates", "{\"name\": \"Night\", \"form\": \"half-day\"}"), 201)
                .getJsonNumber("id")
                .longValue();
        body(json(owner, "PUT", "/plan/runs/" + id("b"), """
                {"startedAt": "2026-10-25T01:00:00Z", "endedAt": "2026-10-25T01:40:00Z", "note": "shorter"}"""), 200);
        JsonObject difference = body(get(owner, "/plan/difference?realTimes=true&template=" + template), 200);
        assertThat(difference.getJsonArray("blocks").getJsonObject(0).getInt("minutes"))
                .isEqualTo(-20);
        body(json(owner, "POST", "/plan/versions", "{\"realTimes\": true, \"template\": " + template + "}"), 201);
        HttpResponse<String> all = send(
                owner,
                "GET",
                URI.create(api() + "/programs/" + program.id() + "/templates"),
                BodyPublishers.noBody(),
                null);
        JsonObject version = ((JsonArray) value(all.body())).getJsonObject(0);
        assertThat(version.getInt("number")).isEqualTo(2);
        body(json(owner, "POST", "/plan/template", "{\"template\": " + version.getJsonNumber("id") + "}"), 200);

        JsonObject kept =
                body(send(owner, "POST", "/plan/blocks/" + id("a") + "/library", BodyPublishers.noBody(), null), 201);
        HttpResponse<String> search = send(
                owner,
                "GET",
                URI.create(api() + "/library?kind=input&longest=90&text=a"),
                BodyPublishers.noBody(),
                null);
        assertThat(((JsonArray) value(search.body())).getJsonObject(0).getString("key"))
                .isEqualTo(kept.getString("key"));
        body(
                json(
                        owner,
                        "POST",
                        "/plan/library",
                        "{\"key\": \"%s\", \"day\": %s}".formatted(kept.getString("key"), day().getJsonNumber("id"))),
                201);
        assertThat(titles()).containsExactly("a", "b", "c", "a");
    }

    private String chosen(String... titles) {
        List<String> keys = new ArrayList<>();
        List<JsonObject> blocks = day().getJsonArray("blocks").getValuesAs(JsonObject.class);
        for (String title : titles) {
            blocks.stream()
                    .filter(block -> block.getString("title").equals(title))
                    .map(block -> block.getJsonNumber("id").toString())
                    .filter(key -> !keys.contains(key))
                    .findFirst()
                    .ifPresent(keys::add);
        }
        return "{\"blocks\": " + keys + "}";
    }

    private long id(String title) {
        return day().getJsonArray("blocks").getValuesAs(JsonObject.class).stream()
                .filter(block -> block.getString("title").equals(title))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("id")
                .longValue();
    }

    private JsonObject day() {
        return body(get(owner, "/plan"), 200).getJsonArray("days").getJsonObject(0);
    }

    private List<String> titles() {
        return day().getJsonArray("blocks").getValuesAs(block -> ((JsonObject) block).getString("title"));
    }

    private static List<String> times(JsonObject day) {
        return day.getJsonArray("blocks")
                .getValuesAs((JsonObject block) ->
                        block.getString("title") + " " + block.getString("startsAt") + "-" + block.getString("endsAt"));
    }

    private static JsonObject body(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return (JsonObject) value(response.body());
    }

    private static JsonValue value(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readValue();
        }
    }

    private HttpResponse<String> get(String token, String path) {
        return send(token, "GET", path, BodyPublishers.noBody(), null);
    }

    private HttpResponse<String> json(String token, String method, String path, String body) {
        return send(token, method, path, BodyPublishers.ofString(body), "application/json");
    }

    private HttpResponse<String> send(
            String token, String method, String path, HttpRequest.BodyPublisher body, String type) {
        return send(token, method, URI.create(api() + "/editions/" + edition.id() + path), body, type);
    }

    private static String api() {
        return Settings.address() + "/api/v1";
    }

    private static HttpResponse<String> send(
            String token, String method, URI address, HttpRequest.BodyPublisher body, String type) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).method(method, body).header("Authorization", "Bearer " + token);
        if (type != null) {
            request.header("Content-Type", type);
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
