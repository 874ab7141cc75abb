package nl.weerklank.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
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

/** A trainer works through the quotes by keyboard, publishes and shares; the manager reads and forwards until it is revoked. */
class CurateStoryIT {

    private static final String NAMING = "Marijke gaf het beste voorbeeld";
    private static final String UNWANTED = "Hier herkent iedereen mij aan";
    private static final String CLOSED = "Dit leest alleen de trainer";
    private static final String TURNED = "Rustig en helder, en dat is zeldzaam";
    private static final String CALM = "Rustig en helder";
    private static final String SUGGESTION = "Meer tijd om te oefenen";
    private static final String ANSWER = "De volgende keer duurt het oefenen een uur.";
    private static final String ADVICE = "Bespreek elke week één herstel.";
    private static final String PASSWORD = "geheim-woord";

    @RegisterExtension
    final Browser browser = new Browser();

    private String address;
    private Locale locale;
    private Desk desk;
    private Page page;
    private EvaluatedTraining training;

    @ParameterizedTest
    @CsvSource({"nl, van-klacht-naar-kans", "en, saying-no"})
    void worksThroughTheQuotesByKeyboard(String language, String course) throws IOException {
        address = RunningServer.onH2().baseUrl();
        locale = Texts.spoken(language);
        desk = new Desk(browser.desk(language), locale);
        page = desk.page();
        training = EvaluatedTraining.open(address, course, "Balie", "Marijke", "Joost")
                .answered(
                        address,
                        List.of(
                                new EvaluatedTraining.Words(NAMING, null, "public"),
                                new EvaluatedTraining.Words(UNWANTED, null, "report"),
                                new EvaluatedTraining.Words(CLOSED, null, "none"),
                                new EvaluatedTraining.Words(CALM, SUGGESTION, "report"),
                                new EvaluatedTraining.Words("Top", null, "report")));
        signIn(language);
        try {
            desk.open(address + "/report/curate?edition=" + training.edition());
            desk.press("report.curate.draft");
            desk.look();
            curate();
            drag();
            paint();
            share();
        } finally {
            desk.open(address + "/desk/home");
            speak("nl");
        }
    }

    private void signIn(String language) {
        desk.open(address + "/");
        desk.fill("account.field.email", "demo@weerklank.example");
        desk.fill("account.field.password", "demo-weerklank");
        desk.press("account.sign-in.do");
        speak(language);
    }

    /** The trainer of the demo is shared by all stories, which find it speaking Dutch. */
    private void speak(String language) {
        Locator other = page.locator("[id='me:language'][lang='" + language + "']");
        if (other.count() > 0) {
            other.click();
            assertThat(page.locator("html[lang='" + language + "']")).isVisible();
        }
    }

    private Locator row(String words) {
        return page.locator("[data-quote]", new Page.LocatorOptions().setHasText(words));
    }

    /** Presses keys on the quote with these words, and waits until the page says what was done. */
    private Locator on(String words, String did, String... keys) {
        Locator row = row(words);
        String id = row.getAttribute("id");
        row.focus();
        for (String key : keys) {
            page.keyboard().press(key);
        }
        assertThat(page.locator("#did")).hasText(desk.says(did));
        Locator same = page.locator("#" + id);
        assertThat(same).isFocused();
        return same;
    }

    private void curate() {
        assertThat(page.locator("#keys")).isVisible();
        assertThat(page.locator(".kept")).containsText(CLOSED);
        page.locator("[data-quote]").first().focus();
        page.keyboard().press("j");
        assertThat(page.locator("[data-quote]").nth(1)).isFocused();
        page.keyboard().press("k");
        assertThat(page.locator("[data-quote]").first()).isFocused();

        String mask = desk.says("outcome.mask.name");
        Locator masked = on("Marijke", "report.curate.did-mask", "m");
        assertThat(masked.locator(".words")).hasText(NAMING.replace("Marijke", mask));
        assertThat(masked.locator(".original")).containsText(NAMING);

        leaveOut();
        edit();
        assertThat(on("Top", "report.curate.did-highlight", "h")).hasClass(Pattern.compile("large"));
        on(
                "Top",
                "report.curate.did-move",
                row("Top").evaluate("row => !!row.previousElementSibling").equals(true)
                        ? "Shift+ArrowUp"
                        : "Shift+ArrowDown");
        row(SUGGESTION).focus();
        page.keyboard().press("a");
        page.keyboard().type(ANSWER);
        desk.look();
        page.keyboard().press("Control+Enter");
        assertThat(row(SUGGESTION).locator(".done-with")).containsText(ANSWER);
        desk.look();
    }

    /** By the mouse, what the keys do too. */
    private void drag() {
        Locator first = page.locator(".curate").first().locator("> li").first();
        String words = first.getAttribute("data-text");
        first.locator(".grip").hover();
        page.mouse().down();
        page.locator(".curate").first().locator("> li").nth(2).locator(".what").hover();
        page.mouse().up();
        assertThat(page.locator(".curate").first().locator("> li").nth(2)).hasAttribute("data-text", words);
    }

