package nl.weerklank.trend.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.platform.Cells;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The files in which what all trainings brought together can be kept. */
enum OverviewFile {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(List<OverviewTables.Table> tables, Locale locale, OutputStream out) throws IOException {
            try (Workbook book = new Workbook(out, "Weerklank", null)) {
                for (OverviewTables.Table table : tables) {
                    sheet(book.newWorksheet(table.name()), table);
                }
            }
        }
    },
    CSV("csv", "text/csv; charset=UTF-8") {
        @Override
        void write(List<OverviewTables.Table> tables, Locale locale, OutputStream out) throws IOException {
            out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
            CsvWriter lines = CsvWriter.builder()
                    .fieldSeparator(locale.getLanguage().equals("nl") ? ';' : ',')
                    .build(out, StandardCharsets.UTF_8);
            for (OverviewTables.Table table : tables) {
                lines.writeRecord(table.name());
                lines.writeRecord(table.heads());
                table.rows()
                        .forEach(row -> lines.writeRecord(
                                row.stream().map(cell -> shown(cell, locale)).toList()));
                lines.writeRecord("");
            }
            lines.flush();
        }
    };

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int WIDE = 40;
    private static final int NARROW = 16;
    private static final int DECIMALS = 2;

    private final String code;
    private final String type;

    OverviewFile(String code, String type) {
        this.code = code;
        this.type = type;
    }

    /** The file with this ending, if there is one. */
    static Optional<OverviewFile> ofCode(String code) {
        return Arrays.stream(values()).filter(file -> file.code.equals(code)).findFirst();
    }

    /** How its name ends. */
    String code() {
        return code;
    }

    /** What it is, as browsers are told. */
    String type() {
        return type;
    }

    /** Writes the tables as they come, in the way of that language. */
    abstract void write(List<OverviewTables.Table> tables, Locale locale, OutputStream out) throws IOException;

    private static void sheet(Worksheet sheet, OverviewTables.Table table) throws IOException {
        for (int column = 0; column < table.heads().size(); column++) {
            sheet.width(column, column == 0 ? WIDE : NARROW);
            sheet.inlineString(0, column, table.heads().get(column));
            sheet.style(0, column).bold().set();
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<Object> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(sheet, row + 1, column, cells.get(column));
            }
        }
        sheet.finish();
    }

    private static void cell(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
            if (cell instanceof Double) sheet.style(row, column).format("0.00").set();
        } else if (cell != null) {
            sheet.inlineString(row, column, Cells.guarded(cell.toString()));
        }
    }

    private static String shown(Object cell, Locale locale) {
        if (cell == null) return "";
        if (!(cell instanceof Number number)) return Cells.guarded(cell.toString());
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(number);
    }
}
