package nl.weerklank.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;
import nl.weerklank.testing.RunningServer;
import nl.weerklank.testing.Target;
import nl.weerklank.testing.UniversalPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shared report as its reader meets it: on the narrowest phone, in the dark, without colours, on paper, without script. */
class SharedReportStoryIT {

    private static final int MOST_BYTES = 60 * 1024;

    /** What is wider than the window, but for what nobody sees. */
    private static final String TOO_WIDE =
            "() => [...document.querySelectorAll('main *:not(.visually-hidden)')].filter("
                    + "part => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1)"
                    + ".map(part => part.outerHTML.slice(0, 160))";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void isReadableOnTheNarrowestPhoneInTheDark(String language) {
        Page phone = opened(browser.narrow(language), language);
        assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        assertThat((List<?>) phone.evaluate(TOO_WIDE)).as("too wide").isEmpty();
        assertThat(phone.evaluate("getComputedStyle(document.querySelector('.report')).backgroundColor"))
                .isEqualTo("rgb(29, 38, 44)");
        Browser.picture(phone, "report-dark-" + language);
        Browser.axe(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void isReadableWithForcedColoursAndOnPaper(String language) {
        Page desk = opened(browser.desk(language), language);
        Browser.axe(desk);
        Browser.picture(desk, "report-desk-" + language);
        desk.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        Browser.axe(desk);
        Browser.picture(desk, "report-forced-" + language);
        desk.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.NONE)
                .setColorScheme(ColorScheme.DARK)
                .setMedia(Media.PRINT));
        assertThat(desk.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        Browser.axe(desk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void weighsAtMostSixtyKilobytesWithoutScript(String language) throws IOException {
        List<String> requests = new ArrayList<>();
        Page phone = browser.withoutScript(language);
        phone.onRequest(request -> {
            if (!request.url().startsWith("data:")) requests.add(request.url());
        });
        opened(phone, language);
        assertThat(phone.locator("script").count()).isZero();
        int bytes = 0;
        for (String request : requests) bytes += sent(request);
        System.out.println(
                "Shared report (" + language + "): " + bytes + " bytes compressed in " + requests.size() + " requests");
        assertThat(requests).hasSizeBetween(3, 5);
        assertThat(bytes).isBetween(2_000, MOST_BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void isAPdfThatEverybodyCanUse(String language) throws IOException {
        byte[] pdf = SharedReport.in(language).file("/report.pdf");
        Files.write(Target.directory("screenshots").resolve("report-" + language + ".pdf"), pdf);
        assertThat(UniversalPdf.broken(pdf)).as("rules of PDF/UA-1").isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains(Texts.in(Locale.forLanguageTag(language)).format("report.pdf.page", pages, pages));
        }
    }

    @Test
    void givesItsTrainerTheSameFilesBeforehand() {
        long report = SharedReport.in("nl").id();
        String preview = RunningServer.onH2().baseUrl() + "/report/preview?report=" + report;
        Page desk = DemoTrainer.open(browser.desk("nl"), preview, "nl");
        Browser.axe(desk);
        assertThat(desk.locator(".method .files a").allInnerTexts())
                .containsExactly("PDF", "Word", "Excel", "CSV", "JSON");
        Map<String, String> types = new LinkedHashMap<>();
        for (Locator link : desk.locator(".method .files a, .chart-files a").all()) {
            String address = (String) link.evaluate("link => link.href");
            APIResponse file = desk.request().get(address);
            assertThat(file.status()).as(address).isEqualTo(200);
            assertThat(file.body().length).as(address).isGreaterThan(1_000);
            types.put(
                    address.replace(preview, ""),
                    file.headers().get("content-type").replaceAll(";.*", "").replaceAll(".*[/.]", ""));
        }
        assertThat(types)
                .containsEntry("&file=pdf", "pdf")
                .containsEntry("&file=docx", "document")
                .containsEntry("&file=xlsx", "sheet")
                .containsEntry("&file=json", "json")
                .containsEntry("&chart=themes.svg", "svg+xml")
                .containsEntry("&chart=scores.png", "png")
                .hasSize(9);
        for (String unknown : List.of("&file=exe", "&file=", "&chart=x.svg", "&chart=estimates.svg", "&chart=")) {
            assertThat(desk.request().get(preview + unknown).status())
                    .as(unknown)
                    .isEqualTo(404);
        }
    }

    private static Page opened(Page page, String language) {
        page.navigate(SharedReport.in(language).link());
        Desk reader = new Desk(page, Locale.forLanguageTag(language));
        page.locator("h2", new Page.LocatorOptions().setHasText(reader.says("report.shared.scores")))
                .waitFor();
        return page;
    }

    /** As it goes over the line to a browser, which takes it compressed. */
    private static int sent(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        return connection.getInputStream().readAllBytes().length;
    }
}
