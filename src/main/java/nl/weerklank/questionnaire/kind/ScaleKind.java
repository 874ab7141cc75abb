package nl.weerklank.questionnaire.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.weerklank.platform.Mistakes;

/**
 * One step of a scale with words: one of the scales that the program knows, or two to seven words of one's own.
 *
 * @param scale null where the words are one's own
 * @param words from the lowest step; none where the scale has them
 * @param direction which end is good; the higher one where it is not said
 */
public record ScaleKind(Scale scale, List<Phrase> words, Direction direction) implements QuestionKind {

    static final String WORD = "scale";

    /** The fewest steps. */
    public static final int FEWEST = 2;

    /** The most steps. */
    public static final int MOST = 7;

    private static final int LONGEST_WORD = 60;

    public ScaleKind {
        words = List.copyOf(words);
        direction = direction == null ? Direction.POSITIVE : direction;
    }

    /** One of the scales that the program knows, of which the higher end is good. */
    public static ScaleKind of(Scale scale) {
        return new ScaleKind(scale, List.of(), Direction.POSITIVE);
    }

    /** A scale with words in the program's language, from the lowest step. */
    public static ScaleKind of(Direction direction, String... words) {
        return new ScaleKind(null, Arrays.stream(words).map(Phrase::of).toList(), direction);
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
        return new Parameters(scale, words, direction, false, null, null, null);
    }

    @Override
    public void check(Mistakes mistakes, String prefix) {
        boolean fits = words.size() >= FEWEST && words.size() <= MOST;
        if (scale == null ? !fits : !words.isEmpty()) {
            mistakes.add(prefix + "scale", "questionnaire.mistake.scale", FEWEST, MOST);
        }
        words.forEach(step -> Phrase.checkRequired(step, LONGEST_WORD, prefix + "scale", mistakes));
        if (direction == Direction.BIPOLAR && ideal().isEmpty()) {
            mistakes.add(prefix + "scale", "questionnaire.mistake.bipolar");
        }
    }

    @Override
    public List<Step> steps(Locale locale) {
        return scale != null
                ? scale.steps(locale)
                : IntStream.rangeClosed(1, words.size())
                        .mapToObj(place -> new Step(place, words.get(place - 1).in(locale)))
                        .toList();
    }

    /** The middle step of a bipolar scale, which has an odd number of them. */
    @Override
    public OptionalInt ideal() {
        boolean middle = direction == Direction.BIPOLAR && length() % 2 == 1;
        return middle ? OptionalInt.of(length() / 2 + 1) : OptionalInt.empty();
    }

    private int length() {
        return scale == null ? words.size() : Scale.HIGHEST;
    }

    @Override
    public Optional<AnswerValue> read(Sent sent) {
        return sent.whole(1, length()).map(AnswerValue.Mark::new);
    }

    @Override
    public Object typed(Typed typed) {
        return typed.number("");
    }

    @Override
    public String said(AnswerValue value, String other, Locale locale) {
        int mark = ((AnswerValue.Mark) value).mark();
        return mark + " · " + steps(locale).get(mark - 1).label();
    }
}
