package nl.weerklank.report;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads from the outputs of a report how many answered a score and a theme.
 *
 * @param score what the report calls the score
 * @param theme what it calls the theme
 */
record Outputs(String score, String theme) {

    private static final int THRESHOLD = 5;

    /** How many answered the score and the theme, as one output says it; 0 where it says nothing. */
    record Seen(int score, int theme) {

        static final Seen NOTHING = new Seen(0, 0);

        /** Whether what it differs by from another is nothing, or at least the threshold. */
        boolean isSafeBeside(Seen other) {
            return isSafe(score - other.score) && isSafe(theme - other.theme);
        }

        private static boolean isSafe(int step) {
            return step == 0 || Math.abs(step) >= THRESHOLD;
        }
    }

    Seen inWords(String text) {
        return new Seen(beside(score, text), beside(theme, text));
    }

    private static int beside(String name, String text) {
        Matcher found = Pattern.compile(name + " n = (\\d+)").matcher(text.replaceAll("\\s+", " "));
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    Seen inPdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return inWords(new PDFTextStripper().getText(document));
        }
    }

    Seen inJson(byte[] file) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(file))) {
            List<JsonObject> rows = reader.readObject().getJsonArray("chapters").getValuesAs(JsonObject.class).stream()
                    .flatMap(chapter -> chapter.getJsonArray("parts").getValuesAs(JsonObject.class).stream())
                    .filter(part -> part.containsKey("table"))
                    .flatMap(part -> part.getJsonArray("rows").getValuesAs(JsonObject.class).stream())
                    .filter(row -> row.containsKey("n"))
                    .toList();
            return new Seen(beside(score, rows), beside(theme, rows));
        }
    }

    private static int beside(String name, List<JsonObject> rows) {
        return rows.stream()
                .filter(row -> row.containsValue(Json.createValue(name)))
                .mapToInt(row -> row.getInt("n"))
                .findFirst()
                .orElse(0);
    }

    Seen inWorkbook(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return new Seen(beside(score, book), beside(theme, book));
        }
    }

    private static int beside(String name, XSSFWorkbook book) {
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                Cell first = row.getCell(0);
                Cell number = row.getCell(1);
                boolean named = first != null && first.toString().equals(name);
                if (named && number != null && number.getCellType() == CellType.NUMERIC) {
                    return (int) number.getNumericCellValue();
                }
            }
        }
        return 0;
    }
}
