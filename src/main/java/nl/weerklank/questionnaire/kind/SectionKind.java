package nl.weerklank.questionnaire.kind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A heading, with a text below it where the question has a hint. There is nothing to answer. */
public record SectionKind() implements QuestionKind {

    static final String WORD = "section";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Shape shape() {
        return Shape.NOTHING;
    }

    @Override
    public Optional<AnswerValue> read(Sent sent) {
        return sent.mistake("questionnaire.answer.section");
    }

    @Override
    public List<String> fields() {
        return List.of();
    }

    @Override
    public Object typed(Typed typed) {
        return null;
    }

    @Override
    public String said(AnswerValue value, String other, Locale locale) {
        return "";
    }
}
