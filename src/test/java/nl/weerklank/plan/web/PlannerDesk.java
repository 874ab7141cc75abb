package nl.weerklank.plan.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.lessThan;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.RunningServer;

/** A training with a plan in front of a trainer, in a browser and by the API. */
final class PlannerDesk {
    final String server = RunningServer.onH2().baseUrl();
    final RequestSpecification trainer;
    final String api;
    final String address;
    private final int days;

    /** @param days the days of the training, each as date, start and end */
    PlannerDesk(String... days) {
        this.days = days.length;
        trainer = DemoTrainer.caller();
        String program =
                post(trainer, server + "/api/v1/programs", Map.of("title", "Nee zeggen", "language", "nl"), "id");
        List<Map<String, String>> held = Arrays.stream(days)
                .map(day -> day.split(" "))
                .map(day -> Map.of("date", day[0], "start", day[1], "end", day[2]))
                .toList();
        String edition = post(
                trainer,
                server + "/api/v1/programs/" + program + "/editions",
                Map.of("client", Map.of("name", "Gemeente"), "days", held),
                "id");
        api = server + "/api/v1/editions/" + edition;
        address = server + "/plan/planner?edition=" + edition;
    }

    /** Plans the first day with these blocks: title, minutes, kind, and what else as name=value. */
    void plan(String... blocks) {
        List<Map<String, Object>> planned = new ArrayList<>();
        planned.add(
                Map.of("blocks", Arrays.stream(blocks).map(PlannerDesk::block).toList()));
        planned.addAll(Collections.nCopies(days - 1, Map.of()));
        given().spec(trainer)
                .contentType(ContentType.JSON)
                .body(Map.of("days", planned))
                .put(api + "/plan")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> block(String written) {
        String[] parts = written.split(", ");
        Map<String, Object> block = new HashMap<>();
        block.put("title", parts[0]);
        block.put("minutes", Integer.valueOf(parts[1]));
        block.put("kind", parts[2]);
        for (int i = 3; i < parts.length; i++) {
            block.put(parts[i].split("=")[0], parts[i].split("=")[1]);
        }
        return block;
    }

    /** What the server has by now, as "Titel 30 practice", a line for each block of all days. */
    List<String> kept() {
        List<String> kept = new ArrayList<>();
        List<Map<String, Object>> blocks = trainer.get(api + "/plan").jsonPath().getList("days.blocks.flatten()");
        blocks.forEach(block -> kept.add(block.get("title") + " " + block.get("minutes") + " " + block.get("kind")));
        return kept;
    }

    /** The keys of the blocks of all days. */
    List<Long> blocks() {
        return trainer.get(api + "/plan").jsonPath().getList("days.blocks.flatten().id", Long.class);
    }

    /** Takes a block out, as a colleague would. */
    void remove(long block) {
        send("/plan/blocks/remove", Map.of("blocks", List.of(block)));
    }

    /** Puts a block in once more, as a colleague would. */
    void duplicate(long block) {
        send("/plan/blocks/duplicate", Map.of("blocks", List.of(block)));
    }

    /** Adds a day behind the others. */
    void addDay() {
        send("/plan/days", Map.of("start", "09:00", "end", "12:00"));
    }

    /** Takes out a day, counted from 0. */
    void removeDay(int day) {
        long key = trainer.get(api + "/plan").jsonPath().getLong("days[" + day + "].id");
        trainer.delete(api + "/plan/days/" + key).then().statusCode(lessThan(300));
    }

    /** Sends what a page would send of a block. */
    void edit(long block, String body) {
        given().spec(trainer)
                .contentType(ContentType.JSON)
                .body(body)
                .patch(api + "/plan/blocks/" + block)
                .then()
                .statusCode(200);
    }

    private void send(String path, Object body) {
        given().spec(trainer)
                .contentType(ContentType.JSON)
                .body(body)
                .post(api + path)
                .then()
                .statusCode(lessThan(300));
    }

    static String post(RequestSpecification caller, String to, Object body, String field) {
        return given().spec(caller)
                .contentType(ContentType.JSON)
                .body(body)
                .post(to)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString(field);
    }

    /** Opens the planner in a language. */
    Page open(Page page, String language) {
        return ready(DemoTrainer.open(page, address, language));
    }

    /** Opens the planner as somebody who signs in beside the other. */
    Page openBeside(Page page, String language) {
        DemoTrainer.signIn(page, server, language);
        return show(page, address);
    }

    static Page show(Page page, String address) {
        page.navigate(address);
        return ready(page);
    }

    private static Page ready(Page page) {
        page.waitForSelector("#plan[data-ready]");
        return page;
    }

    /** A field or button of a block of the day that is shown. */
    static Locator field(Page page, int block, String name) {
        return page.locator("#blocks > li")
                .nth(block)
                .locator("[data-field=" + name + "], [data-act=" + name + "], ." + name)
                .first();
    }

    /** The titles in the order in which they are shown. */
    static List<String> titles(Page page) {
        return page.locator("#blocks .title").all().stream()
                .map(Locator::inputValue)
                .toList();
    }

    /** Types in a field and leaves it. */
    static void type(Locator field, String text) {
        field.fill(text);
        field.blur();
    }

    /** Waits until all that was done is saved. */
    static void saved(Page page) {
        page.waitForFunction("() => !plan.wire.waiting() && plan.wire.state === 'saved'");
    }
}
