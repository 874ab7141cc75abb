package nl.weerklank.questionnaire.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionKindTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final QuestionKind TEMPO = ScaleKind.of(Direction.BIPOLAR, "te traag", "goed", "te snel");
    private static final QuestionKind GRADE = GradeKind.of("niets", "alles");
    private static final QuestionKind PLACE =
            new ChoiceKind(List.of(Phrase.of("balie"), Phrase.of("telefoon").and(Locale.ENGLISH, "phone")), true);
    private static final QuestionKind TOOLS = new ChoicesKind(List.of(Phrase.of("kaart"), Phrase.of("film")), true);
    private static final QuestionKind KILOMETRES =
            new NumberKind(BigDecimal.ZERO, BigDecimal.valueOf(100), Phrase.of("km"));

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments(ScaleKind.of(Scale.QUALITY), 4, 4, "4 · goed"),
                arguments(ScaleKind.of(Scale.QUALITY), new BigDecimal("5.0"), 5, "5 · zeer goed"),
                arguments(TEMPO, 3, 3, "3 · te snel"),
                arguments(GRADE, 0, 0, "0"),
                arguments(GRADE, 10, 10, "10"),
                arguments(new StatementKind(), 5, 5, "eens"),
                arguments(PLACE, 2, 2, "telefoon"),
                arguments(PLACE, Map.of("other", " thuis "), Map.of("other", "thuis"), "Anders, namelijk: thuis"),
                arguments(PLACE, Map.of("other", ""), Map.of("other", ""), "Anders, namelijk"),
                arguments(TOOLS, List.of(2, 1), List.of(1, 2), "kaart, film"),
                arguments(TOOLS, 2, List.of(2), "film"),
                arguments(
                        TOOLS,
                        List.of(2, Map.of("other", "spel")),
                        List.of(Map.of("other", "spel"), 2),
                        "Anders, namelijk: spel, film"),
                arguments(new YesNoKind(), true, true, "Ja"),
                arguments(new YesNoKind(), false, false, "Nee"),
                arguments(new TextKind(), " twee\nregels ", "twee\nregels", "twee\nregels"),
                arguments(new LongTextKind(), "x".repeat(4000), "x".repeat(4000), "x".repeat(4000)),
                arguments(KILOMETRES, 12.5, new BigDecimal("12.5"), "12,5 km"),
                arguments(KILOMETRES, 100, new BigDecimal("100"), "100 km"),
                arguments(NumberKind.any(), new BigDecimal("-1234.50"), new BigDecimal("-1234.5"), "-1.234,5"),
                arguments(new DateKind(), "2026-11-17", "2026-11-17", "17 november 2026"),
                arguments(
                        ShiftKind.ability(),
                        Map.of("then", 2, "now", 4),
                        Map.of("then", 2, "now", 4),
                        "Vóór de training: 2 · Nu: 4"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void readsAndSaysBack(QuestionKind kind, Object sent, Object plain, String said) {
        Mistakes mistakes = new Mistakes();
        Sent one = new Sent(sent, "q", mistakes);

        AnswerValue value = kind.read(one).orElseThrow();
        String other = kind.readOther(one).orElse(null);

        assertThat(mistakes.number()).isZero();
        assertThat(kind.plain(value, other)).isEqualTo(plain);
        assertThat(kind.said(value, other, DUTCH)).isEqualTo(said);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(ScaleKind.of(Scale.QUALITY), List.of(0, 6, 1.5, "4", true, Double.NaN, 1e300, List.of(1))),
                arguments(TEMPO, List.of(0, 4)),
                arguments(GRADE, List.of(-1, 11, 9.5, "acht")),
                arguments(new StatementKind(), List.of(0, 6)),
                arguments(
                        PLACE,
                        List.of(
                                0,
                                3,
                                "balie",
                                List.of(1),
                                Map.of("other", 3),
                                Map.of("other", "a\u0000"),
                                Map.of("else", "x"))),
                arguments(ChoiceKind.of("a", "b"), List.of(3, Map.of("other", "x"))),
                arguments(
                        TOOLS,
                        List.of(
                                List.of(1, 3),
                                List.of("kaart"),
                                Map.of("other", "\uD83D"),
                                Map.of("other", "x".repeat(301)))),
                arguments(new YesNoKind(), List.of(1, "yes", "true")),
                arguments(new TextKind(), List.of(3, true, List.of("a"), "a\u0000b", "\uDC00", "x".repeat(1001))),
                arguments(new LongTextKind(), List.of("x".repeat(4001), "\u0007", "\uD83D\uD83D\uDE42", Map.of())),
                arguments(
                        KILOMETRES,
                        List.of(
                                -1,
                                100.01,
                                12.345,
                                "12",
                                Double.NaN,
                                new BigDecimal("1e2000000000"),
                                new BigDecimal("1e-2000000000"))),
                arguments(new DateKind(), List.of("2026-02-30", "17-11-2026", "1899-12-31", "2101-01-01", 20261117)),
                arguments(
                        ShiftKind.ability(),
                        List.of(3, Map.of("then", 1), Map.of("now", 1), Map.of("then", 0, "now", 5), Map.of("x", 1))),
                arguments(new SectionKind(), List.of(1, "x")));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void refusesWithOneClearMistake(QuestionKind kind, List<Object> wrong) {
        for (Object sent : wrong) {
            Mistakes mistakes = new Mistakes();
            Sent one = new Sent(sent, "q", mistakes);
            Optional<AnswerValue> value = kind.read(one);
            value.ifPresent(read -> kind.readOther(one));

            assertThat(mistakes.number()).as("%s for %s", sent, kind.word()).isEqualTo(1);
            assertThat(mistakes.refusal().mistakes().get(0).message(DUTCH))
                    .doesNotContain("{")
                    .endsWith(".");
        }
    }

    static Stream<Arguments> typed() {
        return Stream.of(
                arguments(GRADE, fields("", "8"), new BigDecimal(8)),
                arguments(GRADE, fields("", "acht"), "acht"),
                arguments(GRADE, fields(), null),
                arguments(PLACE, fields("", "2"), new BigDecimal(2)),
                arguments(PLACE, fields("", "other", "-other", "thuis"), Map.of("other", "thuis")),
                arguments(PLACE, fields("-other", "thuis"), Map.of("other", "thuis")),
                arguments(PLACE, fields("", "2", "-other", "thuis"), List.of(new BigDecimal(2), "thuis")),
                arguments(
                        TOOLS,
                        fields("", "1", "", "other", "-other", "spel"),
                        List.of(new BigDecimal(1), Map.of("other", "spel"))),
                arguments(TOOLS, fields("-other", "spel"), List.of(Map.of("other", "spel"))),
                arguments(TOOLS, fields(), List.of()),
                arguments(new YesNoKind(), fields("", "false"), false),
                arguments(KILOMETRES, fields("", " 12,5"), new BigDecimal("12.5")),
                arguments(KILOMETRES, fields("", "twaalf"), "twaalf"),
                arguments(new DateKind(), fields("", "2026-11-17"), "2026-11-17"),
                arguments(new SectionKind(), fields(), null));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void readsTheFieldsOfAForm(QuestionKind kind, Map<String, List<String>> fields, Object sent) {
        assertThat(kind.typed(suffix -> fields.getOrDefault(suffix, List.of()))).isEqualTo(sent);
    }

    static Stream<Arguments> wrongKinds() {
        return Stream.of(
                arguments(new ScaleKind(null, List.of(), null), "scale"),
                arguments(ScaleKind.of(null, "alleen"), "scale"),
                arguments(ScaleKind.of(null, "1", "2", "3", "4", "5", "6", "7", "8"), "scale"),
                arguments(ScaleKind.of(Direction.BIPOLAR, "te kort", "te lang"), "scale"),
                arguments(new GradeKind(List.of(Phrase.of("niets"))), "ends"),
                arguments(ChoiceKind.of("één"), "options"),
                arguments(ChoicesKind.of("één", " "), "options"),
                arguments(ChoicesKind.of(Collections.nCopies(41, "x").toArray(String[]::new)), "options"),
                arguments(NumberKind.of(5, 5), "highest"),
                arguments(NumberKind.of(-99_999_999, 5), "lowest"),
                arguments(new NumberKind(null, new BigDecimal("1.001"), null), "highest"));
    }

    @ParameterizedTest
    @MethodSource("wrongKinds")
    void refusesWhatAKindMustNotBeSetTo(QuestionKind kind, String field) {
        Mistakes mistakes = new Mistakes();
        kind.check(mistakes, "");
        assertThat(mistakes.refusal().mistakes().stream().map(Refusal.Mistake::field))
                .isEqualTo(List.of(field));
    }

    @Test
    void isMadeOfItsWordAndParametersAgain() {
        for (QuestionKind kind : List.of(
                ScaleKind.of(Scale.ABILITY),
                TEMPO,
                GRADE,
                new StatementKind(),
                PLACE,
                TOOLS,
                new YesNoKind(),
                new TextKind(),
                new LongTextKind(),
                KILOMETRES,
                new DateKind(),
                new ShiftKind(Scale.FREQUENCY),
                new SectionKind())) {
            assertThat(QuestionKind.of(kind.word(), kind.parameters())).contains(kind);
            assertThat(QuestionKind.words()).contains(kind.word());
        }
        assertThat(QuestionKind.of("slider", Parameters.NONE)).isEmpty();
    }

    @Test
    void speaksOtherLanguagesAsFarAsItCan() {
        assertThat(PLACE.options(Locale.ENGLISH)).isEqualTo(List.of(new Step(1, "balie"), new Step(2, "phone")));
        assertThat(new StatementKind().steps(Locale.ENGLISH).get(4).label()).isEqualTo("agree");
    }

    @Test
    void hasItsIdealInTheMiddleOnlyWhereBothEndsAreBad() {
        assertThat(TEMPO.ideal()).hasValue(2);
        assertThat(ScaleKind.of(Scale.QUALITY).ideal()).isEmpty();
    }

    @Test
    void namesEveryStepOfAGrade() {
        assertThat(GRADE.steps(DUTCH)).hasSize(11).first().isEqualTo(new Step(0, "niets"));
        assertThat(GRADE.steps(DUTCH).get(7)).isEqualTo(new Step(7, "7"));
        assertThat(new GradeKind(List.of()).steps(DUTCH).get(10)).isEqualTo(new Step(10, "10"));
    }

    private static Map<String, List<String>> fields(String... pairs) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.merge(
                    pairs[i],
                    List.of(pairs[i + 1]),
                    (one, more) -> Stream.of(one, more).flatMap(List::stream).toList());
        }
        return fields;
    }
}
