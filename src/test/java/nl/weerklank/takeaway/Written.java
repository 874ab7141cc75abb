package nl.weerklank.takeaway;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.weerklank.print.Sheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/** Documents as they were written, read by others than who wrote them. */
final class Written {
    private Written() {}

    static byte[] as(PaperFormat format, Sheet sheet) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            Papers.write(sheet, format, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toByteArray();
    }

    /** The words of each page, line ends as spaces. */
    static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " ").strip());
            }
            return pages;
        }
    }

    /** The headings in the outline, each behind as many hyphens as it stands deep. */
    static List<String> outline(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> headings = new ArrayList<>();
            PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                collect(outline, "", headings);
            }
            return headings;
        }
    }

    private static void collect(PDOutlineNode node, String depth, List<String> headings) {
        for (PDOutlineItem item : node.children()) {
            headings.add(depth + item.getTitle());
            collect(item, depth + "-", headings);
        }
    }

    /** What all of a PDF says: pages, outline, and what the file tells of itself. */
    static String everything(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return String.join(" ", pages(pdf))
                    + outline(pdf)
                    + document.getDocumentInformation().getCOSObject()
                    + new String(pdf, StandardCharsets.ISO_8859_1);
        }
    }

    /** The parts of a file for Word, by their names. */
    static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** The headings of a file for Word, by the level that their style has, each behind as many hyphens as it stands deep. */
    static List<String> headings(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<String> headings = new ArrayList<>();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                level(document, paragraph).ifPresent(level -> headings.add("-".repeat(level) + paragraph.getText()));
            }
            return headings;
        }
    }

    private static OptionalInt level(XWPFDocument document, XWPFParagraph paragraph) {
        CTPPrGeneral look = paragraph.getStyle() == null
                ? null
                : document.getStyles()
                        .getStyle(paragraph.getStyle())
                        .getCTStyle()
                        .getPPr();
        return look == null || !look.isSetOutlineLvl()
                ? OptionalInt.empty()
                : OptionalInt.of(look.getOutlineLvl().getVal().intValue());
    }
}
