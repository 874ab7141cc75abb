package nl.weerklank.outcome;

import java.util.Locale;
import java.util.function.IntFunction;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.kind.Scale;

/**
 * A mean in words: one step of the scale, or a step and its upper neighbour ("goed tot zeer goed").
 *
 * @param lower the step that the mean reaches at least, roughly
 * @param upper the same step, or the next one
 */
public record Verdict(int lower, int upper) {

    /**
     * Judges the mean as an exact fraction: less than a quarter above a step is that step, more than three quarters is
     * the next one, anything between is "lower to upper".
     *
     * @throws IllegalArgumentException when nobody answered
     */
    public static Verdict of(Distribution answers) {
        if (answers.n() == 0) throw new IllegalArgumentException("No answers, so no verdict");
        return of(answers.sum(), answers.n());
    }

    static Verdict of(long sum, long n) {
        int step = (int) (sum / n);
        long fourfoldRemainder = sum % n * 4;
        if (fourfoldRemainder < n) return new Verdict(step, step);
        if (fourfoldRemainder > 3 * n) return new Verdict(step + 1, step + 1);
        return new Verdict(step, step + 1);
    }

    /** Whether one label says it all. */
    public boolean single() {
        return lower == upper;
    }

    /** The verdict in words of a scale: "goed tot zeer goed". */
    String words(IntFunction<String> label, Locale locale) {
        String between = Texts.in(locale).getString("outcome.verdict.between");
        return words(label, " " + between + " ");
    }

    /** The verdict in words from poor to very good. */
    public String words(Locale locale) {
        return words(step -> Scale.QUALITY.label(step, locale), locale);
    }

    /**
     * The verdict in words.
     *
     * @param label the word for a step
     * @param between how two labels are joined, such as {@code " tot "}
     */
    String words(IntFunction<String> label, String between) {
        return single() ? label.apply(lower) : label.apply(lower) + between + label.apply(upper);
    }
}
