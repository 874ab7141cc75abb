package nl.weerklank.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.Trainer;
import nl.weerklank.intake.Themes;
import nl.weerklank.program.Edition;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.Program;
import nl.weerklank.testing.inside.Caller;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Trainings;
import org.junit.jupiter.api.BeforeEach;

/** A plan of 3 blocks in a night in which the clock goes back, and those who call the API of it. */
abstract class PlanOverTheApi {
    @Inject
    People people;

    @Inject
    Trainings trainings;

    @Inject
    Themes themes;

    Caller owner;

    Caller colleague;

    Caller outsider;

    Program program;

    Edition edition;

    @BeforeEach
    void aPlan() {
        Trainer els = people.founder(Locale.ENGLISH);
        owner = people.caller(els);
        colleague = people.caller(people.colleague(els));
        outsider = people.caller(people.founder(Locale.ENGLISH));
        program = trainings.program(els);
        edition = trainings.plan(
                els, program, new NewDay(LocalDate.of(2026, 10, 25), LocalTime.of(1, 0), LocalTime.of(4, 0), null));
        json(owner, "PUT", "/plan", """
                {"days": [{"blocks": [{"title": "a", "kind": "input", "minutes": 90},
                  {"title": "b", "kind": "practice", "minutes": 60}, {"title": "c", "kind": "closing", "minutes": 5}]}]}
                """);
    }

    String chosen(String... titles) {
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

    long id(String title) {
        return day().getJsonArray("blocks").getValuesAs(JsonObject.class).stream()
                .filter(block -> block.getString("title").equals(title))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("id")
                .longValue();
    }

    JsonObject day() {
        return body(get(owner, "/plan"), 200).getJsonArray("days").getJsonObject(0);
    }

    List<String> titles() {
        return day().getJsonArray("blocks").getValuesAs(block -> ((JsonObject) block).getString("title"));
    }

    static JsonObject body(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return (JsonObject) value(response.body());
    }

    static JsonValue value(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readValue();
        }
    }

    HttpResponse<String> get(Caller caller, String path) {
        return caller.call("GET", of(path), null);
    }

    HttpResponse<String> json(Caller caller, String method, String path, String body) {
        return send(
                caller,
                method,
                path,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                "application/json");
    }

    /** Sends over a connection of its own, for the server ends one whose body it refuses unread. */
    HttpResponse<String> send(Caller caller, String method, String path, HttpRequest.BodyPublisher body, String type) {
        HttpRequest.Builder request =
                caller.request(of(path)).method(method, body).header("Content-Type", type);
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The path in the API of something of the training. */
    private String of(String path) {
        return "/editions/" + edition.id() + path;
    }
}
