package nl.weerklank.report.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import nl.weerklank.print.Board;
import nl.weerklank.print.Drawing;
import nl.weerklank.print.DrawingFile;
import nl.weerklank.print.Letters;
import nl.weerklank.print.ShiftMarks;
import nl.weerklank.report.SampleReport;
import nl.weerklank.report.web.ReportView;
import nl.weerklank.report.web.SampleView;
import nl.weerklank.report.web.ScoreRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChartTest {

    private static final Path TOKENS = Path.of("src/main/webapp/WEB-INF/resources/weerklank/tokens.css");

    @ParameterizedTest
    @EnumSource(Chart.class)
    void isAnSvgThatStandsByItself(Chart chart) throws IOException {
        ReportView report = SampleView.of(new SampleReport().title("<script>&\""), SampleReport.DUTCH);
        Document svg = Jsoup.parse(svg(chart, report), "", Parser.xmlParser());
        assertThat(svg.selectFirst("svg").attr("role")).isEqualTo("img");
        assertThat(svg.selectFirst("title").text())
                .isEqualTo(chart.of(report).alternative())
                .isNotEmpty();
        assertThat(svg.select("script, style, [style], [class], image")).isEmpty();
        assertThat(svg.select("text").eachText()).anyMatch(line -> line.startsWith("<script>&\" · "));
    }

    @ParameterizedTest
    @EnumSource(Chart.class)
    void isAPictureOnWhiteForSlides(Chart chart) throws IOException {
        byte[] png = new ChartFile(chart, DrawingFile.PNG).of(dutch(11), Files.readString(TOKENS));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isBetween(1600, 1680);
        assertThat(picture.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(picture.getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void saysInWordsWhatItShows() {
        assertThat(Chart.THEMES.of(dutch(11)).alternative())
                .isEqualTo("Rustig blijven bij boosheid: van 2,1 naar 4,0; "
                        + "Op tijd terugbellen als het systeem geen seintje geeft: van 2,6 naar 2,8");
        assertThat(Chart.SCORES.of(dutch(11)).alternative())
                .startsWith("Inhoudelijke kennis: goed 4, zeer goed 7 (n = 11, 4,4 goed tot zeer goed); Feedback: ");
        assertThat(Chart.ESTIMATES
                        .of(SampleView.of(new SampleReport(), Locale.ENGLISH))
                        .alternative())
                .isEqualTo("Zekerheid: from about 2.5 to 4.0");
    }

    @ParameterizedTest
    @CsvSource({"5", "11", "5000", "100000"})
    void keepsEveryMarkWithinItsGround(int n) {
        for (Chart chart : Chart.values()) {
            Drawing drawing = chart.of(dutch(n));
            assertThat(drawing.marks()).isNotEmpty().allSatisfy(mark -> isWithin(drawing, mark));
        }
    }

    private static void isWithin(Drawing drawing, Drawing.Mark mark) {
        if (mark instanceof Drawing.Words words) {
            double width = (words.bold() ? Letters.BOLD : Letters.PLAIN).width(words.text(), words.size());
            double start = words.anchor() == Drawing.Anchor.END ? words.x() - width : words.x();
            assertThat(start).isGreaterThanOrEqualTo(0);
            assertThat(start + width).isLessThanOrEqualTo(drawing.width());
            assertThat(words.y()).isLessThan(drawing.height());
        } else if (mark instanceof Drawing.Box box) {
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.width());
            assertThat(box.width()).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "goed tot zeer goed, END",
        "'4 van 11 ‘precies goed’, 3 naar ‘veel te rustig’, 4 naar ‘veel te snel’', START"
    })
    void tellsAVerdictToItsEnd(String verdict, Drawing.Anchor place) {
        ScoreRow row = new ScoreRow("Hoe was het tempo van de dag?", 11, "", "", verdict, List.of(), "", null, null);
        Drawing drawing = ScoreChart.of(new Board("Titel", "Groep"), List.of(row), "Noot", null);
        assertThat(drawing.marks())
                .filteredOn(Drawing.Words.class::isInstance)
                .map(Drawing.Words.class::cast)
                .anySatisfy(words -> {
                    assertThat(words.text()).isEqualTo(verdict);
                    assertThat(words.anchor()).isEqualTo(place);
                });
        assertThat(drawing.marks()).allSatisfy(mark -> isWithin(drawing, mark));
    }

    @Test
    void showsAFewAmongThousands() {
        assertThat(ScoreMarks.widths(List.of(2, 4996, 2), 600)).containsExactly(6, 588, 6);
        assertThat(ScoreMarks.widths(List.of(2, 3), 600)).containsExactly(240, 360);
        assertThat(ScoreMarks.widths(List.of(0, 5), 600)).containsExactly(0, 600);
        assertThat(ScoreMarks.widths(List.of(5, 5, 5), 100)).containsExactly(34, 33, 33);
    }

    @Test
    void keepsBeforeInSightWhereNothingMoved() {
        List<Drawing.Dot> dots = ShiftMarks.alone(220, 220, "").marks().stream()
                .filter(Drawing.Dot.class::isInstance)
                .map(Drawing.Dot.class::cast)
                .toList();
        assertThat(dots).hasSize(2);
        assertThat(dots.get(0).radius()).isGreaterThan(dots.get(1).radius() + 4);
    }

    @Test
    void fitsOnPaperInPieces() {
        ReportView report = SampleView.of(new SampleReport().times(9), SampleReport.DUTCH);
        assertThat(Chart.SCORES.onPaper(report)).hasSize(3).allMatch(piece -> piece.height() < piece.width() * 1.4);
        assertThat(Chart.THEMES.onPaper(report)).hasSize(3).allMatch(piece -> piece.height() < piece.width() * 1.4);
    }

    @Test
    void knowsOnlyItsOwnNames() {
        assertThat(ChartFile.of("themes.svg")).isPresent();
        assertThat(List.of("themes", "themes.gif", "Themes.svg", "x.png", "themes.svg.png", "", ".", "../themes.svg"))
                .allSatisfy(name -> assertThat(ChartFile.of(name)).as(name).isEmpty());
    }

    private static ReportView dutch(int n) {
        return SampleView.of(new SampleReport().answers(n), SampleReport.DUTCH);
    }

    private static String svg(Chart chart, ReportView report) throws IOException {
        return new String(
                new ChartFile(chart, DrawingFile.SVG).of(report, Files.readString(TOKENS)), StandardCharsets.UTF_8);
    }
}
