package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weerklank.platform.Refusal;
import nl.weerklank.questionnaire.Readers;
import nl.weerklank.questionnaire.kind.AnswerValue.Mark;
import nl.weerklank.questionnaire.kind.AnswerValue.Marks;
import nl.weerklank.questionnaire.kind.AnswerValue.NotApplicable;
import nl.weerklank.questionnaire.kind.AnswerValue.Pair;
import nl.weerklank.questionnaire.kind.AnswerValue.Words;
import nl.weerklank.questionnaire.kind.ChoiceKind;
import nl.weerklank.questionnaire.kind.ChoicesKind;
import nl.weerklank.questionnaire.kind.LongTextKind;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.TextKind;
import nl.weerklank.questionnaire.kind.Trait;
import nl.weerklank.questionnaire.kind.YesNoKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedTest {

    private static final Item KNOWLEDGE = item(1, "knowledge", ScaleKind.of(Scale.QUALITY));
    private static final Item REMARK = item(2, "remark", new LongTextKind(), Trait.QUOTABLE);
    private static final Item ONE_LINER = item(3, "one_liner", new TextKind(), Trait.QUOTABLE);
    private static final Item PLACE = item(4, "place", ChoiceKind.of("a", "b"));
    private static final Item TOOLS = item(5, "tools", ChoicesKind.of("a", "b", "c"));
    private static final Item AGAIN = item(6, "again", new YesNoKind());
    private static final Item THEME = Item.of(new AskedTheme(7, "Boosheid"));
    private static final List<Item> ITEMS = List.of(KNOWLEDGE, REMARK, ONE_LINER, PLACE, TOOLS, AGAIN, THEME);

    @Test
    void readsEachKindByKeyIdOrField() {
        Checked checked = check(Map.of(
                "1",
                4,
                "remark",
                " Eerlijk = goed! 🙂 ",
                "place",
                2,
                "tools",
                List.of(1, 3),
                "q6",
                false,
                "theme-7",
                Map.of("then", 2, "now", 4)));

        assertThat(checked.answers())
                .containsOnly(
                        Map.entry(KNOWLEDGE, new Mark(4)),
                        Map.entry(REMARK, new Words("Eerlijk = goed! 🙂")),
                        Map.entry(PLACE, new Mark(2)),
                        Map.entry(TOOLS, new Marks(Set.of(1, 3))),
                        Map.entry(AGAIN, new Mark(0)),
                        Map.entry(THEME, new Pair(2, 4)));
    }

    @Test
    void takesNotApplicableWhereItMayBe() {
        Checked checked = check(Map.of("theme-7", "n/a", "one_liner", "n/a"));

        assertThat(checked.answers())
                .containsOnly(Map.entry(THEME, new NotApplicable()), Map.entry(ONE_LINER, new Words("n/a")));
        assertThat(fields(Map.of("knowledge", "n/a", "again", "n/a")))
                .containsExactlyInAnyOrder("answers.knowledge", "answers.again");
    }

    @Test
    void takesNothingForAnAnswer() {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("knowledge", null);
        nothing.put("remark", " \r\n\t ");
        nothing.put("tools", List.of());
        nothing.put("theme-7", Map.of());

        assertThat(check(nothing).answers()).isEmpty();
    }

    @Test
    void keepsWordsToTheLetter() {
        String everywhere =
                "een\r\ntwee\tdrie \u200F\u05E9\u05DC\u05D5\u05DD\u200E e\u0301 \u202Eomgekeerd\u202C 👩🏽‍🦽‍➡️ \uFEFF.";

        assertThat(check(Map.of("remark", everywhere)).answers())
                .containsEntry(REMARK, new Words(everywhere.replace("\r", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "a\u0000", "a\u001F", "\u000B", "\u007Fb", "half \uD83D", "\uDE42 half", "\uDE42\uD83D"
            })
    void refusesWordsThatCannotBeKeptToTheLetter(String words) {
        Submission sent = new Submission(
                "sid",
                null,
                Map.of("remark", words, "1", 3),
                Map.of(),
                Map.of(),
                words,
                new Submission.Contact(words, words, words));

        assertThat(fieldsOf(ITEMS, sent))
                .containsExactlyInAnyOrder(
                        "answers.remark",
                        "firstName",
                        "contactRequest.name",
                        "contactRequest.reach",
                        "contactRequest.message");
    }

    @Test
    void namesEveryMistakeAtOnce() {
        Map<String, Object> wrong = new HashMap<>();
        wrong.put("knowledge", 6);
        wrong.put("remark", 3);
        wrong.put("place", "b");
        wrong.put("tools", List.of(1, 4));
        wrong.put("again", "yes");
        wrong.put("theme-7", Map.of("then", 2));
        wrong.put("one_liner", "x".repeat(TextKind.LONGEST + 1));
        wrong.put("shoe_size", 43);

        assertThat(fields(wrong))
                .containsExactlyInAnyOrder(
                        "answers.knowledge",
                        "answers.remark",
                        "answers.place",
                        "answers.tools",
                        "answers.again",
                        "answers.theme-7",
                        "answers.one_liner",
                        "answers.shoe_size");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 5.5, -1, 1e300, Double.NaN})
    void takesNoStepThatTheScaleHasNot(double step) {
        assertThat(fields(Map.of("knowledge", step))).containsExactly("answers.knowledge");
    }

    @Test
    void asksForWhatIsRequired() {
        Item required = item(8, "must", new TextKind(), Trait.REQUIRED);

        assertThat(fieldsOf(List.of(required), submission(Map.of(), Map.of(), null)))
                .containsExactly("answers.must");
        assertThat(fieldsOf(List.of(required), submission(Map.of("must", " "), Map.of(), null)))
                .containsExactly("answers.must");
        assertThat(fieldsOf(List.of(required), submission(Map.of("must", 3), Map.of(), null)))
                .containsExactly("answers.must");
    }

    @Test
    void refusesTwoAnswersToOneQuestion() {
        assertThat(fields(Map.of("remark", "a", "2", "b"))).hasSize(1);
    }

    @Test
    void readsConsentPerQuotableText() {
        Submission sent = submission(
                Map.of("remark", "Goed"), Map.of("remark", new Submission.Choice("public", "first")), "Noor");

        Checked checked = Checked.of(ITEMS, sent, null);

        assertThat(checked.consents())
                .containsExactly(Map.entry(REMARK, new Consent(Consent.Use.PUBLIC, Consent.Name.FIRST)));
        assertThat(checked.name()).isEqualTo("Noor");
    }

    @Test
    void asksTheNameOfWhoWantsToBeNamed() {
        Submission sent = submission(Map.of(), Map.of("remark", new Submission.Choice("report", "first")), " ");

        assertThat(fieldsOf(ITEMS, sent)).containsExactly("firstName");
        assertThat(Checked.of(ITEMS, sent, "Noor").name()).isEqualTo("Noor");
    }

    @Test
    void refusesConsentThatTheFormDoesNotAsk() {
        Map<String, Submission.Choice> consents =
                Map.of("knowledge", new Submission.Choice("report", null), "remark", new Submission.Choice("all", "x"));

        assertThat(fieldsOf(ITEMS, submission(Map.of(), consents, null)))
                .containsExactlyInAnyOrder("consents.knowledge", "consents.remark.use", "consents.remark.name");
    }

    @Test
    void asksHowToReachWhoWantsToBeCalled() {
        Submission sent = new Submission(
                "sid", null, Map.of(), Map.of(), Map.of(), null, new Submission.Contact("Noor", null, "Bel me"));

        assertThat(fieldsOf(ITEMS, sent)).containsExactly("contactRequest.reach");
    }

    @Test
    void forgetsAContactRequestWithNothingInIt() {
        Submission sent =
                new Submission("sid", null, Map.of(), Map.of(), Map.of(), null, new Submission.Contact("", " ", null));

        assertThat(Checked.of(ITEMS, sent, null).contact()).isNull();
    }

    private static Item item(long id, String key, QuestionKind kind, Trait... traits) {
        return new Item(id, key, kind, "?", null, Set.of(traits), null, Readers.REPORT, false, 0, null);
    }

    private static Checked check(Map<String, Object> answers) {
        return Checked.of(ITEMS, submission(answers, Map.of(), null), null);
    }

    private static List<String> fields(Map<String, Object> answers) {
        return fieldsOf(ITEMS, submission(answers, Map.of(), null));
    }

    private static List<String> fieldsOf(List<Item> items, Submission sent) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Checked.of(items, sent, null));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        return refusal.mistakes().stream().map(Refusal.Mistake::field).toList();
    }

    private static Submission submission(
            Map<String, Object> answers, Map<String, Submission.Choice> consents, String firstName) {
        return new Submission("sid", null, answers, Map.of(), consents, firstName, null);
    }
}
