package nl.weerklank.outcome.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.weerklank.outcome.AmountOutcome;
import nl.weerklank.outcome.Asked;
import nl.weerklank.outcome.ChoiceOutcome;
import nl.weerklank.outcome.DayOutcome;
import nl.weerklank.outcome.Leaning;
import nl.weerklank.outcome.Outcome;
import nl.weerklank.outcome.Over;
import nl.weerklank.outcome.QuestionOutcome;
import nl.weerklank.outcome.Quote;
import nl.weerklank.outcome.Range;
import nl.weerklank.outcome.ScaleOutcome;
import nl.weerklank.outcome.ShiftOutcome;
import nl.weerklank.outcome.TextOutcome;

/**
 * A question with what it brought, as the API tells it. Whatever does not fit its kind, is withheld or would point at
 * one person is absent.
 */
@JsonbPropertyOrder({
    "key",
    "kind",
    "text",
    "about",
    "readers",
    "revisions",
    "textsBefore",
    "apart",
    "note",
    "n",
    "notApplicable",
    "withheld",
    "distribution",
    "mean",
    "verdict",
    "leaning",
    "ranges",
    "lowest",
    "median",
    "highest",
    "unit",
    "then",
    "now",
    "change",
    "margin",
    "effect",
    "texts",
    "others",
    "remarks"
})
public final class QuestionJson {

    /** A step of a scale, or an option, with its answers. */
    @JsonbPropertyOrder({"value", "label", "count"})
    public record StepJson(int value, String label, int count) {}

    /** A range of numbers or days, with its answers. */
    @JsonbPropertyOrder({"label", "count"})
    public record RangeJson(String label, int count) {

        static RangeJson of(Range range) {
            return new RangeJson(range.label(), range.count());
        }
    }

    /** How many chose a step below the best, the best, and above it, and how far from it the answers are on average. */
    @JsonbPropertyOrder({"ideal", "below", "on", "above", "distance"})
    public record LeaningJson(int ideal, int below, int on, int above, double distance) {

        static LeaningJson of(Leaning leaning, int ideal, double distance) {
            return new LeaningJson(ideal, leaning.below(), leaning.on(), leaning.above(), distance);
        }
    }

    /** What somebody wrote, and where and with which name it may be quoted. */
    @JsonbPropertyOrder({"id", "text", "use", "name", "firstName", "role"})
    public record TextJson(String id, String text, String use, String name, String firstName, String role) {

        static TextJson of(Quote quote) {
            String name = quote.firstName() == null ? "none" : "first";
            String id = String.valueOf(quote.id());
            return new TextJson(id, quote.wording(), quote.use().word(), name, quote.firstName(), quote.role());
        }
    }

    public final String key;
    public final String kind;
    public final String text;

    /** The trainer whom it is about. */
    public final String about;

    /** Who may read the answers: report or trainer. */
    public final String readers;

    /** The revisions of the questions over which the answers are added up; absent where one only was asked. */
    public final List<Integer> revisions;

    /** Other words in which it was asked in earlier revisions. */
    public final List<String> textsBefore;

    /** Why answers in other revisions under the same key are told apart: kind, scale, answers, asked or readers. */
    public final String apart;

    /** What must be known of the revisions, in words. */
    public final String note;

    public final int n;

    /** How many said that it does not apply to them; they are not in n. */
    public final int notApplicable;

    public final boolean withheld;

    /** Per step or option, another option being 0. */
    public List<StepJson> distribution;

    /** Of the marks, unrounded. */
    public Double mean;

    /** In words of the scale. */
    public String verdict;

    /** Around the best step of a scale with two bad ends. */
    public LeaningJson leaning;

    /** Of numbers or days, from low to high. */
    public List<RangeJson> ranges;

    /** The least number, or the first day as an ISO date. */
    public Object lowest;

    public Object median;
    public Object highest;
    public String unit;

    /** Means of before and now, unrounded. */
    public Double then;

    public Double now;

