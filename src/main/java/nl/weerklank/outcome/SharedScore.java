package nl.weerklank.outcome;

import java.util.List;
import java.util.Optional;

/**
 * What of a score may leave the trainer's screen. No cell holds exactly one answer: neighbouring steps are merged into
 * bands until none does. The mean goes along as precisely as it can without giving a merged cell away: whoever adds up
 * the bands, the mean, the verdict and n cannot conclude that exactly one person chose a certain step. Answers that were
 * released one after another are told as what each release may show by itself, added up, so that whoever kept what was
 * shown earlier learns no more of the later ones than they may show alone.
 *
 * @param n the number of answers
 * @param bands the whole scale from low to high; the counts add up to n
 * @param mean as precise as it may be, or left unsaid
 * @param verdict the mean in words
 */
public record SharedScore(int n, List<Band> bands, Optional<SharedMean> mean, Verdict verdict) {

    /** The lowest threshold that an evaluation can have: with fewer answers nobody is hidden. */
    public static final int LEAST_ANSWERS = 5;

    private static final long TENTHS = 10;

    /**
     * Prepares a score for others than the trainer.
     *
     * @throws IllegalArgumentException for fewer than {@value #LEAST_ANSWERS} answers
     */
    public static SharedScore of(Distribution answers) {
        if (answers.n() < LEAST_ANSWERS) throw new IllegalArgumentException("Too few to hide anyone: " + answers.n());
        List<Band> bands = Bands.of(answers);
        return new SharedScore(answers.n(), bands, SharedMean.of(answers, bands), answers.verdict());
    }

    /** Answers that were released one after another; there is at least one release. */
    static SharedScore of(List<Distribution> releases) {
        List<SharedScore> portions = releases.stream().map(SharedScore::of).toList();
        return portions.size() == 1 ? portions.get(0) : together(portions);
    }

    /** What is rounded part by part may lie beside the bands that are shown: these limit it. */
    private static SharedScore together(List<SharedScore> portions) {
        int n = portions.stream().mapToInt(SharedScore::n).sum();
        List<Band> bands =
                Bands.together(portions.stream().map(SharedScore::bands).toList());
        Limits limits = Limits.of(bands);
        List<SharedMean.Weighed> means = portions.stream()
                .flatMap(score -> score.mean().map(mean -> new SharedMean.Weighed(mean, score.n())).stream())
                .toList();
        return new SharedScore(
                n,
                bands,
                SharedMean.ofAll(means, portions.size()).map(limits::mean),
                Verdict.of(limits.tenths(tenths(portions)), TENTHS * n));
    }

    /** Between which sums of the answers these bands lie. */
    private record Limits(long lowest, long highest, int n) {

        static Limits of(List<Band> bands) {
            return new Limits(
                    bands.stream()
                            .mapToLong(band -> (long) band.from() * band.count())
                            .sum(),
                    bands.stream()
                            .mapToLong(band -> (long) band.to() * band.count())
                            .sum(),
                    bands.stream().mapToInt(Band::count).sum());
        }

        SharedMean mean(SharedMean rounded) {
            return rounded.within((double) lowest / n, (double) highest / n);
        }

        long tenths(long sum) {
            return Math.max(TENTHS * lowest, Math.min(TENTHS * highest, sum));
        }
    }

    /**
     * Several scores together in words, each by its mean as it is shown, or where that is rough or unsaid by its own words.
     * The exact answers together would tell more of a part than the part does.
     */
    static Verdict inWords(List<SharedScore> shown) {
        return Verdict.of(
                tenths(shown), TENTHS * shown.stream().mapToLong(SharedScore::n).sum());
    }

    private static long tenths(List<SharedScore> shown) {
        return shown.stream().mapToLong(score -> score.n() * score.tenths()).sum();
    }

    private long tenths() {
        return mean.filter(said -> !said.rough())
                .map(said -> Math.round(said.value() * TENTHS))
                .orElse((verdict.lower() + verdict.upper()) * TENTHS / 2);
    }
}
