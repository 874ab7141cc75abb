package nl.weerklank.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.RunningServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main job from a sample course to a shared report, as trainer, participant and client manager do it. */
class BrowserStoryIT {

    private static final String DIFFICULTY = "Rustig blijven / staying calm";
    private static final String THEME = "Boosheid / anger";
    private static final String GOAL = "Binnen twee dagen teruggebeld / called back within two days";

    @RegisterExtension
    final Browser browser = new Browser();

    private String address;
    private Desk desk;
    private Locale locale;

    @ParameterizedTest
    @CsvSource({"nl, Van klacht naar kans", "en, Saying no and staying on good terms"})
    void leadsFromACourseToASharedReport(String language, String course) throws IOException {
        address = RunningServer.onH2().baseUrl();
        locale = Texts.spoken(language);
        desk = new Desk(browser.desk(language), locale);
        signIn(language);
        try {
            tell(course);
        } finally {
            desk.open(address + "/desk/home");
            speak("nl");
        }
    }

    private void tell(String course) throws IOException {
        chooseCourse(course);
        makeTraining();
        enrol();
        String edition = desk.page().url();
        String intake = openEvaluation("intake");
        answerIntake(intake);
        groupIntoThemes(edition);
        changePlan(edition);
        desk.open(edition);
        String evaluation = openEvaluation("evaluation");
        answerEvaluation();
        closeAndSee(evaluation);
        shareReport();
    }

    private void signIn(String language) {
        desk.open(address + "/");
        desk.fill("account.field.email", "demo@weerklank.example");
        desk.fill("account.field.password", "demo-weerklank");
        desk.press("account.sign-in.do");
        speak(language);
        assertThat(desk.button(desk.says("desk.template.sign-out")).isVisible()).isTrue();
    }

    /** The trainer of the demo is shared by all stories, which find it speaking Dutch. */
    private void speak(String language) {
        Locator other = desk.page().locator("[id='me:language'][lang='" + language + "']");
        if (other.count() > 0) {
            other.click();
        }
        desk.look();
    }

    private void chooseCourse(String course) {
        desk.follow("desk.template.programs");
        desk.open(address + "/program/gallery");
        desk.page()
                .locator("li.card", new Page.LocatorOptions().setHasText(course))
                .getByRole(AriaRole.BUTTON)
                .click();
        desk.look();
        desk.press("program.program.save");
        desk.look();
        desk.follow("program.programs.make-edition");
    }

    private void makeTraining() {
        desk.fill("program.field.client", "Gemeente Waterland");
        desk.fill("program.field.contact", "Els de Groot");
        desk.fill("program.field.role", "Teammanager");
        desk.fill("program.field.goal", GOAL);
        desk.fill("program.field.noticed-by", "De balie telt / the desk counts");
        desk.fill("program.field.group", "Publieksbalie");
        desk.fill("program.field.date", "2026-12-01");
        desk.press("program.new-edition.make");
        desk.look();
        assertThat(desk.words()).contains("Gemeente Waterland", GOAL);
    }

    private void enrol() {
        desk.fill("desk.edition.first-name", "Fatima");
        desk.press("desk.edition.add");
        desk.fill("desk.edition.paste", "Piet\tJansen\tpiet@example.org\nSanne\nMo\nKees\nRoos");
        desk.press("desk.edition.preview");
        desk.press("desk.edition.add-all", 5);
        desk.look();
        assertThat(desk.words()).contains("Fatima", "piet@example.org", "Roos");
    }

    /** From the page of the training; leaves the page of the evaluation open and gives its address. */
    private String openEvaluation(String purpose) {
        Matcher id = Pattern.compile("id=(\\d+)").matcher(desk.page().url());
        assertThat(id.find()).as(desk.page().url()).isTrue();
        desk.open(address + "/evaluation/new?edition=" + id.group(1) + "&purpose=" + purpose);
        desk.press("evaluation.new.start-" + purpose);
        desk.look();
        return desk.page().url();
    }

    private String linkOf(String name) {
        return desk.page()
                .getByLabel(desk.says("evaluation.desk.link-of", name))
                .first()
                .inputValue();
    }

    private void answerIntake(String intake) {
        Desk phone = new Desk(browser.phone(locale.getLanguage()), locale);
        phone.open(linkOf("Fatima"));
        phone.page().locator("textarea").first().fill(DIFFICULTY);
        phone.press("evaluation.form.send");
        phone.look();
        assertThat(phone.words()).contains(phone.says("evaluation.receipt.title"));
        desk.open(intake);
        desk.press("desk.demo.fill");
        desk.look();
    }

