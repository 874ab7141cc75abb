package nl.weerklank.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.weerklank.questionnaire.kind.GradeKind;

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

    private static final int FEWEST_FOR_WORDS = 4;

    /** These open scores of one question; there is at least one. */
    static PooledScore of(List<ScaleOutcome> portions) {
        List<SharedScore> shared = portions.stream()
                .map(portion -> SharedScore.of(portion.distribution()))
                .toList();
        List<SharedMean.Weighed> means = shared.stream()
                .flatMap(score -> score.mean().map(mean -> new SharedMean.Weighed(mean, score.n())).stream())
                .toList();
        ScaleOutcome last = portions.get(portions.size() - 1);
        boolean said = means.size() == shared.size()
                && last.leaning().isEmpty()
                && last.distribution().steps() > 2;
        return new PooledScore(
                last.asked(),
                shared.stream().mapToInt(SharedScore::n).sum(),
                bands(shared.stream().map(SharedScore::bands).toList()),
                said ? Optional.of(SharedMean.together(means)) : Optional.empty());
    }

    /** The scale in bands that end only where those of all portions do. */
    private static List<Band> bands(List<List<Band>> portions) {
        TreeSet<Integer> ends = new TreeSet<>(ends(portions.get(0)));
        portions.forEach(portion -> ends.retainAll(ends(portion)));
        List<Band> bands = new ArrayList<>();
        int from = 1;
        for (int to : ends) {
            int low = from;
            bands.add(new Band(
                    low,
                    to,
                    portions.stream()
                            .flatMap(List::stream)
                            .filter(band -> band.from() >= low && band.to() <= to)
                            .mapToInt(Band::count)
                            .sum()));
            from = to + 1;
        }
        return List.copyOf(bands);
    }

    private static List<Integer> ends(List<Band> bands) {
        return bands.stream().map(Band::to).toList();
    }

    private int steps() {
        return bands.get(bands.size() - 1).to();
    }

    /** The mean in words, as far as the rounded mean tells it; empty where there is none or no words are sound. */
    public Optional<Verdict> verdict() {
        return steps() >= FEWEST_FOR_WORDS && !(asked.kind() instanceof GradeKind)
                ? mean.map(SharedMean::verdict)
                : Optional.empty();
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
