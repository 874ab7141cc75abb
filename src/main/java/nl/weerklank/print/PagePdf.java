package nl.weerklank.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/**
 * Makes a file, tagged for screen readers, of a page of HTML. The page is taken as it is, so that file, screen and print
 * never differ; only scripts, links to style sheets and what is marked {@code screen-only} go. Its headings become the
 * file's outline, and tables of few rows are marked as {@code few-rows}, so that the style can keep them whole.
 */
public final class PagePdf {

    /** A picture that the page brings along itself. */
    private static final String WITHIN = "data:image/png;base64,";

    /** Of a table with so many rows or fewer, what is left blank above it on a page is not much. */
    private static final int FEW_ROWS = 6;

    private final String styles;
    private final String shapes;

    /**
     * @param tokens the style sheet with the design tokens
     * @param styles the style sheet of the page, which may use the tokens
     */
    public PagePdf(String tokens, String styles) {
        this.styles = PrintStyles.of(tokens, styles);
        this.shapes = PrintStyles.shapes(this.styles);
    }

    /**
     * The file of one page of HTML. Nothing is fetched from anywhere.
     *
     * @param numbering what stands at the foot of each page, with {0} for its number and {1} for the last
     */
    public byte[] of(String html, String numbering) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder pdf = new PdfRendererBuilder();
            pdf.usePDDocument(document);
            for (Typeface typeface : Typeface.values()) typeface.addTo(pdf, document);
            refuseEverythingFromOutside(pdf);
            pdf.useSVGDrawer(new BatikSVGDrawer());
            pdf.usePdfUaAccessibility(true);
            pdf.withProducer("Weerklank");
            pdf.withW3cDocument(new W3CDom().fromJsoup(prepared(html, numbering)), null);
            pdf.toStream(file);
            pdf.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toByteArray();
    }

    private static void refuseEverythingFromOutside(PdfRendererBuilder pdf) {
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            pdf.useExternalResourceAccessControl((address, kind) -> address.startsWith(WITHIN), priority);
        }
    }

    private Document prepared(String html, String numbering) {
        Document page = Jsoup.parse(html);
        page.select("script, link, style, noscript, .screen-only").remove();
        page.nodeStream(TextNode.class).toList().forEach(PagePdf::makePrintable);
        page.select("svg").forEach(svg -> svg.attr("alt", svg.hasAttr("aria-label") ? svg.attr("aria-label") : " "));
        page.select("table").stream()
                .filter(table -> table.select("tbody tr").size() <= FEW_ROWS)
                .forEach(table -> table.addClass("few-rows"));
        Outline.of(page);
        page.head().appendElement("meta").attr("name", "subject").attr("content", page.title());
        page.head().appendElement("style").appendText(styles + PrintStyles.numbered(numbering));
        page.select("svg")
                .forEach(svg ->
                        svg.prependElement("style").attr("type", "text/css").appendText(shapes));
        return page;
    }

    private static void makePrintable(TextNode node) {
        node.text(PrintableText.of(node.getWholeText()));
    }
}
