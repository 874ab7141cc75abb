package nl.weerklank.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that a PDF carries with it. */
enum Typeface {
    SANS("DejaVu Sans Condensed", "DejaVuSansCondensed", 400, FontStyle.NORMAL),
    SANS_BOLD("DejaVu Sans Condensed", "DejaVuSansCondensed-Bold", 700, FontStyle.NORMAL),
    SANS_ITALIC("DejaVu Sans Condensed", "DejaVuSansCondensed-Oblique", 400, FontStyle.ITALIC),
    SERIF("DejaVu Serif Condensed", "DejaVuSerifCondensed", 400, FontStyle.NORMAL),
    SERIF_BOLD("DejaVu Serif Condensed", "DejaVuSerifCondensed-Bold", 700, FontStyle.NORMAL),
    SERIF_ITALIC("DejaVu Serif Condensed", "DejaVuSerifCondensed-Italic", 400, FontStyle.ITALIC);

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    /** The font with the most signs, to which the others fall back. */
    private static final CmapLookup WIDEST = SANS.signs();

    private final String family;
    private final String file;
    private final int weight;
    private final FontStyle style;

    Typeface(String family, String file, int weight, FontStyle style) {
        this.family = family;
        this.file = file;
        this.weight = weight;
        this.style = style;
    }

    /** Whether a PDF can show this character. */
    static boolean shows(int codePoint) {
        return WIDEST.getGlyphId(codePoint) != 0;
    }

    /** Embeds the font in the document, with the signs that it uses. */
    void addTo(PdfRendererBuilder pdf, PDDocument document) throws IOException {
        TrueTypeFont font = parsed();
        // A ligature would be read and searched as another letter than the ones that were written.
        font.setEnableGsub(false);
        pdf.useFont(new PDFontSupplier(PDType0Font.load(document, font, true)), family, weight, style, true);
    }

    private InputStream open() {
        InputStream font = Typeface.class.getResourceAsStream(FOLDER + file + ".ttf");
        if (font == null) throw new IllegalStateException("The font " + file + " is not on the class path");
        return font;
    }

    private CmapLookup signs() {
        try {
            return parsed().getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The font, to read from. */
    TrueTypeFont parsed() throws IOException {
        try (InputStream font = open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        }
    }
}
