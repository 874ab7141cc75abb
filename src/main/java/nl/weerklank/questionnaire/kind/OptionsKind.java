package nl.weerklank.questionnaire.kind;

import java.util.List;
import java.util.Locale;
import nl.weerklank.platform.Mistakes;

/** What the kinds share that are answered by picking from options, one or several. */
sealed interface OptionsKind extends QuestionKind permits ChoiceKind, ChoicesKind {

    /** The options in order. */
    List<Phrase> options();

    /** Whether another can be filled in. */
    boolean other();

    /** The options as one, by which an answer is read and told. */
    default Options all() {
        return new Options(options(), other());
    }

    @Override
    default Shape shape() {
        return Shape.OPTIONS;
    }

    @Override
    default Parameters parameters() {
        return new Parameters(null, options(), null, other(), null, null, null);
    }

    @Override
    default void check(Mistakes mistakes, String prefix) {
        all().check(mistakes, prefix);
    }

    @Override
    default List<Step> options(Locale locale) {
        return all().steps(locale);
    }

    @Override
    default boolean asksOther() {
        return other();
    }

    @Override
    default List<String> fields() {
        return other() ? List.of("", Typed.OTHER) : List.of("");
    }

    @Override
    default Object picked(int mark) {
        return Options.picked(mark);
    }
}
