package nl.weerklank.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.questionnaire.Condition;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Readers;
import nl.weerklank.questionnaire.kind.ChoiceKind;
import nl.weerklank.questionnaire.kind.ChoicesKind;
import nl.weerklank.questionnaire.kind.DateKind;
import nl.weerklank.questionnaire.kind.Direction;
import nl.weerklank.questionnaire.kind.GradeKind;
import nl.weerklank.questionnaire.kind.LongTextKind;
import nl.weerklank.questionnaire.kind.NumberKind;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.SectionKind;
import nl.weerklank.questionnaire.kind.ShiftKind;
import nl.weerklank.questionnaire.kind.StatementKind;
import nl.weerklank.questionnaire.kind.TextKind;
import nl.weerklank.questionnaire.kind.Trait;
import nl.weerklank.questionnaire.kind.YesNoKind;
import nl.weerklank.samples.QuestionnaireFile;
import nl.weerklank.samples.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireYamlTest {

    private static final Locale NL = Locale.forLanguageTag("nl");

    private static Phrase both(String dutch, String english) {
        return new Phrase(dutch, Map.of("en", english));
    }

    private static QuestionnaireFile read(String yaml) throws Unreadable {
        return QuestionnaireFile.read("test.yaml", yaml.getBytes(StandardCharsets.UTF_8), NL);
    }

    private static List<NewQuestion> ofEveryKind() {
        List<QuestionKind> kinds = List.of(
                ScaleKind.of(Scale.QUALITY),
                new ScaleKind(Scale.FREQUENCY, List.of(), Direction.NEGATIVE),
                new ScaleKind(
                        null,
                        List.of(both("te kort", "too short"), Phrase.of("precies goed"), Phrase.of("3")),
                        Direction.BIPOLAR),
                new GradeKind(List.of()),
                new GradeKind(List.of(both("niets", "nothing"), both("alles", "everything"))),
                new StatementKind(),
                new ChoiceKind(List.of(Phrase.of("yes"), Phrase.of("2026-11-22")), true),
                new ChoicesKind(List.of(both("Rood: \"fel\"", "Red"), Phrase.of("- blauw #1")), false),
                new YesNoKind(),
                new TextKind(),
                new LongTextKind(),
                new NumberKind(new BigDecimal("0.5"), BigDecimal.valueOf(10_000_000), both("keer", "times")),
                NumberKind.any(),
                new DateKind(),
                ShiftKind.ability(),
                new ShiftKind(Scale.AGREEMENT),
                new SectionKind());
        List<NewQuestion> questions = new ArrayList<>();
        kinds.forEach(kind -> questions.add(NewQuestion.of(
                        "q" + questions.size(), kind, both("Vraag {nummer} 👩‍👩‍👧: " + kind.word(), "Question"))
                .hinted(Phrase.of("Eerste regel\nTweede regel, met “aanhaling”"))));
        return questions;
    }

    @Test
    void everythingComesBackAsItWas() throws Unreadable {
        List<NewQuestion> questions = new ArrayList<>(ofEveryKind());
        questions.set(9, questions.get(9).with(Trait.QUOTABLE, Trait.REQUIRED).readBy(Readers.REPORT));
        questions.set(
                10,
                questions
                        .get(10)
                        .with(Trait.MAY_NOT_APPLY, Trait.REMARK, Trait.PER_TRAINER)
                        .onlyIf(Condition.on("q0", 1, 2))
                        .readBy(Readers.TRAINER));
        Draft draft = new Draft(both("Hoe was het?", "How was it?"), Phrase.of("Regel een\n\nRegel twee"), questions);

        QuestionnaireFile read = read(QuestionnaireYaml.write(draft, Purpose.MANAGER, NL));

        assertThat(new Draft(read.title(), read.intro(), read.questions())).isEqualTo(draft);
        assertThat(read.purpose()).isEqualTo(Purpose.MANAGER);
        assertThat(read.language()).isEqualTo(NL);
    }

    @Test
    void readsAsPeopleWriteIt() {
        Draft draft = new Draft(
                Phrase.of("Hoe was het?"),
                null,
                List.of(NewQuestion.of("knowledge", ScaleKind.of(Scale.QUALITY), "Hoe was de kennis?")));

        assertThat(QuestionnaireYaml.write(draft, Purpose.EVALUATION, NL)).isEqualTo("""
                purpose: evaluation
                language: nl
                title: Hoe was het?
                questions:
                  - key: knowledge
                    kind: scale
                    text: Hoe was de kennis?
                    scale: quality
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 | kind: poem, text: Wat?                                        | samples.mistake.one-of
            4 | kind: text                                                    | samples.mistake.missing
            4 | kind: text, text: Wat?, colour: red                           | samples.mistake.unknown-key
            4 | kind: choice, text: Wat?, options: [Een]                      | questionnaire.mistake.options
            4 | kind: scale, text: Wat?                                       | questionnaire.mistake.scale
            4 | kind: text, text: Wat?, if: {question: later, is: [1]}        | questionnaire.mistake.if-earlier
            4 | kind: text, text: Wat?, required: maybe                       | samples.mistake.flag
            """)
    void mistakesAreToldByLine(int line, String question, String mistake) {
        String yaml = "language: nl\ntitle: Hoe was het?\nquestions:\n  - {key: asked, " + question + "}\n";

        var unreadable = catchThrowableOfType(Unreadable.class, () -> read(yaml));

        assertThat(unreadable.mistakes()).anySatisfy(found -> {
            assertThat(found.line()).isEqualTo(line);
            assertThat(found.key()).isEqualTo(mistake);
        });
    }

    @Test
    void theSameKeyTwiceIsToldWhereItStands() {
        String yaml = """
                title: Hoe was het?
                questions:
                  - key: same
                    kind: text
                    text: Een?
                  - key: same
                    kind: text
                    text: Twee?
                """;

        var unreadable = catchThrowableOfType(Unreadable.class, () -> read(yaml));

        assertThat(unreadable.mistakes()).singleElement().satisfies(found -> {
            assertThat(found.line()).isEqualTo(6);
            assertThat(found.message(NL)).contains("twee keer");
        });
    }

    @ParameterizedTest
    @CsvSource({"''", "'just some words'", "'{\"a\": [1, 2}'", "'%PDF-1.7'", "'[1, 2, 3]'", "'\u0000\u0001'"})
    void filesOfAnotherKindAreRefused(String text) {
        assertThat(catchThrowableOfType(Unreadable.class, () -> read(text)).mistakes())
                .isNotEmpty();
    }

    @Test
    void threeMegabytesAreRefused() {
        String yaml = "title: " + "x".repeat(3_000_000);

        assertThat(catchThrowableOfType(Unreadable.class, () -> read(yaml)).mistakes())
                .singleElement()
                .satisfies(found -> assertThat(found.key()).isEqualTo("samples.mistake.too-large"));
    }

    @Test
    void aBombOfAliasesIsRefused() {
        StringBuilder yaml = new StringBuilder("title: t\na0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            yaml.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }

        assertThat(catchThrowableOfType(Unreadable.class, () -> read(yaml.toString()))
                        .mistakes())
                .isNotEmpty();
    }
}
