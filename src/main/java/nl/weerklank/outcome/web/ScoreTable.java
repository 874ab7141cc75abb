package nl.weerklank.outcome.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.weerklank.outcome.ChoiceOutcome;
import nl.weerklank.outcome.Distribution;
import nl.weerklank.outcome.ScaleOutcome;

/**
 * The answers to one question as a table whose rows are bars.
 *
 * @param heading what it is called in short
 * @param wording the question
 * @param mean to two decimals, or empty
 * @param verdict the mean in words, or empty
 */
public record ScoreTable(String heading, String wording, int n, String mean, String verdict, List<Row> rows) {

    /** The length of the longest bar that there can be. */
    public static final int LENGTH = 200;

    /** One step or option: its answers, the length of its bar and its CSS class. */
    public record Row(String label, int count, int length, String tone) {}

    static ScoreTable of(ScaleOutcome score, Locale locale) {
        Distribution answers = score.distribution();
        List<Row> rows = IntStream.rangeClosed(1, answers.steps())
                .mapToObj(step -> new Row(
                        score.label(step, locale),
                        answers.count(step),
                        length(answers.count(step), score.n()),
                        "s" + step))
                .toList();
        boolean answered = score.n() > 0;
        return new ScoreTable(
                score.asked().heading(locale),
                score.asked().wording(),
                score.n(),
                answered ? decimals(answers.mean(), locale) : "",
                answered ? score.verdict(locale) : "",
                rows);
    }

    static ScoreTable of(ChoiceOutcome choice) {
        List<Row> rows = choice.options().stream()
                .map(option -> new Row(option.label(), option.count(), length(option.count(), choice.n()), "s5"))
                .toList();
        return new ScoreTable(choice.asked().wording(), null, choice.n(), "", "", rows);
    }

    /** A mean as the trainer reads it. */
    static String decimals(double mean, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(mean);
    }

    private static int length(int count, int n) {
        return n == 0 ? 0 : Math.round((float) LENGTH * count / n);
    }
}
