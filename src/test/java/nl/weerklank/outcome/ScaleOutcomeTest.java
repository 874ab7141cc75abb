package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.weerklank.questionnaire.kind.Direction;
import nl.weerklank.questionnaire.kind.GradeKind;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleOutcomeTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final QuestionKind LENGTH = ScaleKind.of(Direction.BIPOLAR, "te kort", "precies goed", "te lang");

    @Test
    void marksOfAGradeStartAtNought() {
        ScaleOutcome grades = scores(GradeKind.of("zeker niet", "zeker wel"), 0, 0, 0, 0, 0, 0, 0, 0, 3, 2, 1);
        assertThat(grades.n()).isEqualTo(6);
        assertThat(grades.mean()).isCloseTo(52 / 6.0, within(1e-9));
        assertThat(grades.mark(1)).isZero();
        assertThat(grades.mark(11)).isEqualTo(10);
        assertThat(grades.label(11, DUTCH)).isEqualTo("10 · zeker wel");
        assertThat(grades.label(8, DUTCH)).isEqualTo("7");
        assertThat(grades.verdict(DUTCH)).as("a grade needs no words").isEmpty();
    }

    @Test
    void saysTheMeanInWordsOnlyOfEnoughSteps() {
        assertThat(scores(new StatementKind(), 0, 0, 0, 6, 0).verdict(DUTCH))
                .isEqualTo(Scale.AGREEMENT.label(4, DUTCH));
        assertThat(scores(ScaleKind.of(Direction.POSITIVE, "nee", "ja"), 3, 3).verdict(DUTCH))
                .isEmpty();
        assertThat(scores(ScaleKind.of(Direction.POSITIVE, "a", "b", "c", "d"), 0, 3, 3, 0)
                        .verdict(DUTCH))
                .isEqualTo("b tot c");
        assertThat(scores(ScaleKind.of(Scale.QUALITY), 0, 0, 0, 0, 0).verdict(DUTCH))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "0;6;0;6 van 6 ‘precies goed’",
                "1;4;1;4 van 6 ‘precies goed’, 1 naar ‘te kort’, 1 naar ‘te lang’",
                "3;0;3;0 van 6 ‘precies goed’, 3 naar ‘te kort’, 3 naar ‘te lang’",
                "0;0;1;0 van 1 ‘precies goed’, 1 naar ‘te lang’",
            })
    void tellsHowManyStandWhereAroundTheBestStep(int below, int on, int above, String words) {
        ScaleOutcome length = scores(LENGTH, below, on, above);
        assertThat(length.hasVerdict()).isFalse();
        assertThat(length.verdict(DUTCH)).isEqualTo(words);
        assertThat(length.leaning()).hasValue(new Leaning(below, on, above));
    }

    @Test
    void tooShortDoesNotMakeUpForTooLong() {
        assertThat(scores(LENGTH, 3, 0, 3).distribution().distance(2)).isEqualTo(1.0);
        assertThat(scores(LENGTH, 0, 6, 0).distribution().distance(2)).isZero();
    }

    @Test
    void othersKnowTheLeaningOnlyFromBands() {
        ScaleOutcome open = scores(LENGTH, 0, 4, 2);
        assertThat(open.verdict(SharedScore.of(open.distribution()), DUTCH))
                .isEqualTo("4 van 6 ‘precies goed’, 2 naar ‘te lang’");
        ScaleOutcome closed = scores(LENGTH, 1, 5, 0);
        assertThat(closed.verdict(SharedScore.of(closed.distribution()), DUTCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POSITIVE,5,1 2 3 4 5",
        "NEGATIVE,5,5 4 3 2 1",
        "BIPOLAR,5,1 3 5 3 1",
        "POSITIVE,2,1 5",
        "BIPOLAR,3,1 5 1"
    })
    void paintsTheGoodEndAlike(Direction direction, int steps, String tones) {
        String[] words =
                IntStream.rangeClosed(1, steps).mapToObj(step -> "w" + step).toArray(String[]::new);
        ScaleOutcome scores = scores(ScaleKind.of(direction, words), new int[steps]);
        assertThat(IntStream.rangeClosed(1, steps)
                        .mapToObj(place -> Integer.toString(scores.tone(place)))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(tones);
    }

    @Test
    void tellsHowManyGaveAnAnswerOnlyWhereBandsDo() {
        ScaleOutcome scores = scores(ScaleKind.of(Scale.QUALITY), 0, 0, 1, 3, 5);
        assertThat(scores.tells(Set.of(3, 4))).isTrue();
        assertThat(scores.tells(Set.of(5))).isTrue();
        assertThat(scores.tells(Set.of(4, 5))).isFalse();
        assertThat(scores(ScaleKind.of(Scale.QUALITY), 0, 0, 0, 0, 4).tells(Set.of(5)))
                .isFalse();
    }

    private static ScaleOutcome scores(QuestionKind kind, int... counts) {
        Distribution answers = Distribution.of(
                counts.length,
                IntStream.rangeClosed(1, counts.length)
                        .boxed()
                        .collect(Collectors.toMap(step -> step, step -> counts[step - 1])));
        assertThat(Arrays.stream(counts).sum()).isEqualTo(answers.n());
        return new ScaleOutcome(new Asked(1, "length", kind, "Hoe?", false), answers, 0);
    }
}
