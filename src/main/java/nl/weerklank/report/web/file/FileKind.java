package nl.weerklank.report.web.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.platform.Texts;
import nl.weerklank.print.DrawingPng;
import nl.weerklank.print.Sheet;
import nl.weerklank.report.web.ReportView;

/** The kinds of file that a report can be kept as, in the order in which they are offered. */
public enum FileKind {
    /** Made of the page itself. */
    PDF("application/pdf", 500),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 500),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Integer.MAX_VALUE),
    CSV("text/csv;charset=UTF-8", Integer.MAX_VALUE),
    JSON("application/json", Integer.MAX_VALUE);

    private final String type;
    private final int mostQuotes;

    FileKind(String type, int mostQuotes) {
        this.type = type;
        this.mostQuotes = mostQuotes;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** How many quotes of participants it can hold; those kinds that are put together whole have an end. */
    public int mostQuotes() {
        return mostQuotes;
    }

    /** The word in addresses, and the extension: "xlsx". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this {@link #code()}, or nothing. */
    public static Optional<FileKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /**
     * Writes the report as such a file.
     *
     * @param logos stand above a document; the other kinds have none
     * @param pictures draws the charts
     * @throws IllegalStateException for a PDF, which is made of the page
     */
    public void write(ReportView report, List<Sheet.Picture> logos, DrawingPng pictures, OutputStream out)
            throws IOException {
        Telling.tell(report, teller(report, logos, pictures, out));
    }

    private Teller teller(ReportView report, List<Sheet.Picture> logos, DrawingPng pictures, OutputStream out) {
        return switch (this) {
            case DOCX -> new DocxFile(out, logos, pictures);
            case XLSX -> new XlsxFile(out, Texts.in(report.locale()));
            case CSV -> new CsvFile(out, report.locale());
            case JSON -> new JsonFile(out);
            case PDF -> throw new IllegalStateException("A PDF is made of the page");
        };
    }
}
