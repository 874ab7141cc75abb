package nl.weerklank.outcome.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import nl.weerklank.outcome.Outcome;
import nl.weerklank.outcome.QuestionOutcome;
import nl.weerklank.outcome.ShiftOutcome;

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
                        .map(question -> QuestionJson.of(question, outcome))
                        .toList(),
                outcome.themes().stream().map(OutcomeJson::shift).toList());
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
