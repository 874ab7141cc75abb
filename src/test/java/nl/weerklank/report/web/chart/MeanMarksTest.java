package nl.weerklank.report.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.weerklank.print.Drawing;
import nl.weerklank.print.DrawingFile;
import nl.weerklank.print.Ink;
import nl.weerklank.report.Findings;
import nl.weerklank.report.SampleReport;
import nl.weerklank.report.web.ReportView;
import nl.weerklank.report.web.SampleView;
import nl.weerklank.report.web.ScoreRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The band of earlier groups behind the dot of this one. */
class MeanMarksTest {

    private static final Findings.Usual EARLIER = new Findings.Usual(3.9, 4.4, 12, 1);

    @ParameterizedTest
    @CsvSource({"1, 5, 4.4, 3.9, 4.4", "0, 10, 0, 0, 0", "1, 5, 5, 5, 5", "0, 10, 7.5, 2, 9", "1, 2, 1, 1, 2"})
    void standsWithinItsDrawingBehindTheDot(int lowest, int highest, double mean, double low, double high) {
        Drawing drawing = MeanMarks.alone(new MeanMarks.Place(lowest, highest, mean, low, high), "");
        Drawing.Box band = boxes(drawing).findFirst().orElseThrow();
        Drawing.Dot dot = (Drawing.Dot) drawing.marks().get(drawing.marks().size() - 1);
        assertThat(drawing.marks()).first().isSameAs(band);
        assertThat(band.x()).isPositive();
        assertThat(band.x() + band.width()).isLessThan(drawing.width());
        assertThat(band.width()).as("seen beside the dot").isGreaterThan(dot.radius() + 2);
        assertThat(dot.x()).isBetween(dot.radius(), drawing.width() - dot.radius());
        if (low <= mean && mean <= high) assertThat(dot.x()).isBetween(band.x(), band.x() + band.width());
    }

    @Test
    void showsWhereTheMeanLiesOutsideOfWhatIsUsual() {
        Drawing drawing = MeanMarks.alone(new MeanMarks.Place(1, 5, 2.5, 3.9, 4.4), "");
        Drawing.Dot dot = (Drawing.Dot) drawing.marks().get(drawing.marks().size() - 1);
        Drawing.Box band = boxes(drawing).findFirst().orElseThrow();
        assertThat(dot.x() + dot.radius()).isLessThan(band.x());
        assertThat(band.width()).isEqualTo(72);
    }

    @Test
    void isInPageAndFileWithItsWordsBesideIt() throws IOException {
        ReportView dutch = SampleView.of(new SampleReport().beside(EARLIER), SampleReport.DUTCH);
        ScoreRow row = dutch.scores().get(0);
        assertThat(row.note()).isEqualTo("Eerdere groepen van deze training gaven meestal 3,9 tot 4,4 (12 groepen).");
        assertThat(row.band().drawing())
                .contains("class=\"band\"")
                .contains("aria-label=\"Inhoudelijke kennis: gemiddeld 4,4;"
                        + " eerdere groepen meestal 3,9 tot 4,4 (12 groepen)\"");
        assertThat(dutch.usualNote()).contains("de band erachter is wat eerdere groepen");
        assertThat(file(dutch)).contains(">eerdere groepen meestal 3,9 tot 4,4 (12 groepen)</text>");
        assertThat(Chart.SCORES.of(dutch).alternative())
                .contains("goed tot zeer goed) – eerdere groepen meestal 3,9 tot 4,4 (12 groepen);");

        ReportView english = SampleView.of(new SampleReport().beside(EARLIER), Locale.ENGLISH);
        assertThat(english.scores().get(0).band().spoken())
                .isEqualTo("Inhoudelijke kennis: mean 4.4; earlier groups usually 3.9 to 4.4 (12 groups)");
        assertThat(file(english)).contains(">earlier groups usually 3.9 to 4.4 (12 groups)</text>");
    }

    @Test
    void isNowhereWhereTooFewGroupsCameBefore() throws IOException {
        ReportView report = SampleView.of(new SampleReport(), SampleReport.DUTCH);
        assertThat(report.scores()).allSatisfy(row -> assertThat(row.band()).isNull());
        assertThat(report.usualNote()).isNull();
        assertThat(boxes(Chart.SCORES.of(report))).isEmpty();
        assertThat(file(report)).doesNotContain("eerdere groepen");
    }

    /** What was frozen before the first step was told keeps its words. */
    @Test
    void anEarlierReportKeepsItsWordsOnly() {
        ReportView report =
                SampleView.of(new SampleReport().beside(new Findings.Usual(3.9, 4.4, 12, null)), SampleReport.DUTCH);
        assertThat(report.scores().get(0).note()).contains("3,9 tot 4,4");
        assertThat(report.scores().get(0).band()).isNull();
        assertThat(boxes(Chart.SCORES.of(report))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5", "11", "5000"})
    void isTheSameAtAnyNumberOfAnswers(int n) {
        ReportView report = SampleView.of(new SampleReport().answers(n).beside(EARLIER), SampleReport.DUTCH);
        Drawing whole = Chart.SCORES.of(report);
        assertThat(boxes(whole).map(Drawing.Box::width)).containsExactly(42, 42);
        assertThat(whole.marks()).allSatisfy(mark -> {
            if (mark instanceof Drawing.Words words) assertThat(words.y()).isLessThan(whole.height());
        });
    }

    @Test
    void fitsOnPaperInPieces() {
        SampleReport many = new SampleReport().times(9).beside(EARLIER);
        List<Drawing> pieces = Chart.SCORES.onPaper(SampleView.of(many, SampleReport.DUTCH));
        assertThat(pieces.stream().map(piece -> (double) piece.height() / piece.width()))
                .hasSize(3)
                .allMatch(shape -> shape < 1.4);
    }

    private static Stream<Drawing.Box> boxes(Drawing drawing) {
        return drawing.marks().stream().filter(mark -> mark.ink() == Ink.BAND).map(Drawing.Box.class::cast);
    }

    private static String file(ReportView report) throws IOException {
        String tokens = Files.readString(Path.of("src/main/webapp/WEB-INF/resources/weerklank/tokens.css"));
        return new String(new ChartFile(Chart.SCORES, DrawingFile.SVG).of(report, tokens), StandardCharsets.UTF_8);
    }
}
