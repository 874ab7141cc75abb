package nl.weerklank.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.weerklank.testing.UniversalPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PagePdfTest {

    private static final Path STYLES = Path.of("src/main/webapp/WEB-INF/resources/weerklank");

    @Test
    void keepsEveryWordAndSign() throws IOException {
        String text = text(pdf("""
                <h1>Evaluatieverslag</h1>
                <blockquote class="quote">=SOM(A1) ! “Eindelijk” 😀 en 👍 &amp; café, fijn en efficiënt</blockquote>
                <blockquote class="quote">ok</blockquote>
                <blockquote class="quote">ok</blockquote>
                <svg class="bar" width="600" height="26" viewBox="0 0 600 26" role="img" aria-label="goed 5">
                <rect class="s4" x="0" y="0" width="300" height="26"/></svg>
                <p class="screen-only">Download</p>"""));
        assertThat(text)
                .contains(
                        "Evaluatieverslag", "=SOM(A1) ! “Eindelijk” 😀 en [thumbs up sign] & café, fijn en efficiënt");
        assertThat(text.lines().filter(line -> line.strip().equals("ok"))).hasSize(2);
        assertThat(text).contains("Pagina 1 van 1").doesNotContain("Download");
    }

    @Test
    void isTaggedAndHasTitleAndLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("<h1>Evaluatieverslag</h1>"))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Verslag voor <b>jou</b>");
        }
    }

    @Test
    void isOneThatEverybodyCanUse() throws IOException {
        String row = """
                <tr><th scope="row">Kennis</th><td><svg class="bar" width="600" height="26" viewBox="0 0 600 26" role="img"
                aria-label="goed 5"><rect class="s4" x="0" y="0" width="300" height="26"/></svg></td></tr>""";
        assertThat(UniversalPdf.broken(pdf("""
                <h1>Evaluatieverslag</h1><h2>Scores</h2>
                <table class="chart"><caption>Scores</caption><thead><tr><th scope="col">Wat</th><th scope="col">Hoe</th></tr></thead>
                <tbody>%s</tbody></table><p class="note">Het getal is het aantal deelnemers.</p>
                <h3>Citaten</h3><blockquote>Fijn</blockquote><ul><li>Een</li></ul>""".formatted(row.repeat(40)))))
                .as("of a table over two pages")
                .isEmpty();
        try (PDDocument untagged = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            untagged.addPage(new PDPage());
            untagged.save(file);
            assertThat(UniversalPdf.broken(file.toByteArray())).hasSizeGreaterThan(3);
        }
    }

    @Test
    void writesLinksInTheReportsColour() throws IOException {
        Map<String, Integer> colours = new HashMap<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                try {
                    colours.put(
                            sign.getUnicode(),
                            getGraphicsState().getNonStrokingColor().toRGB());
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
                super.processTextPosition(sign);
            }
        };
        reader.addOperator(new SetNonStrokingDeviceRGBColor(reader));
        try (PDDocument document =
                Loader.loadPDF(pdf("<div class=\"intro\"><p>A <a href=\"https://example.org\">B</a></p></div>"))) {
            reader.getText(document);
        }
        String tokens = Files.readString(STYLES.resolve("tokens.css"));
        assertThat(colours)
                .containsEntry("A", Integer.decode(PrintStyles.value(tokens, "ink")))
                .containsEntry("B", Integer.decode(PrintStyles.value(tokens, "brand")));
    }

    private static byte[] pdf(String content) throws IOException {
        PagePdf pdf = new PagePdf(
                Files.readString(STYLES.resolve("tokens.css")), Files.readString(STYLES.resolve("report.css")));
        return pdf.of("""
                <!DOCTYPE html><html lang="nl"><head><title>Verslag voor &lt;b&gt;jou&lt;/b&gt;</title>
                <link rel="stylesheet" href="http://elders.example/x.css"/></head>
                <body class="report">%s</body></html>""".formatted(content), "Pagina {0} van {1}");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
