package nl.weerklank.print;

import java.math.BigInteger;
import java.util.List;
import nl.weerklank.print.Sheet.Column;
import nl.weerklank.print.Sheet.Table;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A table in a document for Word: its head comes back on each page, and no row is split over two. Its edges stand where
 * those of the text stand. What is to be read has lines between its rows alone, what is to be written in is a grid.
 */
final class DocxTable {
    private static final double PER_MILLIMETRE = 1440 / 25.4;

    /** What is left blank between the text of a cell and the lines of a grid, in twentieths of a point. */
    private static final int BESIDE = 120;

    /** What is left blank between two columns without a line between them. */
    private static final int BETWEEN = 200;

    private static final String LINE = "BDB8AC";

    private final Table table;
    private final int width;

    private DocxTable(Table table, int width) {
        this.table = table;
        this.width = width;
    }

    static void add(XWPFDocument document, Table table, Sheet.Layout layout) {
        XWPFTable added =
                document.createTable(table.rows().size() + 1, table.columns().size());
        new DocxTable(table, DocxPage.textWidth(layout)).fill(added);
    }

    private void fill(XWPFTable added) {
        added.setWidth(width);
        // versions of Word differ in whether a table begins at its edge or at its text: without margins these are the
        // same
        CTTblCellMar margins = added.getCTTbl().getTblPr().addNewTblCellMar();
        none(margins.addNewLeft());
        none(margins.addNewRight());
        none(added.getCTTbl().getTblPr().addNewTblInd());
        rule(added);
        added.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = added.getCTTbl().addNewTblGrid();
        table.columns().forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(widthOf(column))));
        XWPFTableRow head = added.getRow(0);
        head.setRepeatHeader(true);
        fill(head, table.columns().stream().map(Column::head).toList(), true);
        for (int i = 0; i < table.rows().size(); i++) {
            XWPFTableRow row = added.getRow(i + 1);
            if (isGrid()) {
                row.setHeight((int) (table.height() * PER_MILLIMETRE));
                row.setHeightRule(TableRowHeightRule.AT_LEAST);
            }
            fill(row, table.rows().get(i), false);
        }
    }

    private static void none(CTTblWidth length) {
        length.setW(BigInteger.ZERO);
        length.setType(STTblWidth.DXA);
    }

    private boolean isGrid() {
        return table.height() > 0;
    }

    private void rule(XWPFTable added) {
        if (isGrid()) return;
        added.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINE);
        added.setRightBorder(XWPFBorderType.NONE, 0, 0, LINE);
        added.setInsideVBorder(XWPFBorderType.NONE, 0, 0, LINE);
        added.setTopBorder(XWPFBorderType.NONE, 0, 0, LINE);
        added.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        added.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
    }

    private int widthOf(Column column) {
        int shares = table.columns().stream().mapToInt(Column::share).sum();
        return width * column.share() / shares;
    }

    private void fill(XWPFTableRow row, List<String> texts, boolean isHead) {
        row.setCantSplitRow(true);
        for (int i = 0; i < texts.size(); i++) {
            Column column = table.columns().get(i);
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(String.valueOf(widthOf(column)));
            if (isGrid()) {
                cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            }
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            paragraph.setStyle(DocxStyles.CELL);
            if (isGrid()) {
                paragraph.setIndentationLeft(BESIDE);
                paragraph.setIndentationRight(BESIDE);
            } else if (i < texts.size() - 1) {
                paragraph.setIndentationRight(BETWEEN);
            }
            if (column.end()) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            SheetDocx.run(paragraph, texts.get(i)).setBold(isHead);
        }
    }
}
