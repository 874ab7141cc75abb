package nl.weerklank.print;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles that a document for Word holds: how large, how dark and how far apart things are. */
final class DocxStyles {
    static final String PLAIN = "Normal";
    static final String QUIET = "Quiet";
    static final String CAPTION = "Caption";
    static final String NOTE = "Note";
    static final String SIGN = "Sign";
    static final String LISTED = "ListBullet";
    static final String FOOT = "Footer";
    static final String CELL = "Cell";
    static final String QUOTE = "Quote";
    static final String LARGE_QUOTE = "LargeQuote";
    static final String WRITER = "QuoteWriter";

    private static final String FONT = "Arial";
    private static final String GREY = "444444";

    private final XWPFStyles styles;

    private DocxStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    /** Sizes in half points, space in twentieths of a point. */
    private record Look(String id, String name, int size, boolean bold, String colour, int before, int indent) {}

    static void addTo(XWPFDocument document, Sheet sheet) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(sheet.locale().getLanguage().equals("nl") ? "nl-NL" : "en-GB");
        DocxStyles added = new DocxStyles(styles);
        int text = textSize(sheet.layout());
        CTStyle plain = style(new Look(PLAIN, PLAIN, text, false, null, 110, 0));
        plain.setDefault(true);
        added.add(plain);
        added.add(new Look(QUIET, QUIET, text, false, GREY, 40, 0));
        added.addCaption(text);
        added.add(new Look(NOTE, NOTE, sheet.layout() == Sheet.Layout.ARM ? text + 2 : text, false, null, 110, 300));
        added.add(new Look(SIGN, SIGN, 20, false, null, 2200, 0));
        added.add(new Look(CELL, CELL, text, false, null, 50, 0));
        added.add(new Look(LISTED, "List Bullet", text, false, null, 40, 0));
        added.addQuote(QUOTE, QUOTE, text);
        added.addQuote(LARGE_QUOTE, "Large Quote", text * 3 / 2);
        added.add(new Look(WRITER, "Quote Writer", text - 4, false, GREY, 20, 300));
        added.add(new Look(FOOT, "footer", 16, false, GREY, 0, 0));
        for (int level = 1; level <= 3; level++) {
            added.addHeading(level, sheet.layout());
        }
    }

    private static int textSize(Sheet.Layout layout) {
        return switch (layout) {
            case HAND -> 22;
            case ARM -> 28;
            case CERTIFICATE -> 26;
            case POCKET -> 18;
        };
    }

    private static int headingSize(Sheet.Layout layout, int level) {
        int[] sizes = switch (layout) {
            case HAND -> new int[] {40, 30, 24};
            case ARM -> new int[] {48, 40, 36};
            case CERTIFICATE -> new int[] {60, 38, 28};
            case POCKET -> new int[] {28, 22, 20};
        };
        return sizes[level - 1];
    }

    private static int spaceBefore(Sheet.Layout layout, int level) {
        if (layout == Sheet.Layout.CERTIFICATE) {
            return level == 1 ? 1400 : 240;
        }
        return level == 1 ? 0 : layout == Sheet.Layout.POCKET ? 160 : 360;
    }

    private void addHeading(int level, Sheet.Layout layout) {
        CTStyle style = style(new Look(
                "Heading" + level,
                "heading " + level,
                headingSize(layout, level),
                true,
                null,
                spaceBefore(layout, level),
                0));
        style.addNewNext().setVal(PLAIN);
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.getPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewKeepLines();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        add(style);
    }

    /** Word knows the plain one by its name; a quote stays with the writer below it on one page. */
    private void addQuote(String id, String name, int size) {
        CTStyle style = style(new Look(id, name, size, false, null, 240, 300));
        style.addNewQFormat();
        style.getPPr().addNewKeepNext();
        style.getPPr().addNewKeepLines();
        style.getRPr().addNewI();
        add(style);
    }

    /** Word knows it by its name; it stands clear of a table above it, and stays with the one below. */
    private void addCaption(int size) {
        CTStyle style = style(new Look(CAPTION, "caption", size, false, GREY, 240, 0));
        style.getPPr().getSpacing().setAfter(BigInteger.valueOf(80));
        style.getPPr().addNewKeepNext();
        add(style);
    }

    private void add(Look look) {
        add(style(look));
    }

    /** Adds a style as it is now: the document keeps a copy, and hears of no later change. */
    private void add(CTStyle style) {
        styles.addStyle(new XWPFStyle(style, styles));
    }

    private static CTStyle style(Look look) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(look.id());
        style.addNewName().setVal(look.name());
        if (!look.id().equals(PLAIN)) {
            style.addNewBasedOn().setVal(PLAIN);
        }
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(look.before()));
        spacing.setAfter(BigInteger.valueOf(look.id().equals(CELL) ? look.before() : 0));
        if (look.indent() > 0) {
            paragraph.addNewInd().setLeft(BigInteger.valueOf(look.indent()));
        }
        var run = style.addNewRPr();
        if (look.bold()) {
            run.addNewB();
        }
        if (look.colour() != null) {
            run.addNewColor().setVal(look.colour());
        }
        run.addNewSz().setVal(BigInteger.valueOf(look.size()));
        return style;
    }

    /** The key of a numbering that is a dot before each line. */
    static BigInteger bullets(XWPFDocument document) {
        CTAbstractNum dots = CTAbstractNum.Factory.newInstance();
        dots.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = dots.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(360));
        indent.setHanging(BigInteger.valueOf(260));
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(dots)));
    }
}
