package nl.weerklank.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.platform.Refusal;
import nl.weerklank.questionnaire.Condition;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.kind.ChoiceKind;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.TextKind;
import nl.weerklank.questionnaire.kind.Trait;
import nl.weerklank.questionnaire.kind.YesNoKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

    private static final Locale NL = Locale.forLanguageTag("nl");

    private static final NewQuestion KNOWLEDGE = NewQuestion.of("knowledge", ScaleKind.of(Scale.QUALITY), "Kennis");
    private static final NewQuestion WAY = NewQuestion.of(
            "way", new ChoiceKind(List.of(Phrase.of("Balie"), Phrase.of("Telefoon"), Phrase.of("Mail")), true), "Hoe?");
    private static final NewQuestion WHY = NewQuestion.of("why", new TextKind(), "Waarom?");

    private static final Draft DRAFT = new Draft(
            Phrase.of("Titel"),
            null,
            List.of(
                    KNOWLEDGE,
                    WAY,
                    WHY.onlyIf(Condition.on("knowledge", 1, 2)),
                    NewQuestion.of("mail", new TextKind(), "Welke mail?").onlyIf(Condition.on("way", 3))));

    private static String keys(Draft draft) {
        return String.join(" ", draft.questions().stream().map(NewQuestion::key).toList());
    }

    private static Draft does(Draft draft, String what, String key, String value) {
        return new Edit(what, key, value, "", NL).of(draft, NL);
    }

    private static Draft sets(Draft draft, String key, String field, String value) {
        return new Edit("set", key, value, field, NL).of(draft, NL);
    }

    @ParameterizedTest
    @CsvSource({
        "knowledge, 1, way knowledge why mail",
        "mail, 0, mail knowledge way why",
        "way, 99, knowledge why mail way",
        "way, -4, way knowledge why mail"
    })
    void questionsMove(String key, int to, String order) {
        assertThat(keys(does(DRAFT, "move", key, Integer.toString(to)))).isEqualTo(order);
    }

    @Test
    void aConditionGoesWhereItsQuestionIsNoLongerBefore() {
        Draft moved = does(DRAFT, "move", "why", "0");

        assertThat(moved.question("why").shownIf()).isNull();
        assertThat(moved.question("mail").shownIf()).isNotNull();
        assertThat(moved.freedSince(DRAFT)).extracting(NewQuestion::key).containsExactly("why");
        assertThat(does(DRAFT, "remove", "way", "").freedSince(DRAFT))
                .extracting(NewQuestion::key)
                .containsExactly("mail");
    }

    @Test
    void aConditionFollowsTheAnswersThatItIsAbout() {
        assertThat(does(DRAFT, "label-remove", "way", "0").question("mail").shownIf())
                .isEqualTo(Condition.on("way", 2));
        assertThat(does(DRAFT, "label-up", "way", "2").question("mail").shownIf())
                .isEqualTo(Condition.on("way", 2));
        assertThat(does(DRAFT, "label-remove", "way", "2").question("mail").shownIf())
                .isNull();
    }

    @Test
    void conditionsAreToldInPlainWords() {
        assertThat(Conditions.inWords(DRAFT.question("why"), DRAFT, NL))
                .isEqualTo("Alleen als bij ‘Kennis’ slecht of matig is gekozen");
        assertThat(Conditions.inWords(DRAFT.question("why"), DRAFT, Locale.ENGLISH))
                .isEqualTo("Only if poor or fair was chosen at ‘Kennis’");
        Draft run = sets(DRAFT, "why", "marks", "1,2,3");
        assertThat(Conditions.inWords(run.question("why"), run, NL))
                .isEqualTo("Alleen als bij ‘Kennis’ slecht tot en met voldoende is gekozen");
        Draft other = sets(DRAFT, "mail", "marks", "0,3");
        assertThat(Conditions.inWords(other.question("mail"), other, NL))
                .isEqualTo("Alleen als bij ‘Hoe?’ Mail of anders is gekozen");
        assertThat(Conditions.inWords(KNOWLEDGE, DRAFT, NL)).isNull();
    }

    @Test
    void aDuplicateGetsAKeyOfItsOwn() {
        Draft twice = does(does(DRAFT, "duplicate", "knowledge", ""), "duplicate", "knowledge", "");

        assertThat(keys(twice)).isEqualTo("knowledge knowledge_3 knowledge_2 way why mail");
        assertThat(twice.question("knowledge_2").wording()).isEqualTo(KNOWLEDGE.wording());
    }

    @Test
    void whatIsAddedComesAfterTheQuestionInHandOrAtTheEnd() {
        assertThat(does(DRAFT, "add", "knowledge", "yes-no").questions().get(1).kind())
                .isInstanceOf(YesNoKind.class);
        assertThat(does(DRAFT, "add", "", "long-text").questions().get(4).kind().word())
                .isEqualTo("long-text");
    }

    @Test
    void aQuestionOfTheBankComesInTheLanguagesOfTheDraft() {
        NewQuestion dutch = does(DRAFT, "bank", "", "tomorrow").question("tomorrow");
        Draft both = DRAFT.titled(new Phrase("Titel", Map.of("en", "Title")));
        NewQuestion bilingual = does(both, "bank", "", "tomorrow").question("tomorrow");
        NewQuestion english = new Edit("bank", "", "tomorrow", "", null)
                .of(DRAFT, Locale.ENGLISH)
                .question("tomorrow");

        assertThat(dutch.wording()).isEqualTo(Phrase.of("Wat ga je morgen anders doen?"));
        assertThat(bilingual.wording().others()).containsEntry("en", "What will you do differently tomorrow?");
        assertThat(english.wording()).isEqualTo(Phrase.of("What will you do differently tomorrow?"));
    }

    @Test
    void anotherKindKeepsWhatFits() {
        NewQuestion choices = sets(DRAFT, "way", "kind", "choices").question("way");
        NewQuestion scale = sets(DRAFT, "way", "kind", "scale").question("way");
        NewQuestion text = sets(sets(DRAFT, "why", "quotable", "true"), "why", "kind", "yes-no")
                .question("why");

        assertThat(choices.kind().parameters()).isEqualTo(WAY.kind().parameters());
        assertThat(scale.kind().steps(NL)).hasSize(3);
        assertThat(text.has(Trait.QUOTABLE)).isFalse();
    }

    @Test
    void everyKindCanBecomeEveryOther() {
        for (String from : nl.weerklank.questionnaire.kind.QuestionKind.words()) {
            Draft added = does(DRAFT, "add", "", from);
            String key = added.questions().get(4).key();
            for (String to : nl.weerklank.questionnaire.kind.QuestionKind.words()) {
                Draft become = sets(added, key, "kind", to);
                var mistakes = new nl.weerklank.platform.Mistakes();
                nl.weerklank.questionnaire.Questionnaire.check(become.title(), null, become.questions(), mistakes);
                assertThat(become.question(key).kind().word()).isEqualTo(to);
                assertThat(mistakes.refusal().mistakes()).as(from + " → " + to).isEmpty();
            }
        }
    }

    @Test
    void ownWordsOfAScaleBeginWithThoseItHad() {
        Draft own = sets(DRAFT, "knowledge", "scale", "own");
        Draft longer = does(own, "label-add", "knowledge", "");
        Draft named = sets(longer, "knowledge", "label-5", "uitmuntend");

        assertThat(own.question("knowledge").kind().steps(NL))
                .isEqualTo(KNOWLEDGE.kind().steps(NL));
        assertThat(named.question("knowledge").kind().steps(NL))
                .hasSize(6)
                .last()
                .hasToString("Step[value=6, label=uitmuntend]");
    }

    @Test
    void textsAreSetInEitherLanguage() {
        Draft both = new Edit("set", "why", "Why?", "text", Locale.ENGLISH).of(DRAFT, NL);

        assertThat(both.question("why").wording()).isEqualTo(new Phrase("Waarom?", Map.of("en", "Why?")));
        assertThat(both.otherLanguages()).containsExactly("en");
        assertThat(both.without(Locale.ENGLISH)).isEqualTo(DRAFT);
    }

    @Test
    void theLastQuestionStays() {
        Draft one = new Draft(Phrase.of("Titel"), null, List.of(WHY));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> does(one, "remove", "why", ""));
    }

    @ParameterizedTest
    @CsvSource({"move, nobody, 1", "label-up, way, 0", "label-remove, way, 7", "add, '', poem", "jump, way, 1"})
    void whatCannotBeDoneIsRefused(String what, String key, String value) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> does(DRAFT, what, key, value));
    }

    @Test
    void changesAreUndoneAndDoneAgain() {
        History history = new History();
        Draft moved = does(DRAFT, "move", "way", "0");
        history.changed(DRAFT);
        assertThat(history.previous()).contains(DRAFT);
        assertThat(history.next()).isEmpty();

        history.undone(moved);
        assertThat(history.previous()).isEmpty();
        assertThat(history.next()).contains(moved);

        history.redone(DRAFT);
        assertThat(history.previous()).contains(DRAFT);
        history.undone(moved);
        history.changed(DRAFT);
        assertThat(history.next()).isEmpty();
    }
}
