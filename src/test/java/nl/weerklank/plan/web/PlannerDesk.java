package nl.weerklank.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

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
import nl.weerklank.testing.RunningServer;

/** A training with a plan in front of a trainer, in a browser and by the API. */
final class PlannerDesk {
    private static final Map<String, String> DEMO =
            Map.of("email", "demo@weerklank.example", "password", "demo-weerklank", "name", "Story");

    final String server = RunningServer.onH2().baseUrl();
    final RequestSpecification trainer;
    final String api;
    final String address;
    private final int days;

    /** @param days the days of the training, each as date, start and end */
    PlannerDesk(String... days) {
        this.days = days.length;
        trainer = given().header("Authorization", "Bearer " + post(given(), server + "/api/v1/tokens", DEMO, "token"));
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

    /** Signs in on this page and opens the planner, in the language of the page's browser. */
    Page open(Page page, String language) {
        signIn(page, server, language);
        return show(page, address);
    }

    static void signIn(Page page, String server, String language) {
        page.navigate(server + "/sign-in");
        page.locator("input[type=email]").fill(DEMO.get("email"));
        page.locator("input[type=password]").fill(DEMO.get("password"));
        page.locator("input[type=password]").press("Enter");
        page.waitForURL("**/desk/home");
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            page.locator("[id='me:language']").click();
            assertThat(page.locator("html[lang=" + language + "]")).hasCount(1);
        }
    }

    static Page show(Page page, String address) {
        page.navigate(address);
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
