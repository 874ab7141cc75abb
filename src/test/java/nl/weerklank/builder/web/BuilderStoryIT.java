package nl.weerklank.builder.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The builder in a real browser: from a program to a questionnaire that was answered and then changed. */
class BuilderStoryIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private String server;
    private RequestSpecification trainer;
    private JsonPath program;
    private String language = "nl";
    private Page page;

    @BeforeEach
    void signIn() {
        server = RunningServer.onH2().baseUrl();
        trainer = DemoTrainer.caller().contentType(ContentType.JSON);
        page = desk();
    }

    private Page desk() {
        return DemoTrainer.open(browser.desk(language), server + "/desk/home", language);
    }

    @AfterEach
    void speakDutchAgain() {
        DemoTrainer.speakDutchAgain(browser);
    }

    private void speak(String other) {
        DemoTrainer.speak(page, other);
    }

    private String says(String key, Object... arguments) {
        return Texts.in(Texts.spoken(language)).format(key, arguments);
    }

    private String adopt(String course, String purpose) {
        program = given().spec(trainer)
                .body("{}")
                .post(server + "/api/v1/samples/" + course + "/programs")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return program.getString("questionnaires.find { it.purpose == '" + purpose + "' }.id");
    }

    private JsonPath questionnaire(String id) {
        return given().spec(trainer)
                .get(server + "/api/v1/questionnaires/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void open(String questionnaire) {
        page.navigate(server + "/questionnaire/builder?questionnaire=" + questionnaire);
    }

    private Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    private Locator question(String key) {
        return page.locator("[data-question='" + key + "']");
    }

    private List<String> keys() {
        return page.locator("[data-question]").all().stream()
                .map(row -> row.getAttribute("data-question"))
                .toList();
    }

    /** Types over what is there and leaves the field, which saves it. */
    private static void type(Locator field, String text) {
        field.fill(text);
        field.press("Tab");
    }

    private FrameLocator preview() {
        return page.frameLocator("#preview");
    }

    /** The preview as it stands after what was saved last, so that it is not changed in the middle of a click. */
    private FrameLocator shownAnew() {
        return page.frameLocator("#preview:not([aria-busy])");
    }

    @ParameterizedTest
    @CsvSource({"nl, van-klacht-naar-kans", "en, saying-no"})
    void fromAProgramToASecondRevision(String spoken, String course) {
        speak(spoken);
        language = spoken;
        String id = adopt(course, "evaluation");
        page.navigate(server + "/program/program?id=" + program.getString("id"));
        page.getByText(Pattern.compile("^" + says("program.purpose.evaluation") + ":"))
                .click();
        page.getByLabel(says("program.program.edit-questions") + ": " + says("program.purpose.evaluation"))
                .click();
        page.waitForURL("**/questionnaire/builder?*");
        Browser.axe(page);

        changeWords();
        addFromTheBank();
        rearrange();
        setACondition();
        String yaml = keepAsFile(id);
        answer(id);
        changeAfterwards(id, yaml);
    }

    private void changeWords() {
        String words = language.equals("nl") ? "Hoe leerzaam was de kennis?" : "How useful was the knowledge?";
        type(field("q-knowledge-text-" + language), words);
        assertThat(question("knowledge").locator(".warnings li"))
                .containsText(language.equals("nl") ? "‘Hoe leerzaam’" : "‘How useful’");
        assertThat(preview().getByText(words)).isVisible();
        type(field("q-knowledge-text-" + language), language.equals("nl") ? "Kennis" : "Knowledge");
        assertThat(question("knowledge").locator(".warnings li")).hasCount(0);
        assertThat(page.locator(".saved time")).not().isEmpty();
    }

    private void addFromTheBank() {
        page.locator("#bank > summary").click();
        page.locator("#bank .topic > summary").first().click();
        Browser.axe(page);
        page.locator("[data-act=bank][data-value=tomorrow]").click();
        assertThat(field("q-tomorrow-text-" + language)).isFocused();
        String wording =
                language.equals("nl") ? "Wat ga je morgen anders doen?" : "What will you do differently tomorrow?";
        assertThat(preview().getByText(wording)).isVisible();
    }

    private void rearrange() {
        question("tomorrow").locator("[data-act=duplicate]").click();
        assertThat(question("tomorrow_2")).isVisible();
        int before = keys().indexOf("tomorrow");
        field("q-tomorrow-text-" + language).press("Alt+ArrowUp");
        assertThat(field("q-tomorrow-up")).isFocused();
        assertThat(keys().indexOf("tomorrow")).isEqualTo(before - 1);

        page.evaluate("window.scrollTo(0, 0)");
        question("presentation")
                .locator("[data-grip]")
                .dragTo(question("knowledge"), new Locator.DragToOptions().setTargetPosition(80, 4));
        assertThat(page.locator("[data-question]").first()).hasAttribute("data-question", "presentation");

        question("tomorrow_2").locator("[data-act=remove]").click();
        assertThat(question("tomorrow_2")).hasCount(0);
        assertThat(field("put-back")).isFocused();
        page.keyboard().press("Enter");
        assertThat(question("tomorrow_2")).isVisible();
        field("redo").click();
        assertThat(question("tomorrow_2")).hasCount(0);
    }

    private void setACondition() {
        field("q-remark-more").click();
        assertThat(field("q-remark-more")).hasAttribute("aria-expanded", "true");
        field("q-remark-if").selectOption("knowledge");
        field("q-remark-mark-2").check();
        String name = language.equals("nl") ? "Kennis" : "Knowledge";
        assertThat(question("remark").locator(".only-if"))
                .hasText(
                        language.equals("nl")
                                ? "Alleen als bij ‘" + name + "’ slecht of matig is gekozen"
                                : "Only if poor or fair was chosen at ‘" + name + "’");
        Browser.axe(page);
        field("q-remark-more").click();
        assertThat(question("remark").locator(".more")).hasCount(0);
    }

    private String keepAsFile(String id) {
        byte[] file = page.request()
                .get(server + "/questionnaire/file?questionnaire=" + id)
                .body();
        String yaml = new String(file, StandardCharsets.UTF_8);
        assertThat(yaml).contains("key: tomorrow", "question: knowledge");
        page.locator("#import > summary").click();
        field("import-text").fill("title: Half\nquestions:\n  - key: a\n    kind: poem\n");
        field("import-now").click();
        assertThat(page.locator(".error-summary"))
                .containsText(language.equals("nl") ? "regel 4: verwacht scale" : "line 4: expected scale");
        field("import-text").fill(yaml.replace("key: tomorrow", "key: from_file"));
        field("import-now").click();
        assertThat(question("from_file")).isVisible();
        field("undo").click();
        assertThat(question("tomorrow")).isVisible();
        return yaml;
    }

    private void answer(String id) {
        JsonPath edition = post(
                "/programs/" + program.getString("id") + "/editions",
                Map.of("client", Map.of("name", "Gemeente"), "days", List.of(Map.of("date", "2026-11-16"))));
        JsonPath evaluation =
                post("/editions/" + edition.getString("id") + "/evaluations", Map.of("purpose", "evaluation"));
        Page phone = browser.phone(language);
        phone.navigate(evaluation.getString("roomLink"));
        phone.locator(".q label:has(input[type=radio][value='4'])").first().click();
        phone.locator("button[data-send]").click();
        assertThat(phone.locator("h1").first()).hasText(says("evaluation.receipt.title"));
        assertThat(questionnaire(id).getBoolean("frozen")).isTrue();
    }

    private JsonPath post(String path, Object body) {
        return given().spec(trainer)
                .body(body)
                .post(server + "/api/v1" + path)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private void changeAfterwards(String id, String yaml) {
        page.reload();
        assertThat(page.locator(".notice").first())
                .containsText(says("builder.page.frozen", 2, 1).substring(0, 30));
        type(field("q-knowledge-text-" + language), language.equals("nl") ? "Hoe was de kennis?" : "How was it?");
        assertThat(page.locator("details.fold > summary").first()).containsText(says("builder.page.changes"));
        page.locator("details.fold > summary").first().click();
        assertThat(page.locator(".changes")).containsText(says("builder.change.reworded"));
        Browser.axe(page);
        page.waitForURL(url -> !url.endsWith("questionnaire=" + id));
        String next = page.url().replaceAll(".*questionnaire=", "");
        assertThat(questionnaire(next).getInt("revision")).isEqualTo(2);
        given().spec(trainer)
                .get(server + "/api/v1/questionnaires/" + id + ".yaml")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.equalTo(yaml));
    }

    @Test
    void whatAColleagueDidMeanwhileIsShownAndNotOverwritten() {
        String id = adopt("van-klacht-naar-kans", "follow-up");
        open(id);
        Page colleague = page.context().newPage();
        colleague.navigate(page.url());
        type(colleague.locator("[id='q-applied-text-nl']"), "Van een collega");
        assertThat(colleague.locator(".saved time")).not().isEmpty();
        colleague.close();

        type(field("q-need-text-nl"), "Wat ik typte");

        assertThat(page.locator(".error-summary"))
                .containsText("Een collega heeft deze vragenlijst intussen veranderd");
        assertThat(page.locator(".error-summary")).containsText("Wat ik typte");
        assertThat(field("q-applied-text-nl")).hasValue("Van een collega");
        assertThat(questionnaire(id).getString("questions.find { it.key == 'need' }.text"))
                .isEqualTo("Wat heb je nodig om het vol te houden?");
        type(field("q-need-text-nl"), "Wat ik typte");
        assertThat(page.locator(".error-summary")).hasCount(0);
        assertThat(questionnaire(id).getString("questions.find { it.key == 'need' }.text"))
                .isEqualTo("Wat ik typte");
    }

    @Test
    void bothLanguagesStandBesideEachOther() {
        String id = adopt("van-klacht-naar-kans", "manager");
        open(id);
        page.locator("[data-act=language-add]").click();
        assertThat(field("title-en")).isFocused();
        assertThat(page.locator(".missing")).hasCount(6);
        assertThat(page.locator(".gaps")).containsText("Nog 7 teksten te vertalen.");
        assertThat(page.locator(".warnings")).hasCount(0);
        type(field("title-en"), "What do you notice?");
        assertThat(page.locator(".gaps")).containsText("Nog 6 teksten te vertalen.");
        goToGap("intro-en");
        goToGap("q-one_liner-text-en");
        goToGap("q-goal_reached-text-en");
        goToGap("q-noticed-text-en");
        goToGap("q-noticed-hint-en");
        type(field("q-noticed-text-en"), "How do you notice it?");
        assertThat(page.locator(".gaps")).containsText("Nog 5 teksten te vertalen.");
        shownAnew().locator("button[name=language][value=en]").click();
        assertThat(preview().getByText("How do you notice it?")).isVisible();
        assertThat(preview().locator("h1")).hasText("What do you notice?");
        Browser.axe(page);
        page.locator("[data-act=language-remove]").click();
        assertThat(field("title-en")).hasCount(0);
        field("undo").click();
        assertThat(field("title-en")).hasValue("What do you notice?");
    }

    private void goToGap(String id) {
        page.locator("#gap").click();
        assertThat(field(id)).isFocused();
    }

    @ParameterizedTest
    @CsvSource({"1, nl, 360", "8, en, 1024", "60, nl, 1400", "60, en, 360"})
    void fitsEveryScreen(int number, String spoken, int width) {
        speak(spoken);
        String id = adopt("saying-no", "evaluation");
        List<Map<String, Object>> questions = java.util.stream.IntStream.range(0, number)
                .mapToObj(i ->
                        Map.<String, Object>of("key", "q" + i, "kind", "text", "text", "Question number " + i + "?"))
                .toList();
        given().spec(trainer)
                .body(Map.of("title", "Size", "questions", questions))
                .put(server + "/api/v1/questionnaires/" + id)
                .then()
                .statusCode(200);
        page.setViewportSize(width, 800);
        open(id);

        assertThat(page.locator("[data-question]")).hasCount(number);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        if (width < 1181) {
            page.locator(".show-phone").click();
            assertThat(field("preview")).isVisible();
            assertThat(page.locator(".hide-phone")).isFocused();
            Browser.axe(page);
            page.locator(".hide-phone").click();
            assertThat(field("preview")).not().isVisible();
        }
        Browser.axe(page);
        Browser.picture(page, "builder-" + number + "-" + spoken + "-" + width);
    }
}
