package nl.weerklank.report.web.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.weerklank.platform.Cells;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.web.ReportView;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as a workbook with a sheet for each of its parts. Rows are sent as they are told; none is kept. Numbers are
 * numbers; words are words, whatever they begin with.
 */
final class XlsxFile implements Teller {

    private static final int WIDE = 60;
    private static final int NARROW = 18;
    private static final int COLUMNS = 6;
    private static final int ROWS_KEPT = 200;

    private final Workbook book;
    private final Texts texts;
    private Worksheet sheet;
    private int row;

    XlsxFile(OutputStream out, Texts texts) {
        this.book = new Workbook(out, "Weerklank", null);
        this.texts = texts;
    }

    @Override
    public void begin(ReportView report) {
        book.properties().setTitle(report.findings().title());
    }

    @Override
    public void chapter(String key, String title) throws IOException {
        if (sheet != null) sheet.finish();
        sheet = book.newWorksheet(texts.getString("report.file.sheet-" + key));
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.width(0, WIDE);
        for (int column = 1; column < COLUMNS; column++) sheet.width(column, NARROW);
        row = 0;
        words(0, title);
        sheet.style(row, 0).bold().fontSize(14).set();
        next();
        next();
    }

    @Override
    public void heading(String text) throws IOException {
        next();
        words(0, text);
        sheet.style(row, 0).bold().fontSize(12).wrapText(true).set();
        next();
    }

    @Override
    public void text(String label, String text) throws IOException {
        words(0, label == null ? text : label + ": " + text);
        sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
        next();
    }

    @Override
    public void note(String text) throws IOException {
        words(0, text);
        sheet.style(row, 0).italic().wrapText(true).verticalAlignment("top").set();
        next();
    }

    @Override
    public void listing(List<String> lines) throws IOException {
        for (String line : lines) text(null, line);
    }

    @Override
    public void table(Grid grid) throws IOException {
        next();
        for (int column = 0; column < grid.columns().size(); column++) {
            words(column, grid.columns().get(column).head());
            sheet.style(row, column).bold().wrapText(true).borderStyle("thin").set();
        }
        next();
        for (List<Grid.Cell> cells : grid.rows()) {
            for (int column = 0; column < cells.size(); column++) cell(column, cells.get(column));
            next();
        }
        next();
    }

    private void cell(int column, Grid.Cell cell) {
        if (cell.number() == null || cell.rough()) {
            words(column, cell.shown());
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        } else {
            sheet.value(row, column, cell.number());
            sheet.style(row, column)
                    .format(cell.number() instanceof Integer ? "0" : "0.0")
                    .verticalAlignment("top")
                    .set();
        }
    }

    @Override
    public void quote(Said said) throws IOException {
        List<String> cells = List.of(said.words(), said.writer(), said.told(texts), said.large(texts));
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).isEmpty()) continue;
            words(column, cells.get(column));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
        next();
    }

    private void words(int column, String text) {
        sheet.inlineString(row, column, Cells.guarded(text));
    }

    private void next() throws IOException {
        row++;
        if (row % ROWS_KEPT == 0) sheet.flush();
    }

    @Override
    public void end() throws IOException {
        sheet.finish();
        book.finish();
    }
}
