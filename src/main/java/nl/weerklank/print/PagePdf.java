package nl.weerklank.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Makes a file, tagged for screen readers, of a page of HTML. The page is taken as it is, so that file, screen and print
 * never differ; only scripts, links to style sheets and what is marked {@code screen-only} go. Its headings become the
 * file's outline, and the first and the last rows of a table are grouped, so that the style can keep them {@code together}.
 */
public final class PagePdf {

    /** A picture that the page brings along itself. */
    private static final String WITHIN = "data:image/png;base64,";

    /** So many rows of a table at least stand on each of the pages over which it goes. */
    private static final int LEAST_ROWS = 2;

    /** The style of what no page ends within. */
    private static final String TOGETHER = "together";

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
        page.select("table.chart").forEach(PagePdf::keepRowsTogether);
        Outline.of(page);
        page.head().appendElement("meta").attr("name", "subject").attr("content", page.title());
        page.head().appendElement("style").appendText(styles + PrintStyles.numbered(numbering));
        page.select("svg")
                .forEach(svg ->
                        svg.prependElement("style").attr("type", "text/css").appendText(shapes));
        return page;
    }

    /** What is small enough goes whole over to the next page; else its first and its last rows stay in company. */
    private static void keepRowsTogether(Element table) {
        Element body = table.selectFirst("> tbody");
        if (body == null) return;
        List<Element> rows = body.select("> tr");
        if (rows.size() >= 2 * LEAST_ROWS) {
            body.before(group(rows.subList(0, LEAST_ROWS)));
            body.after(group(rows.subList(rows.size() - LEAST_ROWS, rows.size())));
            if (body.childrenSize() == 0) body.remove();
        } else {
            body.addClass(TOGETHER);
        }
        takeNoteIn(table);
    }

    private static Element group(List<Element> rows) {
        Element group = new Element("tbody").addClass(TOGETHER);
        rows.forEach(group::appendChild);
        return group;
    }

    /** A note below a table becomes its last row: only so does it stay with the rows above it, and not with all of them. */
    private static void takeNoteIn(Element table) {
        Element note = table.nextElementSibling();
        if (note == null || !note.is("p.note")) return;
        int columns = table.select("> thead > tr > th").size();
        table.select("> tbody")
                .last()
                .appendElement("tr")
                .appendElement("td")
                .addClass("below-rows")
                .attr("colspan", String.valueOf(columns))
                .appendChild(note);
    }

    private static void makePrintable(TextNode node) {
        node.text(PrintableText.of(node.getWholeText()));
    }
}
