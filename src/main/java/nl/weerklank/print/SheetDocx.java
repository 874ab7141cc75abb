package nl.weerklank.print;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import nl.weerklank.print.Sheet.Blank;
import nl.weerklank.print.Sheet.Emblems;
import nl.weerklank.print.Sheet.Heading;
import nl.weerklank.print.Sheet.Listing;
import nl.weerklank.print.Sheet.NewPage;
import nl.weerklank.print.Sheet.Part;
import nl.weerklank.print.Sheet.Picture;
import nl.weerklank.print.Sheet.Quote;
import nl.weerklank.print.Sheet.Table;
import nl.weerklank.print.Sheet.Text;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;

/** A document as a file for Word, with the styles of headings that Word knows, so that its outline is there to change. */
public final class SheetDocx {
    /** What stands between two small pictures. */
    private static final String BETWEEN = "\u2003\u2003";

    /** How far a line beside a text stays from its letters, in points. */
    private static final BigInteger BESIDE = BigInteger.valueOf(8);

    /** How wide the bar beside a quote is, in eighths of a point. */
    private static final BigInteger BAR = BigInteger.valueOf(18);

    /** Two shades that nobody can tell apart: Word draws one line beside paragraphs whose lines are the same. */
    private static final List<String> BAR_SHADES = List.of("BDB8AC", "BDB8AD");

    /** What is left blank between a table and the small print below it, in twentieths of a point. */
    private static final int BELOW_TABLE = 120;

    private final XWPFDocument document;
    private final Sheet sheet;
    private final BigInteger bullets;
    private boolean newPage;
    private boolean belowTable;
    private boolean secondShade;

    private SheetDocx(XWPFDocument document, Sheet sheet) {
        this.document = document;
        this.sheet = sheet;
        DocxStyles.addTo(document, sheet);
        this.bullets = DocxStyles.bullets(document);
    }

