package nl.weerklank.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import nl.weerklank.print.Sheet.Part;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;

class SheetDocxTest {

    private static final Part TABLE =
            new Sheet.Table(List.of(new Sheet.Column("Onderdeel", 1, false)), List.of(List.of("Inhoud")), 0);

    @Test
    void keepsTheLineBesideAQuoteOffItsLetters() throws IOException {
        Part note = new Sheet.Text(Sheet.Tone.NOTE, null, "Let op");
        try (XWPFDocument document = written(note, new Sheet.Quote("Eindelijk", "Bo", false))) {
            assertThat(document.getParagraphs())
                    .extracting(paragraph -> paragraph
                            .getCTP()
                            .getPPr()
                            .getPBdr()
                            .getLeft()
                            .getSpace()
                            .intValue())
                    .containsExactly(8, 8, 8);
        }
    }

    @Test
    void givesEachQuoteABarOfItsOwn() throws IOException {
        Part quote = new Sheet.Quote("Eindelijk", "Bo", false);
        try (XWPFDocument document = written(quote, quote, quote)) {
            List<String> bars = document.getParagraphs().stream()
                    .map(paragraph -> paragraph.getCTP().getPPr().getPBdr().getLeft())
                    .map(XmlObject::xmlText)
                    .toList();
            assertThat(bars).hasSize(6);
            assertThat(bars.get(1))
                    .as("the writer's, one with that of the words")
                    .isEqualTo(bars.get(0));
            assertThat(bars.get(2)).as("the next one's, or both would be one").isNotEqualTo(bars.get(1));
            assertThat(bars.subList(3, 6)).isEqualTo(List.of(bars.get(2), bars.get(0), bars.get(0)));
        }
    }

    @Test
    void letsTheEdgesOfATableStandWhereThoseOfTheTextStand() throws IOException {
        Part grid = new Sheet.Table(List.of(Sheet.Column.of("Naam", 1)), List.of(List.of("Bo")), 14);
        try (XWPFDocument document = written(TABLE, grid)) {
            assertThat(document.getTables()).hasSize(2).allSatisfy(table -> {
                CTTblPr laid = table.getCTTbl().getTblPr();
                assertThat(List.of(
                                laid.getTblInd(),
                                laid.getTblCellMar().getLeft(),
                                laid.getTblCellMar().getRight()))
                        .extracting(CTTblWidth::getW)
                        .allSatisfy(length -> assertThat(length).hasToString("0"));
                assertThat(table.getWidth()).isEqualTo(DocxPage.textWidth(Sheet.Layout.HAND));
            });
            assertThat(document.getTables())
                    .extracting(XWPFTable::getLeftBorderType)
                    .containsExactly(XWPFBorderType.NONE, XWPFBorderType.SINGLE);
        }
    }

    @Test
    void keepsWhatLeadsUpToAPictureOnOnePageWithIt() throws IOException {
        Part before = Sheet.Text.plain("Van een ander hoofdstuk");
        Part heading = new Sheet.Heading(2, "Scores");
        Part sentence = Sheet.Text.plain("Kennis scoorde goed.");
        Part note = Sheet.Text.quiet("Eigen inschatting.");
        Part picture = new Sheet.Picture(dot(), 1, 1, "Een stip");
        try (XWPFDocument document = written(before, heading, sentence, note, picture, picture, before)) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::isKeepNext)
                    .as("a heading does so by its style, and two pictures need not stay together")
                    .containsExactly(false, false, true, true, false, false, false);
        }
    }

    @Test
    void setsACaptionApartFromTheTableAboveAndWithTheOneBelow() throws IOException {
        Part caption = new Sheet.Text(Sheet.Tone.CAPTION, null, "Hoeveel deelnemers kozen wat");
        try (XWPFDocument document = written(TABLE, caption, TABLE)) {
            String style = document.getParagraphs().get(0).getStyle();
            CTPPrGeneral laid =
                    document.getStyles().getStyle(style).getCTStyle().getPPr();
            assertThat(style).isEqualTo("Caption");
            assertThat(laid.getSpacing().getBefore()).hasToString("240");
            assertThat(laid.getSpacing().getAfter()).hasToString("80");
            assertThat(laid.isSetKeepNext()).isTrue();
        }
    }

    @Test
    void leavesRoomBetweenATableAndTheFirstNoteBelowIt() throws IOException {
        Part note = Sheet.Text.quiet("Het getal is het aantal deelnemers.");
        try (XWPFDocument document = written(note, TABLE, note, note)) {
            // -1: as the style has it
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getSpacingBefore)
                    .containsExactly(-1, 120, -1);
        }
    }

    private static byte[] dot() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static XWPFDocument written(Part... parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SheetDocx.write(
                new Sheet("Verslag", Locale.forLanguageTag("nl"), Sheet.Layout.HAND, List.of(parts)),
                "{0} / {1}",
                file);
        return new XWPFDocument(new ByteArrayInputStream(file.toByteArray()));
    }
}
