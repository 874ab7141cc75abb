package nl.weerklank.outcome.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerklank.outcome.AmountOutcome;
import nl.weerklank.outcome.ChoiceOutcome;
import nl.weerklank.outcome.DayOutcome;
import nl.weerklank.outcome.QuestionOutcome;
import nl.weerklank.outcome.Range;
import nl.weerklank.outcome.ScaleOutcome;
import nl.weerklank.platform.Texts;

/**
 * The answers to one question as a table whose rows are bars.
 *
 * @param heading what it is called in short, or whom it is about
 * @param wording the question, where the heading does not say it; or null
 * @param figure the mean, the middle or nothing
 * @param words what the figure means
 * @param notes what must be known besides, such as for how many it does not apply
 */
public record ScoreTable(
        String heading, String wording, int n, String figure, String words, List<Row> rows, List<String> notes) {

    /** The length of the longest bar that there can be. */
    public static final int LENGTH = 200;

    /** One step, option or range: its answers, the length of its bar and its CSS class. */
    public record Row(String label, int count, int length, String tone) {

        private static Row of(String label, int count, int n, String tone) {
            return new Row(label, count, n == 0 ? 0 : Math.round((float) LENGTH * count / n), tone);
        }
    }

    private static final String PLAIN = "s5";

    static ScoreTable of(QuestionOutcome found, Locale locale) {
        ScoreTable bare = new ScoreTable(
                found.asked().heading(locale),
                found.asked().wording(),
                found.n(),
                "",
                "",
                List.of(),
                notes(found, locale));
        if (found instanceof ScaleOutcome scores) return bare.with(scores, locale);
        if (found instanceof ChoiceOutcome choice) return bare.with(choice);
        if (found instanceof AmountOutcome amounts) {
            String unit = amounts.unit(locale) == null ? "" : amounts.unit(locale) + ". ";
            return bare.with(amounts.ranges(locale), amounts.middle(locale), unit, locale);
        }
        if (found instanceof DayOutcome days) return bare.with(days.ranges(locale), days.middle(locale), "", locale);
        throw new IllegalArgumentException("No table of " + found);
    }

    private static List<String> notes(QuestionOutcome found, Locale locale) {
        Texts texts = Texts.in(locale);
        String low = found.asked().lowIsGood() ? texts.getString("outcome.results.low-is-good") : "";
        String several = found instanceof ChoiceOutcome choice && choice.several()
                ? texts.getString("outcome.results.several")
                : "";
        String none =
                found.notApplicable() > 0 ? texts.format("outcome.results.does-not-apply", found.notApplicable()) : "";
        String secret = found.asked().mayBeReported() ? "" : texts.getString("outcome.results.only-you");
        String over = found.asked().over().told(locale).orElse("");
        return Stream.of(over, secret, low, several, none)
                .filter(note -> !note.isEmpty())
                .toList();
    }

    private ScoreTable with(ScaleOutcome scores, Locale locale) {
        List<Row> steps = IntStream.rangeClosed(1, scores.distribution().steps())
                .mapToObj(place -> Row.of(
                        scores.label(place, locale), scores.distribution().count(place), n, "s" + scores.tone(place)))
                .toList();
        boolean mean = n > 0 && scores.leaning().isEmpty();
        String shown = mean ? decimals(scores.mean(), locale) : "";
        return new ScoreTable(heading, wording, n, shown, scores.verdict(locale), steps, notes);
    }

    private ScoreTable with(ChoiceOutcome choice) {
        List<Row> options = choice.options().stream()
                .map(option -> Row.of(option.label(), option.count(), n, PLAIN))
                .toList();
        return new ScoreTable(heading, wording, n, "", "", options, notes);
    }

    private ScoreTable with(List<Range> ranges, String middle, String unit, Locale locale) {
        List<Row> rows = ranges.stream()
                .map(range -> Row.of(range.label(), range.count(), n, PLAIN))
                .toList();
        String words = middle.isEmpty() ? "" : unit + Texts.in(locale).getString("outcome.results.middle");
        return new ScoreTable(heading, wording, n, middle, words, rows, notes);
    }

    /** The same table beside those of others, under one question. */
    ScoreTable about(String whom) {
        return new ScoreTable(whom, null, n, figure, words, rows, notes);
    }

    /** Whether the question stands below the heading. */
    public boolean isExplained() {
        return wording != null && !wording.equals(heading);
    }

    /** A mean as the trainer reads it. */
    static String decimals(double mean, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(mean);
    }
}
