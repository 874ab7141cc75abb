package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.ShiftKind;
import nl.weerklank.questionnaire.kind.TextKind;
import org.junit.jupiter.api.Test;

class ThresholdTest {

    private static final Threshold FIVE = new Threshold(5);
    private static final Asked SCORE = new Asked(1, "knowledge", ScaleKind.of(Scale.QUALITY), "Kennis?", false);
    private static final Asked WORDS = new Asked(2, "remark", new TextKind(), "Toelichting?", false);
    private static final Asked THEME = new Asked(3, "theme-3", ShiftKind.ability(), "Nee zeggen", true);

    @Test
    void opensAScoreWithFiveAnswersToThatQuestion() {
        QuestionOutcome four = new ScaleOutcome(SCORE, Distribution.of(5, Map.of(4, 4)), 0);
        QuestionOutcome five = new ScaleOutcome(SCORE, Distribution.of(5, Map.of(4, 4, 5, 1)), 0);
        assertThat(FIVE.open(four)).isEqualTo(new WithheldOutcome(SCORE, 4, 5));
        assertThat(FIVE.open(five)).isSameAs(five);
    }

    @Test
    void opensWordsByWhomTheyWereAskedHoweverFewWrote() {
        Quote quote = new Quote(9, "ok", Quote.Use.NONE, null, null, null);
        QuestionOutcome oneOfFive = new TextOutcome(WORDS, 5, List.of(quote), 0);
        QuestionOutcome fourOfFour = new TextOutcome(WORDS, 4, List.of(quote, quote, quote, quote), 0);
        assertThat(FIVE.open(oneOfFive)).isSameAs(oneOfFive);
        assertThat(FIVE.open(fourOfFour).withheld()).isTrue();
    }

    @Test
    void opensShiftsAndChoicesByTheirAnswers() {
        Distribution four = Distribution.of(5, Map.of(2, 4));
        assertThat(FIVE.open(new ShiftOutcome(THEME, four, four, 0, Optional.empty()))
                        .withheld())
                .isTrue();
        assertThat(FIVE.open(new ChoiceOutcome(SCORE, 4, false, List.of(), 0)).withheld())
                .isTrue();
        assertThat(FIVE.open(new ChoiceOutcome(SCORE, 5, false, List.of(), 0)).withheld())
                .isFalse();
        assertThat(Threshold.NONE
                        .open(new ChoiceOutcome(SCORE, 1, false, List.of(), 0))
                        .withheld())
                .isFalse();
    }

    @Test
    void takesThenAndNowInPairsOnly() {
        Distribution four = Distribution.of(5, Map.of(2, 4));
        Distribution five = Distribution.of(5, Map.of(2, 5));
        assertThatThrownBy(() -> new ShiftOutcome(THEME, four, five, 0, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        ShiftOutcome better = new ShiftOutcome(THEME, four, Distribution.of(5, Map.of(4, 4)), 1, Optional.empty());
        assertThat(better.better()).isTrue();
        assertThat(better.gain()).isEqualTo(2.0);
        assertThat(new ShiftOutcome(THEME, four, four, 0, Optional.empty()).better())
                .isFalse();
    }
}
