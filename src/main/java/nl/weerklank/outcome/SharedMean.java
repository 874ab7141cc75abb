package nl.weerklank.outcome;

import java.util.List;
import java.util.Optional;

/**
 * A mean as precisely as it may leave the trainer's screen.
 *
 * @param value rounded
 * @param rough whether it is rounded to the nearest half instead of one decimal
 */
public record SharedMean(double value, boolean rough) {

    private static final int TENTHS = 10;
    private static final int HALVES = 2;

    /** The mean beside the bands with which it is shown; empty when even half a step would give someone away. */
    static Optional<SharedMean> of(Distribution answers, List<Band> bands) {
        return shared(answers, bands, TENTHS).or(() -> shared(answers, bands, HALVES));
    }

    /** The mean of answers that are not shown otherwise. */
    static Optional<SharedMean> alone(Distribution answers) {
        return of(answers, List.of(new Band(1, answers.steps(), answers.n())));
    }

    /** The mean of answers that are not shown otherwise and were released one after another; there is at least one. */
    static Optional<SharedMean> alone(List<Distribution> releases) {
        if (releases.size() == 1) return alone(releases.get(0));
        List<Weighed> means = releases.stream()
                .flatMap(answers -> alone(answers).map(mean -> new Weighed(mean, answers.n())).stream())
                .toList();
        return ofAll(means, releases.size());
    }

    /** The mean of so many portions or parts, at least one; empty where that of one of them is left unsaid. */
    public static Optional<SharedMean> ofAll(List<Weighed> means, int portions) {
        return means.size() == portions ? Optional.of(together(means)) : Optional.empty();
    }

    private static Optional<SharedMean> shared(Distribution answers, List<Band> bands, int parts) {
        RoundedMean mean = RoundedMean.of(answers, parts);
        return mean.givesAway(answers, bands)
                ? Optional.empty()
                : Optional.of(new SharedMean(mean.value(), parts == HALVES));
    }

    /** A mean of so many answers. */
    public record Weighed(SharedMean mean, int n) {}

    /** The mean of these means as they are rounded, no more precise than the roughest of them. */
    private static SharedMean together(List<Weighed> means) {
        boolean rough = means.stream().anyMatch(one -> one.mean().rough());
        int parts = rough ? HALVES : TENTHS;
        double sum =
                means.stream().mapToDouble(one -> one.mean().value() * one.n()).sum();
        int n = means.stream().mapToInt(Weighed::n).sum();
        return new SharedMean((double) Math.round(sum / n * parts) / parts, rough);
    }

    /** The same between these limits; where they tell it, to one decimal. */
    SharedMean within(double lowest, double highest) {
        int parts = rough && lowest < highest ? HALVES : TENTHS;
        double limited = Math.max(lowest, Math.min(highest, value));
        return new SharedMean((double) Math.round(limited * parts) / parts, parts == HALVES);
    }

    /** Whether it is above another, as far as the rougher of both tells. */
    public boolean isAbove(SharedMean other) {
        int parts = rough || other.rough ? HALVES : TENTHS;
        return Math.round(value * parts) > Math.round(other.value * parts);
    }

    /** The rounded mean in words of its scale. */
    public Verdict verdict() {
        return Verdict.of(Math.round(value * TENTHS), TENTHS);
    }
}
