package nl.weerklank.evaluation.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Released;
import nl.weerklank.program.Edition;

/** An evaluation as programs see it. */
public record EvaluationJson(
        long id,
        String purpose,
        String mode,
        String title,
        String language,
        List<Long> editions,
        int revision,
        int threshold,
        Instant opensAt,
        Instant closesAt,
        Instant closedAt,
        int invited,
        int received,
        int paper,
        int tests,
        int released,
        int withheld,
        String roomLink) {

    static EvaluationJson of(Evaluations evaluations, Evaluation evaluation) {
        Released released = evaluations.released(evaluation);
        return new EvaluationJson(
                evaluation.id(),
                evaluation.purpose().word(),
                evaluation.mode().name().toLowerCase(Locale.ROOT),
                evaluation.title(),
                evaluation.locale().getLanguage(),
                evaluation.editions().stream().map(Edition::id).toList(),
                evaluation.questionnaire().revision(),
                evaluation.threshold(),
                evaluation.opensAt(),
                evaluation.closesAt(),
                evaluation.closedAt(),
                released.invited(),
                released.received(),
                evaluations.headcount(evaluation).papers(),
                released.tests(),
                released.releasedCount(),
                released.waiting(),
                evaluations.roomLink(evaluation));
    }
}
