package nl.weerklank.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerklank.builder.Warning.Reason;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.kind.Direction;
import nl.weerklank.questionnaire.kind.GradeKind;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.SectionKind;
import nl.weerklank.questionnaire.kind.ShiftKind;
import nl.weerklank.questionnaire.kind.TextKind;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final Locale NL = Locale.forLanguageTag("nl");

    private static List<Reason> reasons(NewQuestion... questions) {
        return Checks.of(new Draft(Phrase.of("Titel"), null, List.of(questions)), NL, Set.of()).stream()
                .map(Warning::reason)
                .toList();
    }

    private static NewQuestion asks(QuestionKind kind, String wording) {
        return NewQuestion.of("asked", kind, wording);
    }

    @Test
    void wordsThatLeadAreToldWithThoseWords() {
        Warning warning = Checks.of(
                        new Draft(Phrase.of("Titel"), null, List.of(asks(new TextKind(), "Hoe leerzaam was de dag?"))),
                        NL,
                        Set.of())
                .get(0);

        assertThat(warning.reason()).isEqualTo(Reason.LEADING);
        assertThat(warning.key()).isEqualTo("asked");
        assertThat(warning.message(NL)).startsWith("‘Hoe leerzaam’");
        assertThat(warning.message(Locale.ENGLISH)).startsWith("‘Hoe leerzaam’ pushes");
    }

    @Test
    void twoQuestionsInOneCountWhereOneAnswerHasToDo() {
        String wording = "Hoe vond je de trainer en het materiaal?";

        assertThat(reasons(asks(ScaleKind.of(Scale.QUALITY), wording))).containsExactly(Reason.TWO_IN_ONE);
        assertThat(reasons(asks(new TextKind(), wording))).isEmpty();
        assertThat(reasons(asks(ShiftKind.ability(), "Hoe lukte het vóór de training? En nu?")))
                .isEmpty();
        assertThat(reasons(asks(new SectionKind(), "De trainer en het materiaal")))
                .isEmpty();
    }

    @Test
    void stepsNeedWords() {
        assertThat(reasons(asks(ScaleKind.of(Direction.POSITIVE, "1", "2", "3"), "Wat vond je?")))
                .containsExactly(Reason.WITHOUT_WORDS);
        assertThat(reasons(asks(ScaleKind.of(Direction.POSITIVE, "slecht", "matig", "goed"), "Wat vond je?")))
                .isEmpty();
        assertThat(reasons(asks(new GradeKind(List.of()), "Welk cijfer?"))).containsExactly(Reason.WITHOUT_WORDS);
        assertThat(reasons(asks(GradeKind.of("niets", "alles"), "Welk cijfer?")))
                .isEmpty();
    }

    @Test
    void moreThanFiveMinutesIsLong() {
        List<NewQuestion> nine = IntStream.range(0, 9)
                .mapToObj(i -> NewQuestion.of("q" + i, new TextKind(), "Vraag " + i + "?"))
                .toList();
        List<NewQuestion> ten = Stream.concat(
                        nine.stream(), Stream.of(NewQuestion.of("q10", new TextKind(), "Vraag 10?")))
                .toList();

        assertThat(Checks.of(new Draft(Phrase.of("Titel"), null, nine), NL, Set.of()))
                .isEmpty();
        List<Warning> found = Checks.of(new Draft(Phrase.of("Titel"), null, ten), NL, Set.of());
        assertThat(found).extracting(Warning::reason).containsExactly(Reason.TOO_LONG);
        assertThat(found.get(0).message(NL)).startsWith("Ongeveer 6 minuten");
    }

    @Test
    void whatIsNotTranslatedIsTold() {
        NewQuestion half = NewQuestion.of(
                        "asked",
                        new ScaleKind(
                                null,
                                List.of(
                                        new Phrase("te kort", Map.of("en", "too short")),
                                        Phrase.of("goed"),
                                        Phrase.of("3")),
                                Direction.BIPOLAR),
                        new Phrase("Hoe lang was het?", Map.of("en", "How long was it?")))
                .hinted(new Phrase("Voor jou", Map.of("en", "For you")));
        List<Warning> found = Checks.of(
                new Draft(new Phrase("Titel", Map.of("en", "Title")), Phrase.of("Welkom"), List.of(half)),
                NL,
                Set.of("en"));

        assertThat(found)
                .filteredOn(warning -> warning.reason() == Reason.UNTRANSLATED)
                .extracting(Warning::key, Warning::words)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("asked", "goed"),
                        org.assertj.core.api.Assertions.tuple(null, "Welkom"));
    }

    @Test
    void anotherLanguageIsReadToo() {
        NewQuestion leading = NewQuestion.of(
                "asked", new TextKind(), new Phrase("Hoe was de dag?", Map.of("en", "How useful was the day?")));

        assertThat(Checks.of(new Draft(Phrase.of("Titel"), null, List.of(leading)), NL, Set.of()))
                .singleElement()
                .satisfies(warning -> assertThat(warning.language()).isEqualTo("en"));
    }

    @Test
    void aFreshQuestionIsNotYetWritten() {
        Draft added = new Edit("add", "", "grade", "", NL)
                .of(new Draft(Phrase.of("Titel"), null, Collections.emptyList()), NL);

        assertThat(Checks.of(added, NL, Set.of())).extracting(Warning::reason).containsExactly(Reason.UNWRITTEN);
    }
}
