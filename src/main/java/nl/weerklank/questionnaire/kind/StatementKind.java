package nl.weerklank.questionnaire.kind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far the writer agrees with a statement. */
public record StatementKind() implements QuestionKind {

    static final String WORD = "statement";

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Shape shape() {
        return Shape.STEPS;
    }

    @Override
    public List<Step> steps(Locale locale) {
        return Scale.AGREEMENT.steps(locale);
    }

    @Override
    public Optional<AnswerValue> read(Sent sent) {
        return sent.whole(Scale.LOWEST, Scale.HIGHEST).map(AnswerValue.Mark::new);
    }

    @Override
    public Object typed(Typed typed) {
        return typed.number("");
    }

    @Override
    public String said(AnswerValue value, String other, Locale locale) {
        return Scale.AGREEMENT.label(((AnswerValue.Mark) value).mark(), locale);
    }
}
