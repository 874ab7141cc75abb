package nl.weerklank.print;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The paper of a document for Word, and what stands at the foot of each page. Lengths in twentieths of a point. */
final class DocxPage {
    private static final Pattern PLACE = Pattern.compile("\\{([01])}|[^{]+");

    private DocxPage() {}

    private static int width(Sheet.Layout layout) {
        return layout == Sheet.Layout.POCKET ? 5953 : 11906;
    }

    private static int height(Sheet.Layout layout) {
        return layout == Sheet.Layout.POCKET ? 8391 : 16838;
    }

    private static int margin(Sheet.Layout layout) {
        return layout == Sheet.Layout.POCKET ? 510 : 964;
    }

    /** How wide the text is. */
    static int textWidth(Sheet.Layout layout) {
        return width(layout) - 2 * margin(layout);
    }

    /**
     * Lays a document out on its paper.
     *
     * @param numbering what stands at the foot of each page, with {0} for its number and {1} for the last
     */
    static void lay(XWPFDocument document, Sheet sheet, String numbering) {
        foot(document, sheet, numbering);
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageSz paper = section.addNewPgSz();
        paper.setW(BigInteger.valueOf(width(sheet.layout())));
        paper.setH(BigInteger.valueOf(height(sheet.layout())));
        BigInteger margin = BigInteger.valueOf(margin(sheet.layout()));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(300));
        margins.setFooter(BigInteger.valueOf(400));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void foot(XWPFDocument document, Sheet sheet, String numbering) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle(DocxStyles.FOOT);
        var tab = foot.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(textWidth(sheet.layout())));
        SheetDocx.run(foot, sheet.title()).addTab();
        Matcher piece = PLACE.matcher(numbering);
        while (piece.find()) {
            if (piece.group(1) == null) {
                SheetDocx.run(foot, piece.group());
            } else {
                var field = foot.getCTP().addNewFldSimple();
                field.setInstr(piece.group(1).equals("0") ? "PAGE" : "NUMPAGES");
                field.addNewR().addNewT().setStringValue("1");
            }
        }
    }
}
