package nl.weerklank.report.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.weerklank.report.Findings;
import nl.weerklank.report.SampleReport;
import nl.weerklank.report.web.ReportView;
import nl.weerklank.report.web.SampleView;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FileKindTest {

    private static final List<String> FORMULAS =
            List.of("=HYPERLINK(\"http://elders.example\")", "+31 bel mij", "-1+1", "@SUM(A1)", "\t=1+1", "\r=2+2");

    @Test
    void tellsTheReportInTheOrderOfThePage() throws IOException {
        List<String> chapters = json(WrittenFiles.text(dutch(), FileKind.JSON)).getJsonArray("chapters").stream()
                .map(chapter -> chapter.asJsonObject().getString("chapter"))
                .toList();
        assertThat(chapters)
                .containsExactly(
                        "about",
                        "goal",
                        "manager",
                        "themes",
                        "scores",
                        "estimates",
                        "listings",
                        "quotes",
                        "next-steps",
                        "method");
    }

    @Test
    void tellsWhatTheyResolvedToDoAfterTheOtherQuotes() throws IOException {
        ReportView report = SampleView.of(
                new SampleReport()
                        .promises("Wat ga je anders doen?", "Terugbellen")
                        .quotes(List.of("Eindelijk")),
                SampleReport.DUTCH);
        assertThat(WrittenFiles.text(report, FileKind.CSV))
                .containsSubsequence(
                        "In hun eigen woorden;In één zin;Bo;Eindelijk\r\n",
                        "Wat zij zich voornamen;Wat ga je anders doen?;Bo;Terugbellen\r\n");
        assertThat(report.quotes()).hasSize(1);
        assertThat(report.promises()).hasSize(1);
    }

    @Test
    void endsWithTheNextStepThatIsOfferedWhereOneIs() throws IOException {
        ReportView report = SampleView.of(
                new SampleReport().offer("=Een middag oefenen\nOver zes weken").quotes(List.of("Eindelijk")),
                SampleReport.DUTCH);
        String title = "Wat wij als volgende stap aanbieden";
        assertThat(WrittenFiles.text(report, FileKind.JSON))
                .contains(
                        "{\"chapter\":\"offer\",\"title\":\"" + title
                                + "\",\"parts\":[{\"text\":\"=Een middag oefenen\\nOver zes weken\"}]},{\"chapter\":\"method\"");
        assertThat(WrittenFiles.text(report, FileKind.CSV))
                .contains(title + ";;;\"'=Een middag oefenen\nOver zes weken\"\r\n");
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(WrittenFiles.of(report, FileKind.DOCX)))) {
            assertThat(styled(document, "Heading2")).contains(title);
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(text -> text.startsWith("=Een middag oefenen"));
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(WrittenFiles.of(report, FileKind.XLSX)))) {
            assertThat(book.getSheet("Volgende stap").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("'=Een middag oefenen\nOver zes weken");
        }
        assertThat(WrittenFiles.text(dutch(), FileKind.CSV)).doesNotContain("volgende stap");
    }

    @Test
    void tellsThemeAndHighlightOfAQuoteInEachKind() throws IOException {
        ReportView report = SampleView.of(
                new SampleReport().quotes(List.of("Eindelijk", "Kort")).presented("=Nee zeggen", 0),
                SampleReport.DUTCH);
        String signature = "Bo · Thema: =Nee zeggen";
        String caption = signature + " · uitgelicht";
        assertThat(WrittenFiles.text(report, FileKind.CSV)).contains(";" + caption + ";Eindelijk\r\n", ";Bo;Kort\r\n");
        assertThat(WrittenFiles.text(report, FileKind.JSON))
                .contains(
                        "{\"quote\":\"Eindelijk\",\"writer\":\"Bo\",\"theme\":\"=Nee zeggen\",\"highlighted\":true}",
                        "{\"quote\":\"Kort\",\"writer\":\"Bo\"}");
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(WrittenFiles.of(report, FileKind.DOCX)))) {
            assertThat(styled(document, "QuoteWriter"))
                    .containsExactly("Teammanager, met toestemming", signature, "Bo");
            assertThat(styled(document, "LargeQuote")).containsExactly("Eindelijk");
            assertThat(styled(document, "Quote")).containsExactly("Dat scheelt ons elke week gedoe.", "Kort");
            assertThat(document.getStyles().getStyle("LargeQuote").getCTStyle().toString())
                    .contains("w:val=\"33\"", "keepNext");
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(WrittenFiles.of(report, FileKind.XLSX)))) {
            List<String> cells = new ArrayList<>();
            book.getSheet("Citaten").forEach(row -> {
                if (row.getCell(0).getStringCellValue().equals("Eindelijk")) {
                    row.forEach(cell -> cells.add(cell.getStringCellValue()));
                }
            });
            assertThat(cells).containsExactly("Eindelijk", "Bo", "Thema: =Nee zeggen", "uitgelicht");
        }
    }

    @Test
    void leavesNoPlaceForWhatIsWithdrawnMeanwhile() throws IOException {
        ReportView report =
                SampleView.of(new SampleReport().quotes(List.of("Eindelijk", "", "Kort")), SampleReport.DUTCH);
        assertThat(WrittenFiles.text(report, FileKind.CSV)).contains(";Bo;Eindelijk\r\n", ";Bo;Kort\r\n");
        assertThat(WrittenFiles.text(report, FileKind.CSV)).doesNotContain(";Bo;\r\n");
        assertThat(WrittenFiles.text(report, FileKind.JSON)).doesNotContain("\"quote\":\"\"");
    }

    @Test
    void tellsHowManyQuotesThereAreOfHowManyUnlessThatIsAboutOnePerson() throws IOException {
        List<String> quotes = List.of("Een", "Twee", "Drie");
        assertThat(share(quotes, 5)).isEqualTo("Hier staan 3 van de 8 citaten waarvoor toestemming is.");
        assertThat(share(List.of("Een"), 2)).isEqualTo("Hier staat één van de 3 citaten waarvoor toestemming is.");
        String oneOrNone = "Op hooguit één na staan hier alle citaten waarvoor toestemming is.";
        assertThat(share(quotes, 1)).isEqualTo(oneOrNone);
        assertThat(share(quotes, 0)).isEqualTo(oneOrNone);
        ReportView english = SampleView.of(new SampleReport().quotes(quotes).presented(null, 2), Locale.ENGLISH);
        assertThat(WrittenFiles.text(english, FileKind.CSV)).contains("3 of the 5 quotes with permission are here.");
        assertThat(dutch().share()).as("frozen before that was told").isNull();
    }

    private static String share(List<String> quotes, int unshown) {
        return SampleView.of(new SampleReport().quotes(quotes).presented(null, unshown), SampleReport.DUTCH)
                .share();
    }

    @Test
    void tellsFiguresAsNumbersInJson() throws IOException {
        JsonObject report = json(WrittenFiles.text(dutch(), FileKind.JSON));
        assertThat(report.getString("title")).isEqualTo("Van klacht naar kans");
        assertThat(rows(report, "themes").get(0).toString())
                .startsWith("{\"name\":\"Rustig blijven bij boosheid\",\"n\":11,\"then\":2.1,\"now\":4.0,");
        assertThat(rows(report, "distributions").get(1).toString())
                .isEqualTo("{\"part\":\"Inhoudelijke kennis\",\"answer\":\"zeer goed\",\"count\":7}");
        assertThat(rows(report, "estimates").get(0).toString())
                .contains("\"then\":2.5,\"thenRough\":true,\"now\":4.0,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 | 11 | 11 van 12 | "invited":12,"counted":11
            12 | 12 | 12 van 12 | "invited":12,"counted":12
            12 | 13 | 13        | "invited":null,"counted":13
            0  | 7  | 7         | "invited":null,"counted":7
            """)
    void tellsOfHowManyOnlyWhereNoMoreAnswered(int invited, int counted, String told, String json) throws IOException {
        ReportView report = SampleView.of(
                new SampleReport()
                        .turnout(new Findings.Turnout(invited, counted, 0, 5, false, 1, false))
                        .quotes(List.of("Eindelijk")),
                SampleReport.DUTCH);
        assertThat(WrittenFiles.text(report, FileKind.JSON)).contains("\"turnout\":{" + json + ",");
        assertThat(WrittenFiles.text(report, FileKind.CSV))
                .containsPattern(";\"?" + told + " deelnemers vulden de evaluatie in");
        for (FileKind packed : List.of(FileKind.DOCX, FileKind.XLSX)) {
            assertThat(String.join(
                            "",
                            WrittenFiles.parts(WrittenFiles.of(report, packed)).values()))
                    .contains(">" + told + " deelnemers vulden de evaluatie in");
        }
    }

    @Test
    void writesDutchAndEnglishCellsApart() throws IOException {
        String dutch = WrittenFiles.text(dutch(), FileKind.CSV);
        assertThat(dutch).startsWith("\uFEFFDeel van het verslag;Waarover;Wat;Inhoud\r\n");
        assertThat(dutch)
                .contains("Wat vonden zij lastig, en hoe is dat nu?;Rustig blijven bij boosheid;vóór;2,1\r\n")
                .contains("In hun eigen woorden;In één zin;Bo;Eindelijk\r\n")
                .contains(";Zekerheid;vóór;ongeveer 2,5\r\n");
        String english = WrittenFiles.text(
                SampleView.of(new SampleReport().quotes(List.of("At last")), Locale.ENGLISH), FileKind.CSV);
        assertThat(english)
                .startsWith("\uFEFFPart of the report,About,What,Content\r\n")
                .contains(",Bo,At last\r\n", ",2.1\r\n");
    }

    @Test
    void leavesNoFormulaInCells() throws IOException {
        ReportView report = SampleView.of(new SampleReport().title("=1+1").quotes(FORMULAS), SampleReport.DUTCH);
        String csv = WrittenFiles.text(report, FileKind.CSV);
        assertThat(csv).contains(";Training;'=1+1\r\n", ";Bo;'+31 bel mij\r\n", ";Bo;'-1+1\r\n", ";Bo;'@SUM(A1)\r\n");
        assertThat(csv).containsPattern("'\t=1\\+1").contains("\"'\r=2+2\"", "\"'=HYPERLINK(\"\"http");
        try (CsvReader<CsvRecord> lines =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.substring(1))) {
            assertThat(lines.stream().flatMap(line -> line.getFields().stream()))
                    .hasSizeGreaterThan(100)
                    .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n].*"));
        }

        Map<String, String> xlsx = WrittenFiles.parts(WrittenFiles.of(report, FileKind.XLSX));
        assertThat(xlsx.values()).allSatisfy(part -> assertThat(part).doesNotContain("<f>", "<f "));
        String all = String.join("", xlsx.values());
        assertThat(all).contains(">'-1+1<", ">'@SUM(A1)<", ">'+31 bel mij<", ">'=HYPERLINK(");
    }

    @Test
    void keepsNumbersAsNumbersInXlsx() throws IOException {
        Map<String, String> parts = WrittenFiles.parts(WrittenFiles.of(dutch(), FileKind.XLSX));
        assertThat(parts.get("xl/workbook.xml"))
                .containsSubsequence(
                        "name=\"Verslag\"", "name=\"Doel\"", "name=\"Thema’s\"", "name=\"Scores\"", "name=\"Citaten\"");
        assertThat(parts.get("xl/worksheets/sheet4.xml")).contains("<v>2.1</v>", "<v>11</v>", "Rustig blijven");
    }

    @Test
    void isAWorkbookToAnotherReader() throws IOException {
        ReportView report = SampleView.of(new SampleReport().quotes(FORMULAS), SampleReport.DUTCH);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(WrittenFiles.of(report, FileKind.XLSX)))) {
            List<CellType> types = new ArrayList<>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> types.add(cell.getCellType()))));
            assertThat(types)
                    .contains(CellType.NUMERIC, CellType.STRING)
                    .doesNotContain(CellType.FORMULA, CellType.ERROR);
            assertThat(book.getSheet("Citaten").getRow(5).getCell(0).getStringCellValue())
                    .isEqualTo("'=HYPERLINK(\"http://elders.example\")");
            assertThat(book.getSheet("Thema’s").getRow(5).getCell(2).getNumericCellValue())
                    .isEqualTo(2.1);
        }
    }

    @Test
    void isADocumentWithHeadingsTablesAndQuotes() throws IOException {
        byte[] docx = WrittenFiles.of(dutch(), FileKind.DOCX);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<String> headings = styled(document, "Heading2");
            assertThat(styled(document, "Heading1")).containsExactly("Van klacht naar kans");
            assertThat(headings).contains("Het doel", "Hoe was de training?", "In hun eigen woorden");
            assertThat(styled(document, "Quote")).containsExactly("Dat scheelt ons elke week gedoe.", "Eindelijk");
            assertThat(styled(document, "QuoteWriter")).containsExactly("Teammanager, met toestemming", "Bo");
            assertThat(document.getTables()).hasSize(5);
            assertThat(document.getTables())
                    .allSatisfy(table ->
                            assertThat(table.getRow(0).isRepeatHeader()).isTrue());
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Van klacht naar kans");
        }
    }

    @ParameterizedTest
    @EnumSource(value = FileKind.class, names = "PDF", mode = EnumSource.Mode.EXCLUDE)
    void takesWhateverSomebodyPasted(FileKind kind) throws IOException {
        String odd = "a\u0000b\u0007c\uD83D d\uFFFE <b>&\u2028 “e” 😀 \u202E";
        byte[] file = WrittenFiles.of(
                SampleView.of(new SampleReport().title(odd).quotes(List.of(odd)), SampleReport.DUTCH), kind);
        String text = kind == FileKind.DOCX || kind == FileKind.XLSX
                ? String.join("", WrittenFiles.parts(file).values())
                : new String(file, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).contains("“e” 😀");
    }

    @Test
    void saysWhereTheRestOfManyQuotesStands() throws IOException {
        List<String> quotes = IntStream.range(0, 520)
                .mapToObj(at -> "Citaat nummer " + at + ".")
                .toList();
        ReportView cut =
                SampleView.of(new SampleReport().quotes(quotes), SampleReport.DUTCH, FileKind.DOCX.mostQuotes());
        String docx = WrittenFiles.parts(WrittenFiles.of(cut, FileKind.DOCX)).get("word/document.xml");
        assertThat(docx)
                .contains("Hier staan 500 van de 520 citaten.", "nummer 499.")
                .doesNotContain("nummer 500.");
        ReportView whole =
                SampleView.of(new SampleReport().quotes(quotes), SampleReport.DUTCH, FileKind.CSV.mostQuotes());
        assertThat(WrittenFiles.text(whole, FileKind.CSV))
                .contains("nummer 519.")
                .doesNotContain("van de 520");
    }

    private static ReportView dutch() {
        return SampleView.of(new SampleReport().quotes(List.of("Eindelijk")), SampleReport.DUTCH);
    }

    private static List<JsonObject> rows(JsonObject report, String table) {
        return report.getJsonArray("chapters").getValuesAs(JsonObject.class).stream()
                .flatMap(chapter -> chapter.getJsonArray("parts").getValuesAs(JsonObject.class).stream())
                .filter(part -> table.equals(part.getString("table", null)))
                .flatMap(part -> part.getJsonArray("rows").getValuesAs(JsonObject.class).stream())
                .toList();
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
