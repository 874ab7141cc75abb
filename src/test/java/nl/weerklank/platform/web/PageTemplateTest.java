package nl.weerklank.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import nl.weerklank.platform.web.PageTemplate.Gap;
import org.junit.jupiter.api.Test;

class PageTemplateTest {

    private static final Gap NUMBER = new Gap("0123456789", true);
    private static final Gap NAME = new Gap("markername", false);

    private static String unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertReads(PageTemplate template, Map<Gap, String> filling, String page) throws IOException {
        assertThat(template.plain(filling)).isEqualTo(page);
        assertThat(unpacked(template.packed(filling))).isEqualTo(page);
    }

    @Test
    void everyReaderGetsThePageWithTheirOwnWordsInItsGaps() throws IOException {
        PageTemplate template =
                PageTemplate.of("<p>Dag markername</p><i>0123456789</i><p>markername, é</p>", List.of(NUMBER, NAME));

        assertReads(
                template,
                Map.of(NUMBER, "abcdefghij", NAME, "Fatima"),
                "<p>Dag Fatima</p><i>abcdefghij</i><p>Fatima, é</p>");
        assertReads(
                template,
                Map.of(NUMBER, "jihgfedcba", NAME, "Zoë 👩‍👧"),
                "<p>Dag Zoë 👩‍👧</p><i>jihgfedcba</i><p>Zoë 👩‍👧, é</p>");
    }

    @Test
    void whatFillsAGapIsTextAndNoMarkup() throws IOException {
        PageTemplate template = PageTemplate.of("<p title=\"markername\">markername</p>", List.of(NAME));

        String hostile = "\"><script>alert('&amp;')</script>";
        String escaped = "&quot;&gt;&lt;script&gt;alert('&amp;amp;')&lt;/script&gt;";
        assertReads(template, Map.of(NAME, hostile), "<p title=\"" + escaped + "\">" + escaped + "</p>");
    }

    @Test
    void aGapThatNobodyFillsIsEmptyAndAFillingIsNoMarker() throws IOException {
        PageTemplate template = PageTemplate.of("a markername b 0123456789 c", List.of(NUMBER, NAME));

        assertReads(template, Map.of(NUMBER, "markername"), "a  b markername c");
    }

    @Test
    void piecesReferToEachOtherAcrossGapsOfAKnownLength() throws IOException {
        String line = "<label>Hoe vond je de kennis van de trainer over dit onderwerp?</label>";
        String page = line.repeat(1000) + "0123456789" + line.repeat(1000) + "0123456789" + line.repeat(1000);
        PageTemplate template = PageTemplate.of(page, List.of(NUMBER));

        Map<Gap, String> filling = Map.of(NUMBER, "abcdefghij");
        assertReads(template, filling, page.replace("0123456789", "abcdefghij"));
        PageTemplate whole = PageTemplate.of(page, List.of());
        assertThat(template.packed(filling).length - whole.packed(Map.of()).length)
                .isLessThan(100);
    }

    @Test
    void longWordsAndAnEmptyPageAreWholeToo() throws IOException {
        String words = "woord ".repeat(30_000);
        assertReads(PageTemplate.of("markername", List.of(NAME)), Map.of(NAME, words), words);
        assertReads(PageTemplate.of("", List.of(NAME)), Map.of(), "");
    }

    @Test
    void compressesForWhoUnderstandsIt() {
        assertThat(List.of("gzip", "br, GZIP;q=0.5", "gzip, deflate, br, zstd")).allMatch(PackedPage::isUnderstood);
        assertThat(List.of("", "br", "gzip;q=0", "identity, gzip;q=0.0")).noneMatch(PackedPage::isUnderstood);
        assertThat(PackedPage.isUnderstood(null)).isFalse();
    }
}
