package nl.weerklank.outcome.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.outcome.EngagementOutcome;
import nl.weerklank.outcome.PooledScore;
import nl.weerklank.outcome.PooledShift;
import nl.weerklank.outcome.Quote;
import nl.weerklank.outcome.SharedMean;
import nl.weerklank.outcome.TextOutcome;

/**
 * What groups of one program brought together, as the API tells it.
 *
 * @param invited how many people could answer
 * @param counted how many forms are in the figures
 * @param groups each evaluation as it stands alone
 * @param followUp how themes work out weeks later
 */
@JsonbPropertyOrder({
    "program",
    "title",
    "invited",
    "counted",
    "threshold",
    "groups",
    "scores",
    "themes",
    "estimates",
    "followUp",
    "texts"
})
public record EngagementOutcomeJson(
        long program,
        String title,
        int invited,
        int counted,
        int threshold,
        List<GroupJson> groups,
        List<ScoreJson> scores,
        List<ShiftJson> themes,
        List<ShiftJson> estimates,
        List<ShiftJson> followUp,
        List<TextJson> texts) {

    /** An evaluation; released tells how many of the received are in its own figures. */
    @JsonbPropertyOrder({"evaluation", "name", "invited", "received", "released"})
    public record GroupJson(long evaluation, String name, int invited, int received, int released) {}

    /** A score; its mean is rounded to tenths, or where it is rough to halves, and absent where it is left unsaid. */
    @JsonbPropertyOrder({"key", "question", "n", "mean", "rough", "verdict", "bands"})
    public record ScoreJson(
            String key, String question, int n, Double mean, Boolean rough, String verdict, List<BandJson> bands) {}

    /** A step, or neighbouring steps together. */
    @JsonbPropertyOrder({"label", "count"})
    public record BandJson(String label, int count) {}

    /** Before and now, rounded; absent where withheld or left unsaid. */
    @JsonbPropertyOrder({"key", "asked", "n", "withheld", "then", "now"})
    public record ShiftJson(String key, String asked, int n, boolean withheld, Double then, Double now) {}

    /** Words that may be quoted. */
    @JsonbPropertyOrder({"question", "quotes"})
    public record TextJson(String question, List<String> quotes) {}

    static EngagementOutcomeJson of(EngagementOutcome outcome, Locale locale) {
        return new EngagementOutcomeJson(
                outcome.program().id(),
                outcome.program().title(),
                outcome.invited(),
                outcome.counted(),
                outcome.threshold(),
                outcome.evaluations().stream()
                        .map(alone -> new GroupJson(
                                alone.evaluation(),
                                alone.name(locale),
                                alone.invited(),
                                alone.received(),
                                alone.shown()))
                        .toList(),
                outcome.scores().stream().map(score -> score(score, locale)).toList(),
                shifts(outcome.themes()),
                shifts(outcome.estimates()),
                shifts(outcome.later()),
                outcome.texts().stream()
                        .filter(texts -> texts.n() > 0)
                        .map(texts -> text(texts, locale))
                        .toList());
    }

    private static ScoreJson score(PooledScore score, Locale locale) {
        int lowest = score.asked().lowestMark() - 1;
        return new ScoreJson(
                score.asked().key(),
                score.asked().wording(),
                score.n(),
                score.mean().map(mean -> mean.value() + lowest).orElse(null),
                score.mean().map(SharedMean::rough).orElse(null),
                score.verdict()
                        .map(verdict -> score.asked().words(verdict, locale))
                        .orElse(null),
                score.bands().stream()
                        .map(band -> new BandJson(score.label(band, locale), band.count()))
                        .toList());
    }

    private static List<ShiftJson> shifts(List<PooledShift> shifts) {
        return shifts.stream()
                .map(shift -> new ShiftJson(
                        shift.asked().key(),
                        shift.asked().wording(),
                        shift.n(),
                        shift.isClosed(),
                        value(shift.then()),
                        value(shift.now())))
                .toList();
    }

    private static Double value(Optional<SharedMean> mean) {
        return mean.map(SharedMean::value).orElse(null);
    }

    private static TextJson text(TextOutcome texts, Locale locale) {
        return new TextJson(
                texts.asked().title(locale),
                texts.texts().stream().map(Quote::wording).toList());
    }
}
