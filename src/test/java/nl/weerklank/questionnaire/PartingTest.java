package nl.weerklank.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.weerklank.questionnaire.kind.ChoiceKind;
import nl.weerklank.questionnaire.kind.ChoicesKind;
import nl.weerklank.questionnaire.kind.Direction;
import nl.weerklank.questionnaire.kind.GradeKind;
import nl.weerklank.questionnaire.kind.LongTextKind;
import nl.weerklank.questionnaire.kind.NumberKind;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.ShiftKind;
import nl.weerklank.questionnaire.kind.StatementKind;
import nl.weerklank.questionnaire.kind.TextKind;
import nl.weerklank.questionnaire.kind.Trait;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which answers under one key are added up, and why others are not. */
class PartingTest {

    private static NewQuestion asked(QuestionKind kind) {
        return NewQuestion.of("key", kind, "Hoe?");
    }

    private static NewQuestion words() {
        return asked(new TextKind());
    }

    private static NumberKind number(int lowest, int highest, String unit) {
        return new NumberKind(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), Phrase.of(unit));
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("the same", asked(ScaleKind.of(Scale.QUALITY)), asked(ScaleKind.of(Scale.QUALITY)), null),
                Arguments.of(
                        "other words for the question", words(), NewQuestion.of("key", new TextKind(), "Wat?"), null),
                Arguments.of("a hint", words(), words().hinted(Phrase.of("In één zin")), null),
                Arguments.of("required, and a remark", words(), words().with(Trait.REQUIRED, Trait.REMARK), null),
                Arguments.of("may not apply", words(), words().with(Trait.MAY_NOT_APPLY), null),
                Arguments.of(
                        "grade and scale", asked(new GradeKind(List.of())), asked(new StatementKind()), Parting.KIND),
                Arguments.of(
                        "one and several",
                        asked(ChoiceKind.of("a", "b")),
                        asked(ChoicesKind.of("a", "b")),
                        Parting.KIND),
                Arguments.of("short and long", words(), asked(new LongTextKind()), Parting.KIND),
                Arguments.of(
                        "another scale",
                        asked(ScaleKind.of(Scale.QUALITY)),
                        asked(ScaleKind.of(Scale.ABILITY)),
                        Parting.SCALE),
                Arguments.of(
                        "then and now on another scale",
                        asked(new ShiftKind(Scale.ABILITY)),
                        asked(new ShiftKind(Scale.QUALITY)),
                        Parting.SCALE),
                Arguments.of(
                        "then and now instead of now",
                        asked(ScaleKind.of(Scale.ABILITY)),
                        asked(new ShiftKind(Scale.ABILITY)),
                        Parting.KIND),
                Arguments.of(
                        "the other end is good",
                        asked(ScaleKind.of(Direction.POSITIVE, "a", "b", "c")),
                        asked(ScaleKind.of(Direction.NEGATIVE, "a", "b", "c")),
                        Parting.SCALE),
                Arguments.of(
                        "steps that swapped",
                        asked(ScaleKind.of(Direction.POSITIVE, "a", "b")),
                        asked(ScaleKind.of(Direction.POSITIVE, "b", "a")),
                        Parting.ANSWERS),
                Arguments.of(
                        "options that swapped",
                        asked(ChoiceKind.of("a", "b")),
                        asked(ChoiceKind.of("b", "a")),
                        Parting.ANSWERS),
                Arguments.of(
                        "one that means the opposite",
                        asked(ChoiceKind.of("duidelijk", "b")),
                        asked(ChoiceKind.of("onduidelijk", "b")),
                        Parting.ANSWERS),
                Arguments.of(
                        "one more",
                        asked(ChoiceKind.of("a", "b")),
                        asked(ChoiceKind.of("a", "b", "c")),
                        Parting.ANSWERS),
                Arguments.of(
                        "one fewer",
                        asked(ChoicesKind.of("a", "b", "c")),
                        asked(ChoicesKind.of("a", "b")),
                        Parting.ANSWERS),
                Arguments.of(
                        "capitals and spaces",
                        asked(ChoiceKind.of("De  Balie", "b")),
                        asked(ChoiceKind.of("de balie", "B")),
                        null),
                Arguments.of(
                        "another language added",
                        asked(ChoiceKind.of("balie", "b")),
                        asked(new ChoiceKind(
                                List.of(new Phrase("balie", Map.of("en", "desk")), Phrase.of("b")), false)),
                        null),
                Arguments.of(
                        "something else to fill in",
                        asked(ChoiceKind.of("a", "b")),
                        asked(new ChoiceKind(List.of(Phrase.of("a"), Phrase.of("b")), true)),
                        Parting.ANSWERS),
                Arguments.of(
                        "ends that swapped",
                        asked(GradeKind.of("slecht", "goed")),
                        asked(GradeKind.of("goed", "slecht")),
                        Parting.ANSWERS),
                Arguments.of("other bounds", asked(number(0, 10, "km")), asked(number(0, 99, "km")), null),
                Arguments.of("another unit", asked(number(0, 10, "km")), asked(number(0, 10, "uur")), Parting.ANSWERS),
                Arguments.of("asked of some", words(), words().onlyIf(Condition.on("before", 1)), Parting.ASKED),
                Arguments.of(
                        "asked of others",
                        words().onlyIf(Condition.on("before", 1)),
                        words().onlyIf(Condition.on("before", 2)),
                        Parting.ASKED),
                Arguments.of("asked of each trainer", words(), words().with(Trait.PER_TRAINER), Parting.ASKED),
                Arguments.of(
                        "read by others",
                        words().readBy(Readers.TRAINER),
                        words().readBy(Readers.REPORT),
                        Parting.READERS),
                Arguments.of(
                        "read by others for being quotable", words(), words().with(Trait.QUOTABLE), Parting.READERS),
                Arguments.of("the same readers, now said", words(), words().readBy(Readers.TRAINER), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tellsWhy(String what, NewQuestion one, NewQuestion other, Parting why) {
        assertThat(Parting.between(one, other).orElse(null)).isEqualTo(why);
        assertThat(Parting.between(other, one).orElse(null)).isEqualTo(why);
        assertThat(RevisionDifference.joins(one, other)).isEqualTo(why == null);
    }
}
