package nl.weerklank.report;

import java.util.List;
import java.util.Locale;
import nl.weerklank.outcome.Asked;
import nl.weerklank.outcome.Band;
import nl.weerklank.outcome.EngagementOutcome;
import nl.weerklank.outcome.PooledScore;
import nl.weerklank.outcome.PooledShift;
import nl.weerklank.outcome.SharedMean;
import nl.weerklank.questionnaire.kind.Scale;

/** What the report says of the questions that groups of an engagement were asked apart, in the report's language. */
final class PooledFindings {

    private final EngagementOutcome outcome;
    private final Locale locale;

    PooledFindings(EngagementOutcome outcome, Locale locale) {
        this.outcome = outcome;
        this.locale = locale;
    }

    List<Findings.Score> scores() {
        return outcome.scores().stream().map(this::score).toList();
    }

    private Findings.Score score(PooledScore score) {
        Asked asked = score.asked();
        return new Findings.Score(
                asked.key(),
                asked.heading(locale),
                null,
                asked.shortName(locale),
                asked.onQuality(),
                score.n(),
                0,
                false,
                score.bands().stream().map(band -> cell(band, score)).toList(),
                mean(score),
                asked.highestMark(),
                score.verdict().map(verdict -> asked.words(verdict, locale)).orElse(""),
                asked.lowIsGood(),
                asked.over().told(locale).orElse(null),
                null);
    }

    private Findings.Cell cell(Band band, PooledScore score) {
        return new Findings.Cell(
                score.tone(band.from()), score.tone(band.to()), band.count(), score.label(band, locale));
    }

    /** A grade starts at 0 where other steps start at 1. */
    private static Findings.Mean mean(PooledScore score) {
        int shift = score.asked().lowestMark() - 1;
        return score.mean()
                .map(mean -> new Findings.Mean(mean.value() + shift, mean.rough()))
                .orElse(null);
    }

    /** Of all scores together, in words of their mean as it is shown; null where it is left unsaid. */
    Findings.Overall overall() {
        List<Findings.Score> parts = AllScores.parts(scores());
        Findings.Mean mean = AllScores.mean(parts);
        if (mean == null) return null;
        String verdict = new SharedMean(mean.value(), mean.rough()).verdict().words(locale);
        return new Findings.Overall(parts.size(), mean, verdict);
    }

    List<Findings.Estimate> estimates() {
        return outcome.estimates().stream().map(this::estimate).toList();
    }

    private Findings.Estimate estimate(PooledShift shift) {
        Asked asked = shift.asked();
        Findings.Topic topic = new Findings.Topic(
                asked.key(),
                asked.heading(locale),
                null,
                shift.n(),
                shift.isClosed() ? outcome.threshold() : 0,
                false,
                asked.over().told(locale).orElse(null));
        String high = shift.isClosed() ? null : asked.label(Scale.HIGHEST, locale);
        return new Findings.Estimate(
                topic, asked.label(1, locale), high, Findings.Mean.of(shift.then()), Findings.Mean.of(shift.now()));
    }

    /** How a theme was and is; null where it stays closed, and where a part's mean is left unsaid. */
    static Findings.Shift shift(PooledShift shift) {
        Findings.Mean then = Findings.Mean.of(shift.then());
        Findings.Mean now = Findings.Mean.of(shift.now());
        return then == null || now == null ? null : new Findings.Shift(shift.n(), then, now, shift.seenBetter(), null);
    }
}