    private void groupIntoThemes(String edition) {
        desk.open(edition.replaceFirst("/desk/edition\\?id=", "/intake/themes?edition="));
        assertThat(desk.words()).contains(DIFFICULTY);
        desk.fill("intake.themes.new", THEME);
        desk.press("intake.themes.add");
        desk.page().getByLabel(DIFFICULTY).check();
        Locator assign = desk.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(desk.says("intake.themes.put-in")))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(THEME));
        assign.click();
        desk.look();
        desk.page().getByLabel(desk.says("intake.themes.ask-back")).first().check();
        desk.look();
    }

    private void changePlan(String edition) {
        desk.open(edition.replaceFirst("/desk/edition\\?id=", "/takeaway/documents?edition="));
        desk.open(edition.replaceFirst("/desk/edition\\?id=", "/plan/planner?edition="));
        Locator minutes = desk.page().getByLabel(desk.says("plan.planner.minutes-of") + " 1", exact());
        Locator second = desk.page().locator(".blk .time").nth(1);
        String before = second.inputValue();
        minutes.fill(String.valueOf(Integer.parseInt(minutes.inputValue()) + 5));
        minutes.blur();
        desk.look();
        assertThat(second.inputValue()).isNotEqualTo(before);
        desk.button(desk.says("plan.planner.details")).click();
        desk.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(THEME))
                .check();
        desk.look();
        assertThat(desk.page().locator(".aside").innerText()).contains(THEME);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private void answerEvaluation() {
        Desk phone = new Desk(browser.phone(locale.getLanguage()), locale);
        phone.open(linkOf("Fatima"));
        assertThat(phone.words()).contains(DIFFICULTY, THEME);
        for (String scale : List.of("-then'][value='2'", "-now'][value='4'")) {
            phone.page().locator("input[name$='" + scale + "]").first().check(force());
        }
        phone.page().locator("input[type=radio][value='5']").last().check(force());
        phone.press("evaluation.form.send");
        phone.look();
        assertThat(phone.words()).contains(phone.says("evaluation.receipt.title"));
        desk.press("desk.demo.fill");
        desk.look();
    }

    /** The dot of a choice is drawn by its label. */
    private static Locator.CheckOptions force() {
        return new Locator.CheckOptions().setForce(true);
    }

    private void closeAndSee(String evaluation) {
        desk.open(evaluation);
        desk.page().locator("input[id$='confirmation']").fill(desk.says("evaluation.desk.close-word"));
        desk.press("evaluation.desk.close");
        desk.look();
        desk.follow("evaluation.desk.to-results");
        assertThat(desk.words()).contains(desk.says("outcome.results.scores"), THEME);
        desk.follow("outcome.results.to-report");
    }

    private void shareReport() throws IOException {
        desk.press("report.curate.draft");
        desk.look();
        String unwanted = leaveOneOut();
        desk.press("report.curate.publish");
        desk.look();
        desk.press("report.curate.share");
        desk.look();
        String link = desk.page().locator("[id^='link-']").first().inputValue();

        Desk manager = new Desk(browser.phone(locale.getLanguage()), locale);
        manager.open(link);
        assertThat(manager.words()).contains(GOAL, THEME).doesNotContain(unwanted);
        APIResponse pdf = manager.page().request().get(link + "/report.pdf");
        assertThat(pdf.status()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(GOAL)
                    .doesNotContain(unwanted);
        }

        publishAgain(manager, link);
        desk.button(desk.says("report.curate.revoke") + " 2").click();
        desk.look();
        assertThat(manager.page().navigate(link).status()).isEqualTo(404);
        manager.look();
        assertThat(manager.page().request().get(link + "/report.pdf").status()).isEqualTo(404);
    }

    /** One link goes along with the newest version, another stays as it is. */
    private void publishAgain(Desk manager, String link) {
        desk.page().locator("[id='share:version']").selectOption(new SelectOption().setIndex(1));
        desk.press("report.curate.share");
        desk.look();
        String fixed = desk.page().locator("[id^='link-']").first().inputValue();
        desk.press("report.curate.publish-again");
        desk.look();
        assertThat(desk.words()).contains(desk.says("report.curate.published-already"));
        desk.page().locator("[id='form:goalAnswer']").fill("Na zes weken kijken we opnieuw.");
        // what was typed is kept first, and then the page is sent
        desk.button(desk.says("report.curate.publish-again")).click();
        desk.page().getByText(desk.says("report.curate.published-again")).waitFor();
        desk.look();
        manager.open(link);
        assertThat(manager.words()).contains(GOAL, desk.says("report.changed.goal"));
        manager.open(fixed);
        assertThat(manager.words()).contains(GOAL).doesNotContain(desk.says("report.changed.goal"));
    }

    private String leaveOneOut() {
        Locator quotes = desk.page().locator(".curate > li");
        List<String> all =
                quotes.all().stream().map(one -> one.getAttribute("data-text")).toList();
        // of made-up answers two may say the same, and leaving out one leaves the other
        String words = all.stream()
                .filter(one -> Collections.frequency(all, one) == 1)
                .reduce((one, next) -> next)
                .orElseThrow();
        Locator quote = quotes.nth(all.indexOf(words));
        quote.locator("[data-act='leave']").click();
        quote.locator("[data-act='because']").nth(1).click();
        PlaywrightAssertions.assertThat(desk.page().locator(".curate > li.out")).hasCount(1);
        desk.look();
        return words;
    }
}
