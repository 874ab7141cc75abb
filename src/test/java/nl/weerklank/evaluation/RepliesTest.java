package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weerklank.evaluation.Answer.Part;
import nl.weerklank.platform.Refusal;
import nl.weerklank.questionnaire.Condition;
import nl.weerklank.questionnaire.Readers;
import nl.weerklank.questionnaire.kind.AnswerValue.Mark;
import nl.weerklank.questionnaire.kind.AnswerValue.NotApplicable;
import nl.weerklank.questionnaire.kind.AnswerValue.Words;
import nl.weerklank.questionnaire.kind.ChoiceKind;
import nl.weerklank.questionnaire.kind.ChoicesKind;
import nl.weerklank.questionnaire.kind.LongTextKind;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.SectionKind;
import nl.weerklank.questionnaire.kind.Trait;
import org.junit.jupiter.api.Test;

/** What is asked depends on what was answered; words beside an answer are answers of their own. */
class RepliesTest {

    private static final List<Phrase> PLACES = List.of(Phrase.of("balie"), Phrase.of("telefoon"));

    private static final Item HEADING = item(9, "heading", new SectionKind(), null);
    private static final Item SCORE =
            item(1, "score", ScaleKind.of(Scale.QUALITY), null, Trait.REMARK, Trait.MAY_NOT_APPLY);
    private static final Item WHY =
            item(2, "why", new LongTextKind(), Condition.on("score", 1, 2), Trait.REQUIRED, Trait.QUOTABLE);
    private static final Item WHERE = item(3, "where", new ChoiceKind(PLACES, true), Condition.on("score", 1));
    private static final Item TOOLS = item(4, "tools", new ChoicesKind(PLACES, true), Condition.on("where", 0, 2));
    private static final List<Item> ITEMS = List.of(HEADING, SCORE, WHY, WHERE, TOOLS);

    @Test
    void dropsTheAnswerToAQuestionThatWasNotAsked() {
        Checked checked = check(Map.of("score", 5, "why", "Omdat", "where", 99), Map.of());

        assertThat(checked.replies()).isEqualTo(List.of(new Reply(SCORE, Part.VALUE, new Mark(5))));
    }

    @Test
    void asksForWhatIsRequiredOnlyWhereItIsAsked() {
        assertThat(check(Map.of(), Map.of()).replies()).isEmpty();
        assertThat(check(Map.of("score", 3), Map.of()).replies()).hasSize(1);
        assertThat(check(Map.of("score", "n/a"), Map.of()).replies())
                .isEqualTo(List.of(new Reply(SCORE, Part.VALUE, new NotApplicable())));
        assertThat(mistakes(Map.of("score", 2), Map.of())).isEqualTo(List.of("answers.why"));
    }

    @Test
    void hidesWhatDependsOnSomethingHidden() {
        Map<String, Object> sent = Map.of("score", 4, "where", Map.of("other", "thuis"), "tools", List.of(1));

        assertThat(check(sent, Map.of()).answers()).containsOnlyKeys(SCORE);
    }

    @Test
    void keepsAnotherOptionAndRemarksAsRepliesOfTheirOwn() {
        Checked checked = check(
                Map.of("score", 1, "why", "Omdat", "where", Map.of("other", "thuis"), "tools", List.of(2)),
                Map.of("score", " Het was vol. "));

        assertThat(checked.replies())
                .isEqualTo(List.of(
                        new Reply(SCORE, Part.VALUE, new Mark(1)),
                        new Reply(SCORE, Part.REMARK, new Words("Het was vol.")),
                        new Reply(WHY, Part.VALUE, new Words("Omdat")),
                        new Reply(WHERE, Part.VALUE, new Mark(0)),
                        new Reply(WHERE, Part.OTHER, new Words("thuis")),
                        new Reply(TOOLS, Part.VALUE, checked.answers().get(TOOLS))));
    }

    @Test
    void takesARemarkWithoutAnAnswer() {
        assertThat(check(Map.of(), Map.of("q1", "Te vroeg om te zeggen")).replies())
                .isEqualTo(List.of(new Reply(SCORE, Part.REMARK, new Words("Te vroeg om te zeggen"))));
    }

    @Test
    void refusesRemarksThatAreNotAskedOrTooLong() {
        Map<String, Object> low = Map.of("score", 1, "why", "x");

        assertThat(mistakes(low, Map.of("why", "En nog iets", "shoes", "x")))
                .containsExactlyInAnyOrder("remarks.why", "remarks.shoes");
        assertThat(mistakes(low, Map.of("score", "x".repeat(Replies.LONGEST_REMARK + 1))))
                .isEqualTo(List.of("remarks.score"));
        assertThat(mistakes(low, Map.of("score", "a", "1", "b"))).hasSize(1);
    }

    @Test
    void refusesAnAnswerToAHeading() {
        assertThat(mistakes(Map.of("heading", "x"), Map.of())).isEqualTo(List.of("answers.heading"));
    }

    @Test
    void dropsConsentForWordsThatWereNotAsked() {
        Submission sent = new Submission(
                "sid",
                null,
                Map.of("score", 5, "why", "Omdat"),
                Map.of(),
                Map.of("why", new Submission.Choice("report", "first")),
                null,
                null);

        assertThat(Checked.of(ITEMS, sent, null).consents()).isEmpty();
    }

    @Test
    void judgesAConditionForEachTrainerApart() {
        Item score = item(1, "score", ScaleKind.of(Scale.QUALITY), null, Trait.PER_TRAINER);
        Item why = item(2, "why", new LongTextKind(), Condition.on("score", 1), Trait.PER_TRAINER);
        List<Item> items =
                List.of(score.about(1, "Els"), score.about(2, "Bo"), why.about(1, "Els"), why.about(2, "Bo"));
        Map<String, Object> answers = Map.of("score.1", 5, "q1s2", 1, "why.1", "Zo", "why.2", "Anders");

        Checked checked = Checked.of(items, submission(answers, Map.of()), null);

        assertThat(checked.answers().keySet().stream().map(Item::key).toList())
                .isEqualTo(List.of("score.1", "score.2", "why.2"));
    }

    @Test
    void isReadOnceAndMayBeJudgedAgain() {
        Reading read = new Reading(ITEMS, submission(Map.of("score", 9, "tools", List.of(1)), Map.of()));

        assertThat(read.unasked()).containsExactly(WHY, WHERE, TOOLS);
        for (int time = 1; time <= 2; time++) {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> Checked.of(read, null));
            assertThat(refusal.mistakes()).hasSize(1);
        }
    }

    private static Item item(long id, String key, QuestionKind kind, Condition condition, Trait... traits) {
        return new Item(id, key, kind, "?", null, Set.of(traits), condition, Readers.REPORT, false, 0, null);
    }

    private static Checked check(Map<String, Object> answers, Map<String, String> remarks) {
        return Checked.of(ITEMS, submission(answers, remarks), null);
    }

    private static List<String> mistakes(Map<String, Object> answers, Map<String, String> remarks) {
        return catchThrowableOfType(Refusal.class, () -> check(answers, remarks)).mistakes().stream()
                .map(Refusal.Mistake::field)
                .toList();
    }

    private static Submission submission(Map<String, Object> answers, Map<String, String> remarks) {
        return new Submission("sid", null, answers, remarks, Map.of(), null, null);
    }
}