    /** By how many steps people moved, one by one, and half its 95% confidence interval; from ten people on. */
    public Double change;

    public Double margin;

    /** That change in standard deviations: Cohen's d for pairs. */
    public Double effect;

    public List<TextJson> texts;

    /** What the other option is. */
    public final List<TextJson> others;

    public final List<TextJson> remarks;

    private QuestionJson(QuestionOutcome found, Outcome outcome) {
        Asked asked = found.asked();
        key = asked.key();
        kind = asked.kind().word();
        text = asked.wording();
        about = asked.about();
        readers = asked.readers().word();
        Over over = asked.over();
        revisions = over.revisions().isEmpty() ? null : over.revisions();
        textsBefore = over.before().isEmpty() ? null : over.before();
        apart = over.apart() == null ? null : over.apart().word();
        note = over.told(outcome.locale()).orElse(null);
        n = found.n();
        notApplicable = found.notApplicable();
        withheld = found.withheld();
        others = beside(asked, Asked.Part.OTHER, outcome);
        remarks = beside(asked, Asked.Part.REMARK, outcome);
    }

    private static List<TextJson> beside(Asked asked, Asked.Part part, Outcome outcome) {
        List<TextJson> words =
                outcome.beside(asked, part).stream().map(TextJson::of).toList();
        return words.isEmpty() ? null : words;
    }

    static QuestionJson of(QuestionOutcome found, Outcome outcome) {
        QuestionJson json = new QuestionJson(found, outcome);
        if (found instanceof ScaleOutcome scores) json.tell(scores, outcome.locale());
        if (found instanceof ChoiceOutcome choice) json.tell(choice);
        if (found instanceof AmountOutcome amounts) json.tell(amounts, outcome.locale());
        if (found instanceof DayOutcome days) json.tell(days, outcome.locale());
        if (found instanceof ShiftOutcome shift && shift.n() > 0) json.tell(shift);
        if (found instanceof TextOutcome written) json.tell(written);
        return json;
    }

    private void tell(ScaleOutcome scores, Locale locale) {
        distribution = IntStream.rangeClosed(1, scores.distribution().steps())
                .mapToObj(place -> new StepJson(
                        scores.mark(place),
                        scores.asked().label(place, locale),
                        scores.distribution().count(place)))
                .toList();
        if (scores.n() == 0) return;
        mean = scores.mean();
        String words = scores.verdict(locale);
        verdict = words.isEmpty() ? null : words;
        int ideal = scores.asked().kind().ideal().orElse(0);
        leaning = scores.leaning()
                .map(found -> LeaningJson.of(found, ideal, scores.distribution().distance(ideal)))
                .orElse(null);
    }

    private void tell(ChoiceOutcome choice) {
        distribution = choice.options().stream()
                .map(option -> new StepJson(option.value(), option.label(), option.count()))
                .toList();
    }

    private void tell(AmountOutcome amounts, Locale locale) {
        ranges = amounts.ranges(locale).stream().map(RangeJson::of).toList();
        lowest = amounts.lowest().map(QuestionJson::plain).orElse(null);
        median = amounts.median().map(QuestionJson::plain).orElse(null);
        highest = amounts.highest().map(QuestionJson::plain).orElse(null);
        unit = amounts.unit(locale);
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private void tell(DayOutcome days, Locale locale) {
        ranges = days.ranges(locale).stream().map(RangeJson::of).toList();
        lowest = days.first().map(Object::toString).orElse(null);
        median = days.median().map(Object::toString).orElse(null);
        highest = days.last().map(Object::toString).orElse(null);
    }

    private void tell(ShiftOutcome shift) {
        then = shift.then().mean();
        now = shift.now().mean();
        shift.change().ifPresent(moved -> {
            change = moved.mean();
            margin = moved.margin();
            effect = moved.effect();
        });
    }

    private void tell(TextOutcome written) {
        texts = written.texts().stream().map(TextJson::of).toList();
    }
}
