package nl.weerklank.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import nl.weerklank.outcome.Asked;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TrendLineTest {

    private static final Figure NONE = Figure.NONE;
    /** Forty marks, half of them 3 and half 4. */
    private static final Figure BETWEEN = new Figure(4, 40, 140, 500);
    /** Forty marks, half of them 4 and half 5. */
    private static final Figure HIGH = new Figure(4, 40, 180, 820);
    /** Five marks: 3, 4, 4, 4, 5. */
    private static final Figure FEW = new Figure(1, 5, 20, 82);

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("nothing before", List.of(NONE, HIGH), 0.0),
                Arguments.of("as before", List.of(HIGH, HIGH), 0.0),
                Arguments.of("higher than chance", List.of(BETWEEN, HIGH), 1.0),
                Arguments.of("lower than chance", List.of(HIGH, BETWEEN), -1.0),
                Arguments.of("too few to tell", List.of(BETWEEN, FEW), 0.0),
                Arguments.of("a quarter without answers is skipped", List.of(BETWEEN, NONE, HIGH, NONE), 1.0),
                Arguments.of("beside all before it together", List.of(BETWEEN, HIGH, HIGH), 0.5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void a_change_is_told_where_it_is_more_than_chance(String which, List<Figure> points, double change) {
        assertThat(line(points).change()).as(which).isCloseTo(change, within(1e-9));
    }

    @Test
    void the_last_quarter_is_the_last_one_with_answers() {
        assertThat(line(List.of(BETWEEN, NONE, FEW, NONE)).last()).hasValue(2);
        assertThat(line(List.of(NONE, NONE)).last()).isEmpty();
        assertThat(line(List.of(BETWEEN, NONE, FEW)).total()).isEqualTo(BETWEEN.plus(FEW));
    }

    private static TrendLine line(List<Figure> points) {
        return new TrendLine(new Asked(1, "knowledge", ScaleKind.of(Scale.QUALITY), "Knowledge?", false), points);
    }
}
