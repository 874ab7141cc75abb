package nl.weerklank.questionnaire.kind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.platform.Texts;

/** Yes or no. */
public record YesNoKind() implements QuestionKind {

    static final String WORD = "yes-no";

    /** The mark of yes. */
    public static final int YES = 1;

    /** The mark of no. */
    public static final int NO = 0;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Shape shape() {
        return Shape.OPTIONS;
    }

    /** Yes and no, in that order. */
    @Override
    public List<Step> options(Locale locale) {
        return List.of(new Step(YES, label(YES, locale)), new Step(NO, label(NO, locale)));
    }

    private static String label(int mark, Locale locale) {
        return Texts.in(locale).getString("questionnaire.option." + (mark == YES ? "yes" : "no"));
    }

    @Override
    public Optional<AnswerValue> read(Sent sent) {
        return sent.value() instanceof Boolean yes
                ? Optional.of(new AnswerValue.Mark(yes ? YES : NO))
                : sent.mistake("questionnaire.answer.yes-no");
    }

    @Override
    public Object typed(Typed typed) {
        String picked = typed.value("");
        return picked.equals("true") || picked.equals("false") ? (Object) Boolean.valueOf(picked) : picked;
    }

    @Override
    public Object plain(AnswerValue value, String other) {
        return value instanceof AnswerValue.Mark mark ? picked(mark.mark()) : value.plain();
    }

    @Override
    public Object picked(int mark) {
        return mark == YES;
    }

    @Override
    public String said(AnswerValue value, String other, Locale locale) {
        return label(((AnswerValue.Mark) value).mark(), locale);
    }
}
