package nl.weerklank.trend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.weerklank.account.Organisation;
import nl.weerklank.outcome.Asked;
import nl.weerklank.outcome.JointShift;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.TreatedBy;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.trend.Answering;
import nl.weerklank.trend.Figure;
import nl.weerklank.trend.MovedTheme;
import nl.weerklank.trend.Overview;
import nl.weerklank.trend.ProgramLine;
import nl.weerklank.trend.Quarter;
import nl.weerklank.trend.TrendLine;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What stands in the files of what all trainings brought together. */
class OverviewFileTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static Overview overview() {
        return overview(new Answering(5, 0, 0), List.of());
    }

    private static Overview overview(Answering earlier, List<ProgramLine> programs) {
        Asked asked = new Asked(1, "own", ScaleKind.of(Scale.QUALITY), "=1+1", false);
        return new Overview(
                List.of(new Quarter(2026, 2), new Quarter(2026, 3)),
                true,
                3,
                List.of(earlier, new Answering(10, 16, 10)),
                List.of(new TrendLine(asked, List.of(new Figure(1, 5, 20, 80), new Figure(2, 10, 35, 125)))),
                programs,
                List.of(moved()),
                List.of());
    }

    private static MovedTheme moved() {
        TreatedBy block = new TreatedBy("=Kring", BlockKind.DIALOGUE, null, Set.of(7L), 3, 20, 30);
        return new MovedTheme(
                7,
                "Boze klanten",
                program("Van klacht naar kans"),
                new JointShift(4, 26, 2.25, 3.75),
                List.of(new MovedTheme.Block(block, true, new JointShift(3, 18, 2.5, 4))));
    }

    private static byte[] written(OverviewFile file, Locale locale) throws IOException {
        return written(overview(), file, locale);
    }

    private static byte[] written(Overview overview, OverviewFile file, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(new OverviewTables(overview, locale).all(), locale, out);
        return out.toByteArray();
    }

    @Test
    void the_Dutch_file_of_lines_is_for_Dutch_programs() throws IOException {
        assertThat(new String(written(OverviewFile.CSV, DUTCH), StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("""
                \uFEFFDe vragen door de tijd
                Vraag;Kwartaal;Trainingen;Antwoorden;Gemiddeld;Marge
                '=1+1;t/m 2e kwartaal 2026;1;5;4;0
                '=1+1;3e kwartaal 2026;2;10;3,5;0,38

                Hoeveel mensen antwoorden
                Kwartaal;Ingestuurd;Was er;Deel
                t/m 2e kwartaal 2026;5;;
                3e kwartaal 2026;10;16;0,62

                Per programma
                Programma;Trainingen;Ingestuurd;Deel;Oordeel (1–5);Lukte vóór;Lukt nu

                Welk blok bij welk thema
                Thema;Programma;Blok;Soort;Bibliotheek;Trainingen;Antwoorden;Lukte vóór;Lukt nu;Verschil
                Boze klanten;Van klacht naar kans;Alle trainingen samen;;;4;26;2,25;3,75;1,5
                Boze klanten;Van klacht naar kans;'=Kring;gesprek;in je bibliotheek;3;18;2,5;4;1,5

                """);
    }

    @Test
    void what_is_known_of_some_trainings_only_has_a_column_of_its_own() throws IOException {
        Answering partly = new Answering(18, 12, 11);
        Overview overview = overview(
                partly,
                List.of(
                        line("Van klacht naar kans", partly),
                        line("Grenzen", new Answering(10, 16, 10)),
                        line("Zonder lijst", new Answering(7, 0, 0))));

        assertThat(new String(written(overview, OverviewFile.CSV, DUTCH), StandardCharsets.UTF_8))
                .contains("""
                Kwartaal;Ingestuurd;Waar bekend;Was er;Deel\r
                t/m 2e kwartaal 2026;18;11;12;0,92\r
                3e kwartaal 2026;10;10;16;0,62\r
                """)
                .contains("""
                Programma;Trainingen;Ingestuurd;Waar bekend;Was er;Deel;Oordeel (1–5);Lukte vóór;Lukt nu\r
                Van klacht naar kans;2;18;11;12;0,92;;;\r
                Grenzen;2;10;10;16;0,62;;;\r
                Zonder lijst;2;7;;;;;;\r
                """);
    }

    private static ProgramLine line(String title, Answering answering) {
        return new ProgramLine(program(title), 2, answering, Figure.NONE, Optional.empty());
    }

    private static Program program(String title) {
        return new Program(new Organisation("Bureau"), title, DUTCH, CustomerWord.KLANT, Instant.EPOCH);
    }

    @Test
    void the_English_one_has_commas() throws IOException {
        assertThat(new String(written(OverviewFile.CSV, Locale.ENGLISH), StandardCharsets.UTF_8))
                .contains("'=1+1,\"Quarter 3, 2026\",2,10,3.5,0.38");
    }

    @Test
    void in_the_workbook_numbers_are_numbers_and_nothing_is_a_formula() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(OverviewFile.XLSX, DUTCH)))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            XSSFSheet questions = book.getSheetAt(0);
            assertThat(questions.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(questions.getRow(1).getCell(0).getStringCellValue()).isEqualTo("'=1+1");
            assertThat(questions.getRow(2).getCell(4).getNumericCellValue()).isEqualTo(3.5);
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }
}
