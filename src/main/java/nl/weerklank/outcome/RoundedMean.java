package nl.weerklank.outcome;

import java.math.BigInteger;
import java.util.List;

/**
 * A mean rounded to parts of a step, and what a stranger can work out from it.
 *
 * @param rounded the mean in whole parts, a half rounded up
 * @param parts how many parts a step has, such as ten for one decimal
 */
record RoundedMean(long rounded, int parts) {

    static RoundedMean of(Distribution answers, int parts) {
        return new RoundedMean(Math.floorDiv(2 * parts * answers.sum() + answers.n(), 2L * answers.n()), parts);
    }

    double value() {
        return (double) rounded / parts;
    }

    /**
     * Whether this mean, beside the bands and the verdict, makes it certain that exactly one person chose some step
     * within a merged band. Considers every way in which the answers could lie.
     */
    boolean givesAway(Distribution answers, List<Band> bands) {
        long lowest = lowestSum(answers);
        long highest = highestSum(answers);
        for (Band band : bands) {
            long othersLow = bands.stream().mapToLong(RoundedMean::low).sum() - low(band);
            long othersHigh = bands.stream().mapToLong(RoundedMean::high).sum() - high(band);
            for (int step = band.from(); band.merged() && step <= band.to(); step++) {
                boolean hidden = answers.count(step) != 1
                        || couldDiffer(band, step, Math.max(0, lowest - othersHigh), highest - othersLow);
                if (!hidden) return true;
            }
        }
        return false;
    }

    private long lowestSum(Distribution answers) {
        long sum = answers.sum();
        while (fits(sum - 1, answers)) sum--;
        return sum;
    }

    private long highestSum(Distribution answers) {
        long sum = answers.sum();
        while (fits(sum + 1, answers)) sum++;
        return sum;
    }

    /** Whether as many answers with this sum would show the same rounded mean and the same verdict. */
    private boolean fits(long sum, Distribution answers) {
        int n = answers.n();
        return Math.floorDiv(2 * parts * sum + n, 2L * n) == rounded
                && Verdict.of(sum, n).equals(answers.verdict());
    }

    private static long low(Band band) {
        return (long) band.from() * band.count();
    }

    private static long high(Band band) {
        return (long) band.to() * band.count();
    }

    /** Whether the band, with a sum of its answers between the limits, can have another count than one at the step. */
    private static boolean couldDiffer(Band band, int step, long lowest, long highest) {
        BigInteger sumsElsewhere = BigInteger.ONE;
        for (int elsewhere = 0; elsewhere <= band.count(); elsewhere++) {
            int here = band.count() - elsewhere;
            if (here != 1 && anyBetween(sumsElsewhere.shiftLeft(here * step), lowest, highest)) return true;
            sumsElsewhere = withOneMore(sumsElsewhere, band, step);
        }
        return false;
    }

    /** Sums, each a bit, that arise when one more answer falls in the band but not at the step. */
    private static BigInteger withOneMore(BigInteger sums, Band band, int step) {
        BigInteger more = BigInteger.ZERO;
        for (int other = band.from(); other <= band.to(); other++) {
            if (other != step) more = more.or(sums.shiftLeft(other));
        }
        return more;
    }

    private static boolean anyBetween(BigInteger sums, long lowest, long highest) {
        int next = sums.shiftRight((int) lowest).getLowestSetBit();
        return next >= 0 && lowest + next <= highest;
    }
}
