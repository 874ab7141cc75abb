package nl.weerklank.trend;

import java.util.Collection;
import java.util.Comparator;
import nl.weerklank.outcome.Asked;
import nl.weerklank.questionnaire.Question;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.Shape;

/**
 * What makes one line: questions with the same key and of the same kind, in whatever program or revision. Scales of other
 * steps are lines of their own; where the best step is in the middle a mean says nothing, and there is none.
 */
final class Lines {

    private static final QuestionKind QUALITY = ScaleKind.of(Scale.QUALITY);

    private Lines() {}

    /** What is added up. */
    record Key(String key, QuestionKind kind) {

        static Key of(Question question) {
            return new Key(question.key(), question.kind());
        }
    }

    static boolean hasMean(Question question) {
        QuestionKind kind = question.kind();
        return kind.shape() == Shape.STEPS && kind.ideal().isEmpty();
    }

    static boolean isQuality(Question question) {
        return question.kind().equals(QUALITY);
    }

    /** The question as it was asked last: in the highest revision, of the newest of several programs. */
    static Question latest(Key key, Collection<Question> questions) {
        return questions.stream()
                .filter(question -> Key.of(question).equals(key))
                .max(Comparator.comparingInt(
                                (Question question) -> question.questionnaire().revision())
                        .thenComparingLong(Question::id))
                .orElseThrow();
    }

    static Asked asked(Question question) {
        return new Asked(
                question.id(),
                question.key(),
                question.kind(),
                question.wording().in(question.questionnaire().program().locale()),
                false);
    }
}
