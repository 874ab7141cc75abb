package nl.weerklank.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.Finger;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twelve answers become themes, the themes get minutes, and what comes back is seen: in a real browser. */
class ThemesStoryIT {

    private static final List<String> ANSWERS = List.of(
            "Boze klanten aan de balie",
            "Omgaan met boze klanten",
            "Boos worden op een klant",
            "Nee zeggen tegen een vaste klant",
            "Nee verkopen",
            "Nee blijven zeggen",
            "Klachten over een ander",
            "Een klacht netjes afronden",
            "Klachten die terugkomen",
            "Het systeem ligt eruit",
            "Een systeem zonder zoekveld",
            "Systemen die niets onthouden");

    /** Enough where it is not about how many there are. */
    private static final List<String> FEW =
            List.of("Boze klanten aan de balie", "Omgaan met boze klanten", "Nee verkopen", "Het systeem ligt eruit");

    /** Which theme an answer goes to, by a part of a word. */
    private static final Map<String, String> THEMES = Map.of(
            "boo", "Boosheid", "boze", "Boosheid", "nee", "Nee zeggen", "klacht", "Klachten", "syste", "Systemen");

    @RegisterExtension
    final Browser browser = new Browser();

    private final String server = RunningServer.onH2().baseUrl();
    private RequestSpecification trainer;
    private String edition;
    private Locale locale;
    private int inputs;
    private Page page;

