package nl.weerklank.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.kind.ChoiceKind;
import nl.weerklank.questionnaire.kind.NumberKind;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.SectionKind;
import nl.weerklank.questionnaire.kind.TextKind;
import nl.weerklank.questionnaire.kind.Trait;
import nl.weerklank.questionnaire.kind.YesNoKind;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    private static final NewQuestion KNOWLEDGE = scale("knowledge", Scale.QUALITY);
    private static final NewQuestion ONE_LINER =
            NewQuestion.of("one_liner", new TextKind(), "In één zin?").with(Trait.QUOTABLE);

    @Test
    void asksItsQuestionsInOrder() {
        Questionnaire questionnaire = evaluation(List.of(KNOWLEDGE, ONE_LINER));

        assertThat(questionnaire.questions().stream().map(Question::key).toList())
                .isEqualTo(List.of("knowledge", "one_liner"));
        assertThat(questionnaire.question("one_liner"))
                .get()
                .extracting(Question::quotable)
                .isEqualTo(true);
        assertThat(questionnaire.question("suggestion")).isEmpty();
    }

    @Test
    void freezesAtItsFirstResponseAndGoesOnInARevision() {
        Questionnaire first = evaluation(List.of(KNOWLEDGE));
        first.freeze(Instant.EPOCH);
        assertThatThrownBy(() -> first.ask(Phrase.of("Anders"), null, List.of(ONE_LINER)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.kind().status()).isEqualTo(409));

        Questionnaire second = first.revise();
        second.ask(Phrase.of("Anders"), null, List.of(ONE_LINER));

        assertThat(second.revision()).isEqualTo(2);
        assertThat(first.questions().stream().map(Question::key).toList()).isEqualTo(List.of("knowledge"));
    }

    @Test
    void namesEveryMistake() {
        List<NewQuestion> typed = List.of(
                scale("Knowledge!", null),
                NewQuestion.of("a", ChoiceKind.of("één"), "Welke?").with(Trait.QUOTABLE),
                NewQuestion.of("a", null, (Phrase) null));

        assertThatThrownBy(() -> evaluation(typed))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.mistakes().stream()
                                        .map(Refusal.Mistake::field)
                                        .toList())
                                .isEqualTo(List.of(
                                        "questions[0].key",
                                        "questions[0].scale",
                                        "questions[1].options",
                                        "questions[1].quotable",
                                        "questions[2].text",
                                        "questions[2].kind",
                                        "questions[2].key")));
    }

    @Test
    void refusesConditionsThatNoAnswerCanMeet() {
        NewQuestion perTrainer =
                NewQuestion.of("tips", new YesNoKind(), "Tips?").with(Trait.PER_TRAINER);
        List<NewQuestion> typed = List.of(
                text("later").onlyIf(Condition.on("knowledge", 1)),
                KNOWLEDGE,
                perTrainer,
                text("low").onlyIf(Condition.on("knowledge", 1, 2)),
                text("six").onlyIf(Condition.on("knowledge", 6)),
                text("words").onlyIf(Condition.on("low", 1)),
                text("never").onlyIf(Condition.on("knowledge")),
                text("whose").onlyIf(Condition.on("tips", YesNoKind.NO)),
                NewQuestion.of("head", new SectionKind(), "Kop").with(Trait.REQUIRED));

        assertThatThrownBy(() -> evaluation(typed))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.mistakes().stream()
                                        .map(Refusal.Mistake::field)
                                        .toList())
                                .isEqualTo(List.of(
                                        "questions[0].if",
                                        "questions[4].if",
                                        "questions[5].if",
                                        "questions[6].if",
                                        "questions[7].if",
                                        "questions[8].required")));
    }

    @Test
    void keepsEverythingThatWasWritten() {
        NewQuestion full = NewQuestion.of(
                        "where",
                        new ChoiceKind(
                                List.of(
                                        Phrase.of("balie"),
                                        Phrase.of("telefoon").and(Locale.ENGLISH, "phone")),
                                true),
                        Phrase.of("Waar?").and(Locale.ENGLISH, "Where?"))
                .hinted(Phrase.of("Denk aan gisteren.").and(Locale.ENGLISH, "Think of yesterday."))
                .with(Trait.REMARK, Trait.MAY_NOT_APPLY)
                .onlyIf(Condition.on("knowledge", 1, 2))
                .readBy(Readers.TRAINER);
        NewQuestion number = NewQuestion.of(
                "km",
                new NumberKind(null, BigDecimal.TEN, Phrase.of("km").and(Locale.ENGLISH, "kilometres")),
                "Hoe ver?");

        Questionnaire questionnaire = evaluation(List.of(KNOWLEDGE, full, number));

        assertThat(questionnaire.questions().stream().map(Question::asWritten).toList())
                .isEqualTo(List.of(KNOWLEDGE, full, number));
        assertThat(questionnaire.question("where").orElseThrow().readers()).isEqualTo(Readers.TRAINER);
    }

    @Test
    void asksTheSameQuestionInAnotherWay() {
        NewQuestion where = NewQuestion.of("where", ChoiceKind.of("balie", "telefoon"), "Waar?");
        NewQuestion moved = NewQuestion.of("where", ChoiceKind.of("thuis", "balie", "op straat"), "Waar dan?");
        Questionnaire questionnaire = evaluation(List.of(KNOWLEDGE, where));
        long id = questionnaire.question("where").orElseThrow().id();

        questionnaire.ask(Phrase.of("Anders"), null, List.of(moved, KNOWLEDGE));

        assertThat(questionnaire.questions().stream().map(Question::asWritten).toList())
                .isEqualTo(List.of(moved, KNOWLEDGE));
        assertThat(questionnaire.question("where").orElseThrow().id()).isEqualTo(id);
    }

    @Test
    void leavesWordsThatNobodyMayQuoteToTheTrainer() {
        Questionnaire questionnaire = evaluation(List.of(KNOWLEDGE, ONE_LINER, text("note")));

        assertThat(questionnaire.questions().stream().map(Question::readers).toList())
                .isEqualTo(List.of(Readers.REPORT, Readers.REPORT, Readers.TRAINER));
    }

    private static NewQuestion text(String key) {
        return NewQuestion.of(key, new TextKind(), "Waarom?");
    }

    private static NewQuestion scale(String key, Scale scale) {
        return NewQuestion.of(key, ScaleKind.of(scale), "Hoe was het?");
    }

    private static Questionnaire evaluation(List<NewQuestion> questions) {
        Program program = new Program(
                new Organisation("Bureau Helder"), "Programma", Locale.ENGLISH, CustomerWord.GUEST, Instant.EPOCH);
        return new Questionnaire(program, Purpose.EVALUATION, Phrase.of("Evaluatie"), null, questions);
    }
}
