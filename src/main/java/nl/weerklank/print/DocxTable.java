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
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** A table in a document for Word: its head comes back on each page, and no row is split over two. */
final class DocxTable {
    private static final double PER_MILLIMETRE = 1440 / 25.4;

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
        added.getCTTbl()
                .getTblPr()
                .addNewTblLayout()
                .setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType.FIXED);
        CTTblGrid grid = added.getCTTbl().addNewTblGrid();
        table.columns().forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(widthOf(column))));
        XWPFTableRow head = added.getRow(0);
        head.setRepeatHeader(true);
        fill(head, table.columns().stream().map(Column::head).toList(), true);
        for (int i = 0; i < table.rows().size(); i++) {
            XWPFTableRow row = added.getRow(i + 1);
            if (table.height() > 0) {
                row.setHeight((int) (table.height() * PER_MILLIMETRE));
                row.setHeightRule(TableRowHeightRule.AT_LEAST);
            }
            fill(row, table.rows().get(i), false);
        }
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
            if (table.height() > 0) {
                cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            }
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            paragraph.setStyle(DocxStyles.CELL);
            if (column.end()) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            SheetDocx.run(paragraph, texts.get(i)).setBold(isHead);
        }
    }
}
