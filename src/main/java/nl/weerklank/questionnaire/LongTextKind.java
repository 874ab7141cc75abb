package nl.weerklank.questionnaire;

import java.util.Locale;
import java.util.Optional;

/** A text of several lines. */
public record LongTextKind() implements QuestionKind {

    static final String WORD = "long-text";

    /** How many characters there may be. */
    public static final int LONGEST = 4000;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Shape shape() {
        return Shape.WORDS;
    }

    @Override
    public Optional<AnswerValue> read(Sent sent) {
        return sent.words(LONGEST).map(AnswerValue.Words::new);
    }

    @Override
    public Object typed(Typed typed) {
        return typed.value("");
    }

    @Override
    public String said(AnswerValue value, String other, Locale locale) {
        return ((AnswerValue.Words) value).wording();
    }
}
