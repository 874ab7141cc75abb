package nl.weerklank.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.weerklank.questionnaire.RevisionDifference.Change.What;
import nl.weerklank.questionnaire.kind.ChoiceKind;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.TextKind;
import nl.weerklank.questionnaire.kind.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionDifferenceTest {

    private static final NewQuestion KNOWLEDGE = scale("knowledge", "Hoe was de kennis?");
    private static final NewQuestion REMARK = NewQuestion.of("remark", new TextKind(), "Waarom?");

    private static NewQuestion scale(String key, String wording) {
        return NewQuestion.of(key, ScaleKind.of(Scale.QUALITY), wording);
    }

    private static List<String> told(List<NewQuestion> before, List<NewQuestion> after) {
        return RevisionDifference.between(before, after).changes().stream()
                .map(change -> change.question().key() + " " + change.what().word())
                .toList();
    }

    @Test
    void nothingChanged() {
        assertThat(RevisionDifference.between(List.of(KNOWLEDGE, REMARK), List.of(KNOWLEDGE, REMARK))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void questionsCameAndWent() {
        assertThat(told(List.of(KNOWLEDGE), List.of(REMARK))).containsExactly("remark added", "knowledge removed");
    }

    @Test
    void aQuestionIsAskedInOtherWordsAndSetOtherwise() {
        NewQuestion after = scale("knowledge", "Wat vond je van de kennis?").with(Trait.REQUIRED);

        assertThat(told(List.of(KNOWLEDGE), List.of(after))).containsExactly("knowledge reworded", "knowledge set");
    }

    @Test
    void aTranslationIsAnotherWording() {
        NewQuestion after =
                NewQuestion.of("remark", new TextKind(), new Phrase("Waarom?", java.util.Map.of("en", "Why?")));

        assertThat(told(List.of(REMARK), List.of(after))).containsExactly("remark reworded");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b c d | a b c d | ''
            a b c d | b a c d | a
            a b c d | d a b c | d
            a b c d | d c b a | c b a
            a b c   | c b     | b
            a b     | x b a   | a
            """)
    void asFewQuestionsAsCanBeMoved(String before, String after, String moved) {
        List<String> told = RevisionDifference.between(questions(before), questions(after)).changes().stream()
                .filter(change -> change.what() == What.MOVED)
                .map(change -> change.question().key())
                .toList();

        assertThat(String.join(" ", told)).isEqualTo(moved);
    }

    private static List<NewQuestion> questions(String keys) {
        return Arrays.stream(keys.split(" "))
                .map(key -> NewQuestion.of(key, new TextKind(), key))
                .toList();
    }

    @Test
    void answersJoinWhereTheKindAgrees() {
        NewQuestion reworded = scale("knowledge", "Wat vond je van de kennis?");
        NewQuestion otherScale = NewQuestion.of("knowledge", ScaleKind.of(Scale.ABILITY), "Hoe was de kennis?");
        NewQuestion written = NewQuestion.of("knowledge", new TextKind(), "Hoe was de kennis?");

        assertThat(RevisionDifference.joins(KNOWLEDGE, reworded)).isTrue();
        assertThat(RevisionDifference.joins(KNOWLEDGE, otherScale)).isFalse();
        assertThat(RevisionDifference.joins(KNOWLEDGE, written)).isFalse();
        assertThat(told(List.of(KNOWLEDGE), List.of(written))).containsExactly("knowledge changed-kind");
    }

    @Test
    void oneMoreOptionMakesItAnotherRowOfAnswers() {
        NewQuestion two = NewQuestion.of("way", options("Balie", "Telefoon"), "Hoe?");
        NewQuestion three = NewQuestion.of("way", options("Balie", "Telefoon", "Mail"), "Hoe?");
        NewQuestion spaced = NewQuestion.of("way", options("balie", " Telefoon"), "Hoe?");

        assertThat(RevisionDifference.joins(two, three)).isFalse();
        assertThat(RevisionDifference.joins(two, spaced)).isTrue();
        assertThat(RevisionDifference.between(List.of(two), List.of(three)).breaks("way"))
                .isPresent();
        assertThat(RevisionDifference.between(List.of(two), List.of(spaced)).breaks("way"))
                .isEmpty();
    }

    private static ChoiceKind options(String... labels) {
        return new ChoiceKind(Arrays.stream(labels).map(Phrase::of).toList(), false);
    }
}
