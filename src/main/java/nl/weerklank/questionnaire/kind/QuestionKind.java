package nl.weerklank.questionnaire.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.weerklank.platform.Mistakes;

/**
 * How a question is answered. Each kind is a type with its own parameters and rules: what may be set, how an answer is
 * read, and how it is said back.
 */
public sealed interface QuestionKind
        permits ScaleKind,
                GradeKind,
                StatementKind,
                OptionsKind,
                YesNoKind,
                WrittenKind,
                NumberKind,
                DateKind,
                ShiftKind,
                SectionKind {

    /** The words of all kinds, in the order in which they are offered. */
    static List<String> words() {
        return Kinds.words();
    }

    /** The kind with this word, set so; empty for a word that is none. */
    static Optional<QuestionKind> of(String word, Parameters set) {
        return Kinds.of(word, set);
    }

    /** The word that files, the API and the database use, such as {@code long-text}. */
    String word();

    /** What answers look like. */
    Shape shape();

    /** What it is set to. */
    default Parameters parameters() {
        return Parameters.NONE;
    }

    /** The same kind with each of its texts changed. */
    default QuestionKind worded(UnaryOperator<Phrase> change) {
        return of(word(), parameters().worded(change)).orElseThrow();
    }

    /** Notes what it must not be set to; the fields start with the given prefix. */
    default void check(Mistakes mistakes, String prefix) {}

    /** The steps to pick from, from the lowest; none where it has no steps. */
    default List<Step> steps(Locale locale) {
        return List.of();
    }

    /** The step that is best, where that is not an end of the row. */
    default OptionalInt ideal() {
        return OptionalInt.empty();
    }

    /** The options to pick from, in order, without the other one; none where it has no options. */
    default List<Step> options(Locale locale) {
        return List.of();
    }

    /** The marks that an answer of steps or options can have. */
    default Set<Integer> marks() {
        Set<Integer> marks = new HashSet<>();
        steps(Locale.ROOT).forEach(step -> marks.add(step.value()));
        options(Locale.ROOT).forEach(option -> marks.add(option.value()));
        if (asksOther()) {
            marks.add(Options.OTHER);
        }
        return marks;
    }

    /** Whether another option than those can be filled in. */
    default boolean asksOther() {
        return false;
    }

    /** Whether it is answered in the writer's own words. */
    default boolean isWritten() {
        return shape() == Shape.WORDS;
    }

    /** Whether there is anything to answer. */
    default boolean isAnswered() {
        return shape() != Shape.NOTHING;
    }

    /** Reads what was sent, which is not empty; no value where it comes down to nothing, or where a mistake was noted. */
    Optional<AnswerValue> read(Sent sent);

    /** Reads what the other option is, of something in which a value was read. */
    default Optional<String> readOther(Sent sent) {
        return Optional.empty();
    }

    /** What the names of its fields on a form end in; empty for the one with the question's own name. */
    default List<String> fields() {
        return List.of("");
    }

    /** What was typed on a form, as programs would send it. */
    Object typed(Typed typed);

    /** How one mark of steps or options is sent: as it is, but for yes and no. */
    default Object picked(int mark) {
        return mark;
    }

    /**
     * A value as programs would send it.
     *
     * @param other what the other option is; null where there is none
     */
    default Object plain(AnswerValue value, String other) {
        return value.plain();
    }

    /**
     * A value in words that its writer recognises; "does not apply" is the form's to say.
     *
     * @param other what the other option is; null where there is none
     */
    String said(AnswerValue value, String other, Locale locale);
}
