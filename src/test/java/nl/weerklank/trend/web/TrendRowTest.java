package nl.weerklank.trend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.weerklank.outcome.Asked;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.trend.Figure;
import nl.weerklank.trend.TrendLine;
import nl.weerklank.trend.web.TrendRow.End;
import nl.weerklank.trend.web.TrendRow.Mark;
import org.junit.jupiter.api.Test;

/** Where things stand in the chart of a question over time. */
class TrendRowTest {

    private static final Figure FOUR = new Figure(1, 5, 20, 80);

    private static TrendRow row(List<Figure> points, List<String> quarters) {
        Asked asked = new Asked(1, "own", ScaleKind.of(Scale.QUALITY), "Hoe goed?", false);
        return TrendRow.of(new TrendLine(asked, points), quarters, new Numbers(Locale.ENGLISH), Locale.ENGLISH);
    }

    @Test
    void theScaleStandsBesideItsLines() {
        assertThat(row(List.of(FOUR), List.of("Q1")).marks())
                .containsExactly(new Mark(100, "1"), new Mark(56, "3"), new Mark(12, "5"));
    }

    @Test
    void theFirstAndTheLastQuarterStandBelowTheirDots() {
        assertThat(row(List.of(FOUR, Figure.NONE, FOUR), List.of("Q1", "Q2", "Q3"))
                        .times())
                .containsExactly(new End(28, "start", "Q1"), new End(348, "end", "Q3"));
        assertThat(row(List.of(Figure.NONE, FOUR), List.of("Q1", "Q2")).times())
                .containsExactly(new End(348, "end", "Q2"));
        assertThat(row(List.of(FOUR), List.of("Q1")).times()).containsExactly(new End(188, "middle", "Q1"));
    }

    @Test
    void aMeanStandsWhereItsMarkIs() {
        TrendRow row = row(List.of(FOUR, FOUR), List.of("Q1", "Q2"));
        assertThat(row.line()).isEqualTo("M28 34L348 34");
        assertThat(row.dots()).extracting(TrendRow.Dot::y).containsExactly(34, 34);
    }
}
