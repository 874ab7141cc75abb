package nl.weerklank.takeaway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.weerklank.account.Organisation;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.platform.Refusal;
import nl.weerklank.print.Sheet;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.Program;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The files as others read them. */
class PapersTest {
    private static final Occasion DUTCH = Occasions.ofCourse("van-klacht-naar-kans", 24);
    private static final Occasion ENGLISH = Occasions.ofCourse("saying-no", 1);

    /** What was written already: many look at the same file. */
    private static final Map<String, byte[]> FILES = new HashMap<>();

    private static byte[] file(Paper paper, Occasion occasion, PaperFormat format) {
        return FILES.computeIfAbsent(
                paper + " " + occasion.locale() + " " + format, key -> Written.as(format, paper.sheet(occasion)));
    }

    static Stream<Arguments> papers() {
        return Stream.of(Paper.values())
                .flatMap(paper -> Stream.of(Arguments.of(paper, DUTCH), Arguments.of(paper, ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPageSaysSomethingAndWhichOneItIs(Paper paper, Occasion occasion) throws IOException {
        List<String> pages = Written.pages(file(paper, occasion, PaperFormat.PDF));

        String numbering = occasion == DUTCH ? "Pagina %d van %d" : "Page %d of %d";
        for (int i = 0; i < pages.size(); i++) {
            String foot = numbering.formatted(i + 1, pages.size());
            assertThat(pages.get(i)).contains(foot);
            assertThat(pages.get(i).length()).as(pages.get(i)).isGreaterThan(foot.length() + 60);
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void bothFilesHaveTheSameHeadings(Paper paper, Occasion occasion) throws IOException {
        Sheet sheet = paper.sheet(occasion);
        List<String> headings = sheet.parts().stream()
                .filter(Sheet.Heading.class::isInstance)
                .map(Sheet.Heading.class::cast)
                .map(heading -> "-".repeat(heading.level() - 1) + heading.text())
                .toList();

        assertThat(headings).isNotEmpty();
        assertThat(Written.outline(file(paper, occasion, PaperFormat.PDF))).isEqualTo(headings);
        assertThat(Written.headings(file(paper, occasion, PaperFormat.DOCX))).isEqualTo(headings);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aPdfIsTaggedTellsItsLanguageAndCarriesItsFonts(Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(file(paper, ENGLISH, PaperFormat.PDF))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void eachPartOfAFileForWordIsWellFormed(Paper paper) throws Exception {
        Map<String, String> parts = Written.parts(file(paper, DUTCH, PaperFormat.DOCX));

        assertThat(parts.keySet()).contains("word/document.xml", "word/styles.xml", "word/footer1.xml");
        for (String name : parts.keySet()) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(name).getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(parts.get("word/footer1.xml")).contains("Pagina ", "\"PAGE\"", " van ", "\"NUMPAGES\"");
        assertThat(parts.get("word/styles.xml")).contains("nl-NL", "heading 1");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void anEmptyPlanGetsAFriendlySentence(Paper paper) throws IOException {
        Program program =
                new Program(new Organisation("Bureau"), "Nieuw", Occasions.DUTCH, CustomerWord.GAST, Instant.EPOCH);
        Occasion empty = Occasions.of(
                program, List.of(new DayDraft(null, LocalTime.of(9, 0), LocalTime.of(12, 0), List.of())), 0);
        Sheet sheet = paper.sheet(empty);

        assertThat(Written.pages(Written.as(PaperFormat.PDF, sheet)))
                .singleElement()
                .asString()
                .containsAnyOf(" nog n", " volgt nog", " nog geen");
        assertThat(Written.headings(Written.as(PaperFormat.DOCX, sheet))).isNotEmpty();
    }

    @Test
    void signsThatNoFileTakesAreLeftOutAndAllOthersStay() throws IOException {
        Sheet sheet = new Sheet(
                "Tekens",
                Occasions.DUTCH,
                Sheet.Layout.HAND,
                List.of(Sheet.Text.plain("<b>café & co</b>\u0000\u0001 👍 “zo”"), new Sheet.Heading(1, "Kop")));

        assertThat(Written.pages(Written.as(PaperFormat.PDF, sheet)).get(0))
                .contains("<b>café & co</b>", "[thumbs up sign] “zo”");
        assertThat(Written.parts(Written.as(PaperFormat.DOCX, sheet)).get("word/document.xml"))
                .contains(">&lt;b>café &amp; co&lt;/b> 👍 “zo”<");
    }

    @Test
    void aLongTableBeginsUnderItsHeadingAndItsHeadComesBack() throws IOException {
        List<String> pages = Written.pages(file(Paper.ATTENDANCE, DUTCH, PaperFormat.PDF));

        assertThat(pages).hasSize(2).allSatisfy(page -> assertThat(page).contains("Naam Handtekening ochtend"));
        assertThat(pages.get(0)).contains("Deelnemer A");
        assertThat(pages.get(1)).contains("Deelnemer X");
    }

    @Test
    void aProofOfOneIsOfThatOneAlone() {
        assertThat(Paper.PROOF.sheet(DUTCH.of(3L)).parts().stream()
                        .filter(Sheet.Heading.class::isInstance)
                        .map(part -> ((Sheet.Heading) part).text()))
                .containsExactly("Deelnemer C", "Van klacht naar kans");
        assertThatThrownBy(() -> DUTCH.of(99L)).isInstanceOf(Refusal.class);
    }
}
