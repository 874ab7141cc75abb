package nl.weerklank.report.web.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.platform.Texts;
import nl.weerklank.print.Drawing;
import nl.weerklank.print.DrawingPng;
import nl.weerklank.print.Sheet;
import nl.weerklank.print.SheetDocx;
import nl.weerklank.report.web.ReportView;
import nl.weerklank.report.web.chart.Chart;

/** A report as a document for Word, to change and to pass on. It is put together whole: what it can hold has an end. */
final class DocxFile implements Teller {

    /** Of each unit of a drawing, as many pixels as paper can show. */
    private static final int PIXELS = 2;

    private final OutputStream out;
    private final List<Sheet.Picture> logos;
    private final DrawingPng pictures;
    private final List<Sheet.Part> parts = new ArrayList<>();
    private ReportView report;

    DocxFile(OutputStream out, List<Sheet.Picture> logos, DrawingPng pictures) {
        this.out = out;
        this.logos = logos;
        this.pictures = pictures;
    }

    @Override
    public void begin(ReportView shown) {
        report = shown;
        if (!logos.isEmpty()) parts.add(new Sheet.Emblems(logos));
        parts.add(new Sheet.Heading(1, shown.findings().title()));
    }

    @Override
    public void chapter(String key, String title) {
        parts.add(new Sheet.Heading(2, title));
    }

    @Override
    public void heading(String text) {
        parts.add(new Sheet.Heading(3, text));
    }

    @Override
    public void text(String label, String text) {
        parts.add(new Sheet.Text(Sheet.Tone.PLAIN, label == null ? null : label + ":", text));
    }

    @Override
    public void note(String text) {
        parts.add(new Sheet.Text(Sheet.Tone.QUIET, null, text));
    }

    @Override
    public void listing(List<String> lines) {
        parts.add(new Sheet.Listing(Sheet.Tone.PLAIN, lines));
    }

    @Override
    public void chart(Chart chart) {
        for (Drawing piece : chart.onPaper(report)) {
            byte[] png = pictures.of(piece, PIXELS);
            parts.add(new Sheet.Picture(png, piece.width(), piece.height(), piece.alternative()));
        }
    }

    @Override
    public void table(Grid grid) {
        parts.add(new Sheet.Text(Sheet.Tone.CAPTION, null, grid.title()));
        boolean[] told = told(grid);
        List<Sheet.Column> columns = new ArrayList<>();
        for (int at = 0; at < told.length; at++) {
            if (told[at]) columns.add(column(grid, at));
        }
        List<List<String>> rows =
                grid.rows().stream().map(row -> cells(row, told)).toList();
        parts.add(new Sheet.Table(columns, rows, 0));
    }

    /** Paper has no room for columns in which nothing stands. */
    private static boolean[] told(Grid grid) {
        boolean[] told = new boolean[grid.columns().size()];
        for (List<Grid.Cell> row : grid.rows()) {
            for (int at = 0; at < told.length; at++)
                told[at] |= !row.get(at).shown().isEmpty();
        }
        return told;
    }

    private static Sheet.Column column(Grid grid, int at) {
        Grid.Column column = grid.columns().get(at);
        boolean numbers = grid.rows().stream().anyMatch(row -> row.get(at).number() != null);
        return new Sheet.Column(column.head(), column.share(), numbers);
    }

    private static List<String> cells(List<Grid.Cell> row, boolean... told) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < told.length; at++) {
            if (told[at]) cells.add(row.get(at).shown());
        }
        return cells;
    }

    @Override
    public void quote(Said said) {
        parts.add(new Sheet.Quote(said.words(), said.signature(Texts.in(report.locale())), said.highlighted()));
    }

    @Override
    public void end() throws IOException {
        String title = report.findings().title();
        Sheet sheet = new Sheet(title, report.locale(), Sheet.Layout.HAND, parts);
        SheetDocx.write(sheet, Texts.in(report.locale()).getString("report.pdf.page"), out);
    }
}
