package nl.weerklank.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.weerklank.print.Sheet.Part;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

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

    private static XWPFDocument written(Part... parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SheetDocx.write(
                new Sheet("Verslag", Locale.forLanguageTag("nl"), Sheet.Layout.HAND, List.of(parts)),
                "{0} / {1}",
                file);
        return new XWPFDocument(new ByteArrayInputStream(file.toByteArray()));
    }
}
