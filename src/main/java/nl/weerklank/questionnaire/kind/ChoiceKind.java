package nl.weerklank.questionnaire.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the options.
 *
 * @param options in order
 * @param other whether another can be filled in: "anders, namelijk"
 */
public record ChoiceKind(List<Phrase> options, boolean other) implements OptionsKind {

    static final String WORD = "choice";

    public ChoiceKind {
        options = List.copyOf(options);
    }

    /** A choice of these, in the program's language, and no other. */
    public static ChoiceKind of(String... options) {
        return new ChoiceKind(Arrays.stream(options).map(Phrase::of).toList(), false);
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Optional<AnswerValue> read(Sent sent) {
        return sent.value() instanceof List
                ? sent.mistake("questionnaire.answer.one")
                : all().mark(sent).map(AnswerValue.Mark::new);
    }

    @Override
    public Optional<String> readOther(Sent sent) {
        return Options.readOther(sent);
    }

    /** Another option beside one that was picked is given as both, which is one too many. */
    @Override
    public Object typed(Typed typed) {
        Object picked = all().typed(typed.number(""), typed.value(Typed.OTHER));
        boolean both = picked instanceof Number && !typed.value(Typed.OTHER).isEmpty();
        return both ? List.of(picked, typed.value(Typed.OTHER)) : picked;
    }

    @Override
    public Object plain(AnswerValue value, String otherWords) {
        return value instanceof AnswerValue.Mark mark ? all().plain(mark.mark(), otherWords) : value.plain();
    }

    @Override
    public String said(AnswerValue value, String otherWords, Locale locale) {
        return all().said(((AnswerValue.Mark) value).mark(), otherWords, locale);
    }
}