    /** A pale colour is refused with one that will do; the demo's own is there again afterwards. */
    private void paint() {
        browser.expectComplaint("status of 422");
        page.locator("#colour").fill("#ffcc00");
        assertThat(page.locator("#colour-said")).containsText("#");
        desk.look();
        page.locator("#colour").fill("#7a1f5c");
        assertThat(page.locator("#colour-said")).hasText(desk.says("report.curate.saved"));
        page.locator("[data-style=usual]").click();
        assertThat(page.locator("#colour")).hasValue("#0f5560");
    }

    private void leaveOut() {
        row(UNWANTED).focus();
        page.keyboard().press("x");
        assertThat(row(UNWANTED).locator(".reasons")).isVisible();
        desk.look();
        Locator out = on(UNWANTED, "report.curate.did-leave", "2");
        assertThat(out).hasClass(Pattern.compile("out"));
        assertThat(on(UNWANTED, "report.curate.did-undo", "z")).hasClass(Pattern.compile("in"));
        on(UNWANTED, "report.curate.did-leave", "x", "2");
    }

    /** More than spelling: the original stays in the report until the writer agrees. */
    private void edit() {
        row(CALM).focus();
        page.keyboard().press("e");
        page.locator(".editor textarea").fill(TURNED);
        desk.look();
        page.keyboard().press("Control+Enter");
        assertThat(row(CALM).locator(".original")).containsText(desk.says("report.edit.waiting-original"));
    }

    /** Words that were typed are kept before the preview is looked at and before a link is made. */
    private String published() {
        desk.fill("report.curate.next-steps", ADVICE);
        desk.follow("report.curate.preview");
        assertThat(page.frameLocator("iframe.phone").locator("article.report")).containsText(ADVICE);
        assertThat(page.frameLocator("iframe.phone").locator("figure.large")).containsText("Top");
        desk.follow("report.curate.title");
        desk.press("report.curate.publish");
        desk.look();
        String offer = "Wat nog open is, bespreken we graag.";
        desk.fill("report.curate.offer", offer);
        page.locator("[id='share:password']").fill(PASSWORD);
        desk.press("report.curate.share");
        assertThat(page.locator("[id^='link-']")).hasCount(1);
        assertThat(page.locator("[id='form:offer']")).hasValue(offer);
        desk.look();
        return page.locator("[id^='link-']").first().inputValue();
    }

    private void share() throws IOException {
        String link = published();
        Desk manager = opened(link);
        assertThat(manager.words())
                .contains(desk.says("outcome.mask.name"), CALM, "Top", SUGGESTION, ANSWER)
                .doesNotContain("Marijke", UNWANTED, CLOSED, TURNED);
        assertThat(manager.page().locator("figure.large")).containsText("Top");
        APIResponse pdf = manager.page().request().get(link + "/report.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(CALM, ANSWER)
                    .doesNotContain("Marijke", UNWANTED, CLOSED, TURNED);
        }
        agree();
        manager.open(link);
        assertThat(manager.words()).contains(TURNED);
        Desk forwarded = opened(link);
        assertThat(forwarded.page().request().get(link + "/card.png").status()).isEqualTo(200);

        desk.button(desk.says("report.curate.revoke") + " 1").click();
        desk.look();
        for (Desk reader : List.of(manager, forwarded)) {
            assertThat(reader.page().navigate(link).status()).isEqualTo(404);
            reader.look();
            assertThat(reader.page().request().get(link + "/report.pdf").status())
                    .isEqualTo(404);
            assertThat(reader.page().request().get(link + "/card.png").status()).isEqualTo(404);
        }
    }

    /** The writer finds both wordings on the page of the receipt. */
    private void agree() {
        Desk writer = new Desk(browser.phone(locale.getLanguage()), locale);
        writer.open(address + "/receipt/" + training.receipt(CALM) + "?lang=" + locale.getLanguage());
        assertThat(writer.words()).contains(CALM, TURNED, desk.says("evaluation.receipt.edit-waiting-original"));
        writer.press("evaluation.receipt.edit-agree");
        writer.look();
        assertThat(writer.words()).contains(desk.says("evaluation.receipt.edit-agreed"));
    }

    /** Somebody on a phone of his or her own, who is asked for the password first. */
    private Desk opened(String link) {
        Desk reader = new Desk(browser.phone(locale.getLanguage()), locale);
        reader.open(link);
        assertThat(reader.page().locator("#password")).isVisible();
        reader.page().locator("#password").fill(PASSWORD);
        reader.press("report.locked.open");
        assertThat(reader.page().locator("article.report")).isVisible();
        reader.look();
        return reader;
    }
}
