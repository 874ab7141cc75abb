package nl.weerklank.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the report's pages end, with so much above a part that it comes to stand at every height. */
class PagePdfBreaksTest {

    private static final Path STYLES = Path.of("src/main/webapp/WEB-INF/resources/weerklank");
    private static final String HEAD = "Wat Hoe Oordeel";
    private static final List<String> ABOVE = List.of("Kop", "Inleiding", "Noot boven", "Zin", "Blok", HEAD);
    private static final int LEAST = 20;
    private static final int MOST = 62;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 40})
    void leaveNoQuoteAlone(int quotes) throws IOException {
        for (int above = LEAST; above < MOST; above++) {
            List<List<String>> pages = pages(above, quotes(quotes));
            assertThat(all(pages, line -> line.startsWith("Citaat"))).hasSize(quotes);
            assertThat(pages).as("with %d lines above", above).allSatisfy(page -> {
                assertThat(page.stream()
                                .filter(line -> line.startsWith("Citaat"))
                                .count())
                        .isNotEqualTo(1);
                endsWell(page);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void leaveATableOfFewRowsWholeWithItsHeadingAndNote(int rows) throws IOException {
        for (int above = LEAST; above < MOST; above++) {
            List<List<String>> pages = pages(above, table(rows));
            assertThat(pages).allSatisfy(PagePdfBreaksTest::endsWell);
            assertThat(pages)
                    .as("with %d lines above", above)
                    .anySatisfy(page -> assertThat(page)
                            .contains(
                                    "Kop", "Zin", HEAD, "Rij 0 lijn", "Rij %d lijn".formatted(rows - 1), "Noot onder"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 7, 40})
    void leaveNoRowOfALongerTableAloneAndNoneWithoutHead(int rows) throws IOException {
        for (int above = LEAST; above < MOST; above++) {
            List<List<String>> pages = pages(above, table(rows));
            assertThat(all(pages, PagePdfBreaksTest::isRow)).hasSize(rows).doesNotHaveDuplicates();
            assertThat(all(pages, "Noot onder"::equals)).hasSize(1);
            assertThat(pages).as("with %d lines above", above).allSatisfy(page -> {
                long begun = page.stream().filter(PagePdfBreaksTest::isRow).count();
                assertThat(begun).isNotEqualTo(1);
                assertThat(page.stream().filter(line -> line.startsWith("zeer goed: 2")))
                        .hasSize((int) begun);
                assertThat(page.contains(HEAD)).isEqualTo(begun > 0);
                assertThat(page.contains("Noot onder") && begun == 0).isFalse();
                endsWell(page);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 40})
    void leaveAtMostAThirdOfAPageBlankAboveATable(int rows) throws IOException {
        long full = pages(2 * MOST, table(rows)).get(0).size();
        for (int above = LEAST; above < full * 2 / 3; above++) {
            assertThat(pages(above, table(rows)).get(0))
                    .as("with %d lines above, of %d that a page holds", above, full)
                    .contains("Kop", HEAD, "Rij 1 lijn");
        }
    }

    private static boolean isRow(String line) {
        return line.startsWith("Rij");
    }

    private static void endsWell(List<String> page) {
        assertThat(page).isNotEmpty();
        assertThat(page.get(page.size() - 1)).isNotIn(ABOVE);
    }

    private static List<String> all(List<List<String>> pages, Predicate<String> asked) {
        return pages.stream().flatMap(List::stream).filter(asked).toList();
    }

    private static String quotes(int many) {
        return """
                <section><h2>Kop</h2><div class="intro"><p>Inleiding</p></div><p class="note">Noot boven</p><h3>Blok</h3>
                <div class="quotes">%s</div></section>""".formatted(
                        times(many, "<figure><blockquote>Citaat %d</blockquote><figcaption>Bo</figcaption></figure>"));
    }

    private static String table(int rows) {
        return """
                <section><h2>Kop</h2><div class="intro"><p>Inleiding</p></div><p class="sentence">Zin</p>
                <table class="chart scores"><thead><tr><th scope="col">Wat</th><th scope="col">Hoe</th><th scope="col">Oordeel</th></tr></thead>
                <tbody>%s</tbody></table><p class="note">Noot onder</p></section>""".formatted(times(rows, """
                <tr><th scope="row">Rij %d</th><td class="line">lijn<p class="key"><span>zeer goed: 2</span></p></td>
                <td class="verdict"><b>4</b></td></tr>"""));
    }

    private static String times(int many, String form) {
        return IntStream.range(0, many).mapToObj(form::formatted).collect(Collectors.joining());
    }

    /** The lines of each page, without its number. */
    private static List<List<String>> pages(int above, String content) throws IOException {
        String lines = IntStream.range(0, above).mapToObj(line -> "regel").collect(Collectors.joining("<br>"));
        PagePdf pdf = new PagePdf(
                Files.readString(STYLES.resolve("tokens.css")), Files.readString(STYLES.resolve("report.css")));
        byte[] file = pdf.of("""
                <!DOCTYPE html><html lang="nl"><head><title>Verslag</title></head><body><main><article class="report">
                <p>%s</p>%s<footer class="method"><h2>Werkwijze</h2><p>Zo.</p></footer></article></main></body></html>
                """.formatted(lines, content), "Pagina {0} van {1}");
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int at = 1; at <= document.getNumberOfPages(); at++) {
                stripper.setStartPage(at);
                stripper.setEndPage(at);
                pages.add(stripper.getText(document)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("Pagina "))
                        .toList());
            }
        }
        return pages;
    }
}
