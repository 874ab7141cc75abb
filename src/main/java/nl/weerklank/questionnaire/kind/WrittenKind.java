package nl.weerklank.questionnaire.kind;

import java.util.Locale;
import java.util.Optional;

/** What the kinds share that are answered in the writer's own words. */
sealed interface WrittenKind extends QuestionKind permits TextKind, LongTextKind {

    /** How many characters there may be. */
    int longest();

    @Override
    default Shape shape() {
        return Shape.WORDS;
    }

    @Override
    default Optional<AnswerValue> read(Sent sent) {
        return sent.words(longest()).map(AnswerValue.Words::new);
    }

    @Override
    default Object typed(Typed typed) {
        return typed.value("");
    }

    @Override
    default String said(AnswerValue value, String other, Locale locale) {
        return ((AnswerValue.Words) value).wording();
    }
}