    /**
     * Writes a document.
     *
     * @param numbering what stands at the foot of each page, with {0} for its number and {1} for the last
     */
    public static void write(Sheet sheet, String numbering, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(xml(sheet.title()));
            document.getProperties().getCoreProperties().setCreator("Weerklank");
            SheetDocx docx = new SheetDocx(document, sheet);
            sheet.parts().forEach(docx::add);
            DocxPage.lay(document, sheet, numbering);
            document.write(out);
        }
    }

    private void add(Part part) {
        if (part instanceof NewPage) {
            newPage = true;
        } else if (part instanceof Heading heading) {
            run(paragraph("Heading" + heading.level()), heading.text());
        } else if (part instanceof Text text) {
            add(text);
        } else if (part instanceof Listing listing) {
            add(listing);
        } else if (part instanceof Blank blank) {
            add(blank);
        } else if (part instanceof Table table) {
            DocxTable.add(document, table, sheet.layout());
            belowTable = true;
        } else if (part instanceof Quote quote) {
            add(quote);
        } else if (part instanceof Picture picture) {
            keepTextAboveWithIt();
            DocxPicture.add(paragraph(DocxStyles.PLAIN), picture, sheet.layout());
        } else if (part instanceof Emblems emblems) {
            add(emblems);
        }
    }

    /** What leads up to a picture stands on one page with it, and so does the heading above that. */
    private void keepTextAboveWithIt() {
        List<XWPFParagraph> paragraphs = document.getParagraphs();
        for (int at = paragraphs.size() - 1; at >= 0 && leadsUp(paragraphs.get(at)); at--) {
            paragraphs.get(at).setKeepNext(true);
        }
    }

    private boolean leadsUp(XWPFParagraph paragraph) {
        boolean text = paragraph.getStyle().equals(DocxStyles.PLAIN)
                || paragraph.getStyle().equals(DocxStyles.QUIET);
        return text
                && paragraph.getRuns().stream()
                        .allMatch(run -> run.getEmbeddedPictures().isEmpty());
    }

    private void add(Text text) {
        XWPFParagraph paragraph = paragraph(style(text.tone()));
        mark(paragraph, text.tone());
        if (text.label() != null) {
            XWPFRun label = run(paragraph, text.label() + " ");
            label.setBold(true);
        }
        addLines(paragraph, text.text());
    }

    private void add(Emblems emblems) {
        XWPFParagraph paragraph = paragraph(DocxStyles.PLAIN);
        for (Picture picture : emblems.pictures()) {
            if (!paragraph.getRuns().isEmpty()) run(paragraph, BETWEEN);
            DocxPicture.addSmall(paragraph, picture);
        }
    }

    private void add(Quote quote) {
        secondShade = !secondShade;
        XWPFParagraph words = paragraph(quote.large() ? DocxStyles.LARGE_QUOTE : DocxStyles.QUOTE);
        barBeside(words);
        addLines(words, quote.words());
        XWPFParagraph writer = paragraph(DocxStyles.WRITER);
        barBeside(writer);
        run(writer, quote.writer());
    }

    private static void addLines(XWPFParagraph paragraph, String text) {
        List<String> lines = text.lines().toList();
        XWPFRun run = paragraph.createRun();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(xml(lines.get(i)), i);
        }
    }

    private void add(Listing listing) {
        for (String line : listing.lines()) {
            XWPFParagraph paragraph = paragraph(DocxStyles.LISTED);
            paragraph.setNumID(bullets);
            mark(paragraph, listing.tone());
            run(paragraph, line);
        }
    }

    private void add(Blank blank) {
        XWPFParagraph paragraph = paragraph(DocxStyles.PLAIN);
        // of paragraphs with the same border Word draws one around all of them, unless it is told of a line between
        // them
        paragraph.setBorderBottom(Borders.SINGLE);
        paragraph.setBorderBetween(Borders.SINGLE);
        run(paragraph, blank.asked()).addBreak();
    }

    private static void mark(XWPFParagraph paragraph, Sheet.Tone tone) {
        if (tone == Sheet.Tone.SIGN) {
            paragraph.setBorderTop(Borders.SINGLE);
        } else if (tone == Sheet.Tone.NOTE) {
            lineBeside(paragraph);
        }
    }

    private static void lineBeside(XWPFParagraph paragraph) {
        paragraph.setBorderLeft(Borders.SINGLE);
        paragraph.getCTP().getPPr().getPBdr().getLeft().setSpace(BESIDE);
    }

    /** One bar for a quote and its writer; of quotes after each other, each has its own. */
    private void barBeside(XWPFParagraph paragraph) {
        lineBeside(paragraph);
        CTBorder bar = paragraph.getCTP().getPPr().getPBdr().getLeft();
        bar.setSz(BAR);
        bar.setColor(BAR_SHADES.get(secondShade ? 1 : 0));
    }

    private static String style(Sheet.Tone tone) {
        return switch (tone) {
            case PLAIN -> DocxStyles.PLAIN;
            case QUIET -> DocxStyles.QUIET;
            case CAPTION -> DocxStyles.CAPTION;
            case NOTE -> DocxStyles.NOTE;
            case SIGN -> DocxStyles.SIGN;
        };
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (belowTable && style.equals(DocxStyles.QUIET)) {
            paragraph.setSpacingBefore(BELOW_TABLE);
        }
        belowTable = false;
        if (newPage) {
            paragraph.setPageBreak(true);
            newPage = false;
        }
        return paragraph;
    }

    static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(xml(text));
        return run;
    }

    /** A text without the signs that XML does not take, which somebody may have pasted. */
    static String xml(String text) {
        StringBuilder taken = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> sign >= 0x20 && (sign < 0xD800 || sign > 0xDFFF) && sign != 0xFFFE && sign != 0xFFFF
                        || sign == '\t')
                .forEach(taken::appendCodePoint);
        return taken.toString();
    }
}
