package nl.weerklank.takeaway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.weerklank.platform.Texts;
import nl.weerklank.print.PagePdf;
import nl.weerklank.print.Sheet;

/** A document as a PDF: tagged, with its headings in the outline, fonts embedded and pages numbered. */
final class SheetPdf {
    private static final String POCKET = "@page { size: 105mm 148mm; margin: 9mm 9mm 12mm; }";

    private static final PagePdf PAGES = new PagePdf("", styles());
    private static final PagePdf POCKETS = new PagePdf("", styles() + POCKET);

    private SheetPdf() {}

    static byte[] of(Sheet sheet) {
        PagePdf pdf = sheet.layout() == Sheet.Layout.POCKET ? POCKETS : PAGES;
        return pdf.of(SheetHtml.of(sheet), Texts.in(sheet.locale()).getString("takeaway.page"));
    }

    private static String styles() {
        try (InputStream sheet = SheetPdf.class.getResourceAsStream("sheet.css")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