    @AfterEach
    void the_trainer_speaks_Dutch_again() {
        DemoTrainer.speakDutchAgain(browser);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void twelve_answers_are_grouped_by_a_few_keys(String language) {
        page = opened(browser.desk(language), language, ANSWERS);
        Map<String, String> keys = new LinkedHashMap<>();
        loose(page).first().focus();
        inputs++;
        for (int left = ANSWERS.size(); left > 0; left--) {
            assertThat(loose(page)).hasCount(left);
            place(page, keys);
        }
        assertThat(loose(page)).hasCount(0);
        assertThat(page.locator(".theme")).hasCount(4);
        System.out.println("Inputs to group 12 answers into 4 themes, beside the letters of names: " + inputs);
        assertThat(inputs).isLessThanOrEqualTo(24);
        assertThat(themes().getList("named", Integer.class)).containsExactly(3, 3, 3, 3);
        Browser.axe(page);

        page.keyboard().press("Control+z");
        assertThat(loose(page)).hasCount(1);
        assertThat(page.locator("[id=told]"))
                .containsText(says("intake.themes.undone", "").strip());
        Browser.axe(page);
    }

    private void place(Page page, Map<String, String> keys) {
        String said = page.locator("input[name=tick]:focus + span .words").innerText();
        String theme = THEMES.entrySet().stream()
                .filter(entry -> said.toLowerCase(Locale.ROOT).contains(entry.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
        if (keys.containsKey(theme)) {
            press(page, keys.get(theme));
        } else {
            keys.put(theme, String.valueOf(keys.size() + 1));
            press(page, "n");
            page.keyboard().type(theme);
            press(page, "Enter");
        }
        assertThat(page.locator("li:has(.in-themes) .words").getByText(said, exactly()))
                .isVisible();
        if (loose(page).count() > 0) {
            assertThat(page.locator("input[name=tick]:focus")).hasCount(1);
        }
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private void press(Page page, String key) {
        page.keyboard().press(key);
        inputs++;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void answers_are_dragged_and_moved_by_keys(String language) {
        page = opened(browser.desk(language), language, FEW);
        add("Boosheid", List.of());
        add("Nee zeggen", List.of());
        page.reload();

        drag(
                page,
                answer(page, "Nee verkopen").locator(".words"),
                page.locator(".bar-theme").nth(1));
        assertThat(answer(page, "Nee verkopen").locator(".taken")).hasText("Nee zeggen");
        drag(
                page,
                answer(page, "Nee verkopen").locator(".taken"),
                page.locator(".bar-theme").nth(0));
        assertThat(answer(page, "Nee verkopen").locator(".taken")).hasText("Boosheid");
        answer(page, "Nee verkopen").locator(".taken").press("2");
        assertThat(answer(page, "Nee verkopen").locator(".taken")).hasText("Nee zeggen");
        Browser.axe(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void themes_are_merged_and_split_and_that_is_undone(String language) {
        page = opened(browser.desk(language), language, FEW);
        add("Boosheid", List.of());
        add("Nee zeggen", difficulties("nee verkopen"));
        page.reload();

        page.locator(".theme").nth(1).locator("summary").click();
        page.locator("[id='board:themes:1:into']").selectOption("Boosheid");
        page.locator("[id='board:themes:1:merge']").click();
        assertThat(page.locator(".theme")).hasCount(1);
        assertThat(page.locator("[id='board:undo']")).isFocused();
        assertThat(answer(page, "Nee verkopen").locator(".taken")).hasText("Boosheid");
        Browser.axe(page);

        answer(page, "Nee verkopen").locator("input[name=tick]").check();
        page.locator(".theme summary").click();
        page.locator("[id='board:themes:0:part']").fill("Verkopen");
        page.locator("[id='board:themes:0:part']").press("Enter");
        assertThat(answer(page, "Nee verkopen").locator(".taken")).hasText("Verkopen");
        page.locator("[id='board:undo']").click();
        assertThat(answer(page, "Nee verkopen").locator(".taken")).hasText("Boosheid");
        page.locator("[id='board:undo']").click();
        assertThat(page.locator(".theme")).hasCount(2);

        page.locator(".theme summary").first().click();
        page.locator("[id='board:themes:0:merge']").click();
        assertThat(page.locator(".error-summary")).containsText(says("intake.themes.choose-first"));
        Browser.axe(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl"})
    void a_finger_drags_an_answer_by_its_grip(String language) {
        page = opened(browser.phone(language), language, ANSWERS);
        add("Boosheid", List.of());
        page.reload();
        Locator grip = answer(page, "Nee verkopen").locator(".grip");
        grip.scrollIntoViewIfNeeded();
        page.evaluate("window.scrollBy(0, 200)");
        BoundingBox from = grip.boundingBox();
        BoundingBox to = page.locator(".bar-theme").boundingBox();

        Finger.on(page).drag(from, to.x + to.width / 2, to.y + to.height / 2);

        assertThat(answer(page, "Nee verkopen").locator(".taken")).hasText("Boosheid");
        Browser.axe(page);
    }

    @ParameterizedTest
    @ValueSource(strings = "nl")
    void a_program_reads_themes_and_sends_them_back_as_they_are(String language) {
        page = opened(browser.desk(language), language, FEW);
        add("Boosheid", difficulties("boze"));
        long theme = themes().getLong("[0].id");
        Map<String, Object> decided = Map.of(
                "id", theme, "decision", "back-to-organisation", "reason", "Een sneller systeem", "askedBack", true);
        patch(decided);
        List<Map<String, Object>> told = themes().getList("$");

        patch(told);
        assertThat(themes().<Map<String, Object>>getList("$")).isEqualTo(told);
        String copy = post("/editions/" + edition + "/themes", told).getString("[0].id");

        Map<String, Object> sent = new LinkedHashMap<>(told.get(0));
        Map<String, Object> kept =
                new LinkedHashMap<>(themes().<Map<String, Object>>getList("$").get(1));
        assertThat(String.valueOf(kept.remove("id"))).isEqualTo(copy);
        sent.remove("id");
        assertThat(kept).isEqualTo(sent).containsEntry("named", 2).containsEntry("reason", "Een sneller systeem");
    }

    private void patch(Object body) {
        given().spec(trainer)
                .contentType(ContentType.JSON)
                .body(body)
                .patch(server + "/api/v1/editions/" + edition + "/themes")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_theme_gets_minutes_in_the_matrix_and_what_comes_back_is_seen(String language) {
        page = opened(browser.desk(language), language, FEW);
        add("Boosheid", difficulties("boze"));
        put(
                "/editions/" + edition + "/plan",
                Map.of(
                        "days",
                        List.of(Map.of(
                                "blocks",
                                List.of(
                                        Map.of("title", "Drietallen", "kind", "practice", "minutes", 45),
                                        Map.of("title", "Uitleg", "kind", "input", "minutes", 15))))));

        page.navigate(server + "/plan/planner?edition=" + edition);
        page.locator(".cov + p + p a, .aside a[href*='/plan/matrix']").first().click();
        assertThat(page.locator(".matrix .missing")).containsText("0");
        Browser.axe(page);
        page.locator(".matrix tbody input").first().focus();
        page.keyboard().press("Space");
        assertThat(page.locator(".matrix .sum td b")).hasText("45");
        assertThat(page.locator(".matrix .missing")).hasCount(0);
        assertThat(page.locator(".matrix tbody input").first()).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Space");
        assertThat(page.locator(".matrix .sum td b")).hasText("60");
        Browser.axe(page);

        page.navigate(server + "/desk/recurring");
        assertThat(page.locator(".recurring").first()).isVisible();
        page.locator("[id='look:again']").click();
        assertThat(page.locator(".suggest [role=status]")).isVisible();
        Browser.axe(page);
    }

    private List<String> difficulties(String part) {
        return given().spec(trainer)
                .get(server + "/api/v1/editions/" + edition + "/difficulties")
                .jsonPath()
                .getList("findAll { it.text.toLowerCase().contains('" + part + "') }.id", String.class);
    }

    private JsonPath themes() {
        return given().spec(trainer)
                .get(server + "/api/v1/editions/" + edition + "/themes")
                .jsonPath();
    }

    private static Locator loose(Page page) {
        return page.locator("[data-answer]:not(:has(.in-themes)) input[name=tick]");
    }

    private static Locator answer(Page page, String words) {
        return page.locator("[data-answer]", new Page.LocatorOptions().setHasText(words));
    }

    private static void drag(Page page, Locator from, Locator to) {
        // Not under the bar, which stays at the bottom of the window.
        from.evaluate("one => one.scrollIntoView({block: 'center'})");
        BoundingBox start = from.boundingBox();
        BoundingBox end = to.boundingBox();
        page.mouse().move(start.x + start.width / 2, start.y + start.height / 2);
        page.mouse().down();
        page.mouse().move(start.x + start.width / 2 + 20, start.y + start.height / 2);
        page.mouse().move(end.x + end.width / 2, end.y + end.height / 2);
        page.mouse().up();
    }

    private String says(String key, Object... arguments) {
        return Texts.in(locale).format(key, arguments);
    }

    private void add(String name, List<String> difficulties) {
        post("/editions/" + edition + "/themes", Map.of("name", name, "difficulties", difficulties));
    }

    /** The page with these answers, which are in no theme yet. */
    private Page opened(Page opened, String language, List<String> answers) {
        locale = Locale.forLanguageTag(language);
        trainer = DemoTrainer.caller();
        String program = post("/programs", Map.of("title", "Klachten", "language", language))
                .getString("id");
        edition = post(
                        "/programs/" + program + "/editions",
                        Map.of(
                                "client",
                                Map.of("name", "Gemeente " + System.nanoTime(), "sector", "gemeenten"),
                                "days",
                                List.of(Map.of("date", "2026-11-16", "start", "09:00", "end", "12:00"))))
                .getString("id");
        String link = post("/editions/" + edition + "/evaluations", Map.of("purpose", "intake"))
                .getString("roomLink");
        String form = "/forms/" + link.substring(link.lastIndexOf('/') + 1);
        answers.forEach(answer -> answered(form, answer));
        return DemoTrainer.open(opened, server + "/intake/themes?edition=" + edition, language);
    }

    /** As a participant does: what a trainer sends is a test, which counts nowhere. */
    private void answered(String form, String answer) {
        JsonPath asked = given().get(server + "/api/v1" + form).jsonPath();
        post(
                given(),
                form + "/responses",
                Map.of(
                        "sid",
                        asked.getString("sid"),
                        "revision",
                        asked.getInt("revision"),
                        "answers",
                        Map.of("difficult", answer)));
    }

    private void put(String to, Object body) {
        given().spec(trainer)
                .contentType(ContentType.JSON)
                .body(body)
                .put(server + "/api/v1" + to)
                .then()
                .statusCode(200);
    }

    private JsonPath post(String to, Object body) {
        return post(trainer, to, body);
    }

    private JsonPath post(RequestSpecification caller, String to, Object body) {
        return given().spec(caller)
                .contentType(ContentType.JSON)
                .body(body)
                .post(server + "/api/v1" + to)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
