package nl.weerklank.outcome;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What of a score may leave the trainer's screen. No cell holds exactly one answer: neighbouring steps are merged into
 * bands until none does. The mean goes along as precisely as it can without giving a merged cell away: whoever adds up
 * the bands, the mean, the verdict and n cannot conclude that exactly one person chose a certain step.
 *
 * @param n the number of answers
 * @param bands the whole scale from low to high; the counts add up to n
 * @param mean the mean to one decimal, or else to the nearest half, or else left unsaid
 * @param rough whether the mean is one to the nearest half
 * @param verdict the mean in words
 */
public record SharedScore(int n, List<Band> bands, OptionalDouble mean, boolean rough, Verdict verdict) {

    /** The lowest threshold that an evaluation can have: with fewer answers nobody is hidden. */
    public static final int LEAST_ANSWERS = 5;

    private static final int TENTHS = 10;
    private static final int HALVES = 2;

    /**
     * Prepares a score for others than the trainer.
     *
     * @throws IllegalArgumentException for fewer than {@value #LEAST_ANSWERS} answers
     */
    public static SharedScore of(Distribution answers) {
        if (answers.n() < LEAST_ANSWERS) throw new IllegalArgumentException("Too few to hide anyone: " + answers.n());
        List<Band> bands = Bands.of(answers);
        for (int parts : new int[] {TENTHS, HALVES}) {
            RoundedMean mean = RoundedMean.of(answers, parts);
            if (!mean.givesAway(answers, bands)) {
                return new SharedScore(
                        answers.n(), bands, OptionalDouble.of(mean.value()), parts == HALVES, answers.verdict());
            }
        }
        return new SharedScore(answers.n(), bands, OptionalDouble.empty(), false, answers.verdict());
    }
}
