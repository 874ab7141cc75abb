package nl.weerklank.questionnaire.kind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.weerklank.platform.Mistakes;

/**
 * A grade from 0 to 10.
 *
 * @param ends what 0 and 10 mean, in that order; or none
 */
public record GradeKind(List<Phrase> ends) implements QuestionKind {

    static final String WORD = "grade";

    /** The highest grade. */
    public static final int HIGHEST = 10;

    private static final int LONGEST_END = 60;

    public GradeKind {
        ends = List.copyOf(ends);
    }

    /** A grade whose ends mean this, in the program's language. */
    public static GradeKind of(String lowest, String highest) {
        return new GradeKind(List.of(Phrase.of(lowest), Phrase.of(highest)));
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Shape shape() {
        return Shape.STEPS;
    }

    @Override
    public Parameters parameters() {
        return Parameters.of(ends);
    }

    @Override
    public void check(Mistakes mistakes, String prefix) {
        if (!ends.isEmpty() && ends.size() != 2) {
            mistakes.add(prefix + "ends", "questionnaire.mistake.ends");
        }
        ends.forEach(end -> Phrase.checkRequired(end, LONGEST_END, prefix + "ends", mistakes));
    }

    /** The grades; those between the ends are called by their number. */
    @Override
    public List<Step> steps(Locale locale) {
        return IntStream.rangeClosed(0, HIGHEST)
                .mapToObj(grade -> new Step(grade, label(grade, locale)))
                .toList();
    }

    private String label(int grade, Locale locale) {
        boolean end = !ends.isEmpty() && grade % HIGHEST == 0;
        return end ? ends.get(grade / HIGHEST).in(locale) : Integer.toString(grade);
    }

    @Override
    public Optional<AnswerValue> read(Sent sent) {
        return sent.whole(0, HIGHEST).map(AnswerValue.Mark::new);
    }

    @Override
    public Object typed(Typed typed) {
        return typed.number("");
    }

    @Override
    public String said(AnswerValue value, String other, Locale locale) {
        return Integer.toString(((AnswerValue.Mark) value).mark());
    }
}
