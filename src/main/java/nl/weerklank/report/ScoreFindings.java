package nl.weerklank.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.outcome.Asked;
import nl.weerklank.outcome.Band;
import nl.weerklank.outcome.QuestionOutcome;
import nl.weerklank.outcome.ScaleOutcome;
import nl.weerklank.outcome.SharedScore;
import nl.weerklank.outcome.Verdict;
import nl.weerklank.outcome.WithheldOutcome;

/** What the report says of scores, in the report's language. */
final class ScoreFindings {

    private final Locale locale;

    ScoreFindings(Locale locale) {
        this.locale = locale;
    }

    /** The finding of a question on a scale; other questions have none. */
    Optional<Findings.Score> of(QuestionOutcome question) {
        if (question instanceof ScaleOutcome score) return Optional.of(open(score));
        if (question instanceof WithheldOutcome closed && closed.asked().onScale()) {
            return Optional.of(score(closed.asked(), closed.n(), closed.needed(), List.of(), null, null));
        }
        return Optional.empty();
    }

    private Findings.Score open(ScaleOutcome score) {
        SharedScore shared = SharedScore.of(score.distribution());
        List<Findings.Cell> cells =
                shared.bands().stream().map(band -> cell(band, score.asked())).toList();
        Findings.Mean mean = Composition.mean(shared.mean());
        return score(score.asked(), score.n(), 0, cells, mean, score.asked().words(shared.verdict(), locale));
    }

    private Findings.Score score(
            Asked asked, int n, int needed, List<Findings.Cell> cells, Findings.Mean mean, String verdict) {
        boolean sentence = asked.onQuality() && needed == 0;
        return new Findings.Score(
                asked.key(), asked.heading(locale), asked.shortName(locale), sentence, n, needed, cells, mean, verdict);
    }

    /** A merged band is named after both its ends, as a verdict is. */
    private Findings.Cell cell(Band band, Asked asked) {
        return new Findings.Cell(
                band.from(), band.to(), band.count(), asked.words(new Verdict(band.from(), band.to()), locale));
    }
}
