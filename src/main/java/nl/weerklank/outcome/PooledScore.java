package nl.weerklank.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A score over several portions of answers, made of what each portion may show by itself: its bands, of which only the
 * bounds that all portions share are kept, and its mean as it is rounded. So no portion can be learnt more of by
 * subtraction than it may show alone.
 *
 * @param n how many answered
 * @param bands the whole scale; none holds exactly one answer, of any portion or of some together
 * @param mean or empty where that of a portion is left unsaid, and where a mean says nothing
 */
public record PooledScore(Asked asked, int n, List<Band> bands, Optional<SharedMean> mean) {

    /** These open scores of one question; there is at least one. */
    static PooledScore of(List<ScaleOutcome> portions) {
        SharedScore shared = SharedScore.of(portions.stream()
                .flatMap(portion -> portion.releases().stream())
                .toList());
        ScaleOutcome last = portions.get(portions.size() - 1);
        boolean said = last.leaning().isEmpty() && last.distribution().steps() > 2;
        return new PooledScore(last.asked(), shared.n(), shared.bands(), said ? shared.mean() : Optional.empty());
    }

    private int steps() {
        return bands.get(bands.size() - 1).to();
    }

    /** The mean in words, as far as the rounded mean tells it; empty where there is none or no words are sound. */
    public Optional<Verdict> verdict() {
        return scale().isInWords() ? mean.map(SharedMean::verdict) : Optional.empty();
    }

    /** What a step or band is called. */
    public String label(Band band, Locale locale) {
        return scale().label(band, locale);
    }

    /** From 1, the worst end, to 5, the best: how good the step at a place is. */
    public int tone(int place) {
        return scale().tone(place);
    }

    /** The scale without answers, for the words of its steps. */
    private ScaleOutcome scale() {
        return new ScaleOutcome(asked, Distribution.of(steps(), Map.of()), 0);
    }
}
