package nl.weerklank.report.web.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.weerklank.platform.Cells;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.web.ReportView;

/**
 * A report as lines of four cells: the part of the report, what a line is about, what is told of it, and the words or the
 * number. So every line says by itself what it means, in whatever order it is sorted.
 */
final class CsvFile implements Teller {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final OutputStream out;
    private final CsvWriter lines;
    private final Texts texts;
    private String chapter = "";
    private String heading = "";

    /** @param locale Dutch programs for spreadsheets expect semicolons, as the comma stands in their numbers */
    CsvFile(OutputStream out, Locale locale) {
        this.out = out;
        this.texts = Texts.in(locale);
        char separator = locale.getLanguage().equals("nl") ? ';' : ',';
        this.lines = CsvWriter.builder().fieldSeparator(separator).build(out, StandardCharsets.UTF_8);
    }

    @Override
    public void begin(ReportView report) throws IOException {
        out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        lines.writeRecord(
                texts.getString("report.file.part"),
                texts.getString("report.file.about"),
                texts.getString("report.file.what"),
                texts.getString("report.file.value"));
    }

    @Override
    public void chapter(String key, String title) {
        chapter = title;
        heading = "";
    }

    @Override
    public void heading(String text) {
        heading = text;
    }

    @Override
    public void text(String label, String text) {
        line(heading, label == null ? "" : label, text);
    }

    @Override
    public void note(String text) {
        line(heading, texts.getString("report.file.note"), text);
    }

    @Override
    public void listing(List<String> listed) {
        for (String line : listed) line(heading, "", line);
    }

    @Override
    public void table(Grid grid) {
        for (List<Grid.Cell> row : grid.rows()) {
            for (int at = 1; at < row.size(); at++) {
                String shown = row.get(at).shown();
                if (!shown.isEmpty())
                    line(row.get(0).shown(), grid.columns().get(at).head(), shown);
            }
        }
    }

    @Override
    public void quote(Said said) {
        line(heading, said.caption(texts), said.words());
    }

    private void line(String about, String what, String value) {
        lines.writeRecord(Cells.guarded(chapter), Cells.guarded(about), Cells.guarded(what), Cells.guarded(value));
    }

    @Override
    public void end() throws IOException {
        lines.flush();
    }
}
