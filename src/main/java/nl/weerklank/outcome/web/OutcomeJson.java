package nl.weerklank.outcome.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.weerklank.outcome.ChoiceOutcome;
import nl.weerklank.outcome.Distribution;
import nl.weerklank.outcome.Outcome;
import nl.weerklank.outcome.QuestionOutcome;
import nl.weerklank.outcome.Quote;
import nl.weerklank.outcome.ScaleOutcome;
import nl.weerklank.outcome.ShiftOutcome;
import nl.weerklank.outcome.TextOutcome;

/**
 * An outcome as the API tells it.
 *
 * @param released how many of the received forms are in the figures
 * @param withheld how many are not
 */
@JsonbPropertyOrder({"invited", "received", "tests", "released", "withheld", "threshold", "questions", "shifts"})
public record OutcomeJson(
        int invited,
        int received,
        int tests,
        int released,
        int withheld,
        int threshold,
        List<QuestionJson> questions,
        List<ShiftJson> shifts) {

    /** A question; whatever does not fit its kind, or is withheld, is absent. */
    @JsonbPropertyOrder({"key", "kind", "text", "n", "withheld", "distribution", "mean", "verdict", "texts"})
    public record QuestionJson(
            String key,
            String kind,
            String text,
            int n,
            boolean withheld,
            List<StepJson> distribution,
            Double mean,
            String verdict,
            List<TextJson> texts) {}

    /** A step of a scale, or an option, with its answers. */
    @JsonbPropertyOrder({"value", "label", "count"})
    public record StepJson(int value, String label, int count) {}

    /** What somebody wrote, and where and with which name it may be quoted. */
    @JsonbPropertyOrder({"id", "text", "use", "name", "firstName", "role"})
    public record TextJson(String id, String text, String use, String name, String firstName, String role) {}

    /** How a theme was before, and is now: both means, unrounded; absent where withheld. */
    @JsonbPropertyOrder({"theme", "id", "n", "withheld", "then", "now", "notApplicable"})
    public record ShiftJson(
            String theme, long id, int n, boolean withheld, Double then, Double now, Integer notApplicable) {}

    static OutcomeJson of(Outcome outcome) {
        return new OutcomeJson(
                outcome.invited(),
                outcome.received(),
                outcome.tests(),
                outcome.released(),
                outcome.waiting(),
                outcome.threshold(),
                outcome.ownQuestions().stream()
                        .map(question -> question(question, outcome.locale()))
                        .toList(),
                outcome.themes().stream().map(OutcomeJson::shift).toList());
    }

    private static QuestionJson question(QuestionOutcome question, Locale locale) {
        if (question instanceof ScaleOutcome score && score.n() > 0) {
            return json(question, steps(score, locale), score.distribution().mean(), score.verdict(locale), null);
        }
        if (question instanceof ScaleOutcome unanswered) {
            return json(question, steps(unanswered, locale), null, null, null);
        }
        if (question instanceof ChoiceOutcome choice) {
            return json(
                    question, choice.options().stream().map(OutcomeJson::step).toList(), null, null, null);
        }
        if (question instanceof TextOutcome texts) {
            return json(
                    question,
                    null,
                    null,
                    null,
                    texts.texts().stream().map(OutcomeJson::text).toList());
        }
        return json(question, null, null, null, null);
    }

    private static QuestionJson json(
            QuestionOutcome question, List<StepJson> distribution, Double mean, String verdict, List<TextJson> texts) {
        return new QuestionJson(
                question.asked().key(),
                question.asked().kind().word(),
                question.asked().wording(),
                question.n(),
                question.withheld(),
                distribution,
                mean,
                verdict,
                texts);
    }

    private static List<StepJson> steps(ScaleOutcome score, Locale locale) {
        Distribution answers = score.distribution();
        return IntStream.rangeClosed(1, answers.steps())
                .mapToObj(step -> new StepJson(step, score.label(step, locale), answers.count(step)))
                .toList();
    }

    private static StepJson step(ChoiceOutcome.Option option) {
        return new StepJson(option.value(), option.label(), option.count());
    }

    private static TextJson text(Quote quote) {
        return new TextJson(
                String.valueOf(quote.id()),
                quote.wording(),
                quote.use().word(),
                quote.firstName() == null ? "none" : "first",
                quote.firstName(),
                quote.role());
    }

    private static ShiftJson shift(QuestionOutcome theme) {
        String name = theme.asked().wording();
        long id = theme.asked().id();
        if (theme instanceof ShiftOutcome shift && shift.n() > 0) {
            double then = shift.then().mean();
            double now = shift.now().mean();
            return new ShiftJson(name, id, shift.n(), false, then, now, shift.notApplicable());
        }
        return new ShiftJson(name, id, theme.n(), theme.withheld(), null, null, null);
    }
}
