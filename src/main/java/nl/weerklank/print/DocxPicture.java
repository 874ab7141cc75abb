package nl.weerklank.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.weerklank.print.Sheet.Picture;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A picture in a document for Word, as wide as the text or small, with what it shows in words. */
final class DocxPicture {
    private static final int PER_POINT = 20;

    /** Of a small picture, in points. */
    private static final double SMALL_WIDTH = 195;

    private static final double SMALL_HEIGHT = 54;

    private DocxPicture() {}

    static void add(XWPFParagraph paragraph, Picture picture, Sheet.Layout layout) {
        int width = Units.toEMU((double) DocxPage.textWidth(layout) / PER_POINT);
        int height = (int) ((long) width * picture.height() / picture.width());
        add(paragraph, picture, width, height);
    }

    /** Adds a picture that is no larger than a logo, nor larger than it was drawn. */
    static void addSmall(XWPFParagraph paragraph, Picture picture) {
        double scale = Math.min(
                Units.pixelToPoints(1), Math.min(SMALL_WIDTH / picture.width(), SMALL_HEIGHT / picture.height()));
        add(paragraph, picture, Units.toEMU(scale * picture.width()), Units.toEMU(scale * picture.height()));
    }

    private static void add(XWPFParagraph paragraph, Picture picture, int width, int height) {
        try {
            XWPFRun run = paragraph.createRun();
            CTNonVisualDrawingProps told = run.addPicture(
                            new ByteArrayInputStream(picture.png()), PictureType.PNG, "picture.png", width, height)
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr();
            told.setDescr(SheetDocx.xml(picture.alternative()));
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(SheetDocx.xml(picture.alternative()));
        } catch (InvalidFormatException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
