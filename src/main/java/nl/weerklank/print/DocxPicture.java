package nl.weerklank.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.weerklank.print.Sheet.Picture;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A picture in a document for Word, as wide as the text, with what it shows in words. */
final class DocxPicture {
    private static final int PER_POINT = 20;

    private DocxPicture() {}

    static void add(XWPFParagraph paragraph, Picture picture, Sheet.Layout layout) {
        int width = Units.toEMU((double) DocxPage.textWidth(layout) / PER_POINT);
        int height = (int) ((long) width * picture.height() / picture.width());
        try {
            CTNonVisualDrawingProps told = paragraph
                    .createRun()
                    .addPicture(new ByteArrayInputStream(picture.png()), PictureType.PNG, "chart.png", width, height)
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr();
            told.setDescr(SheetDocx.xml(picture.alternative()));
            paragraph
                    .getRuns()
                    .get(0)
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr()
                    .setDescr(SheetDocx.xml(picture.alternative()));
        } catch (InvalidFormatException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
