package nl.weerklank.outcome;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.weerklank.evaluation.ThemeShift;

/**
 * How something worked out before and works out now over several groups together, in the participants' own estimate
 * afterwards. There is one only where enough groups, each large enough by itself, said so.
 *
 * @param groups how many groups are in it
 * @param n how many answers
 * @param then the mean of before, from 1 to 5
 * @param now the mean of now
 */
public record JointShift(int groups, long n, double then, double now) {

    /** The fewest groups from which something is said about all of them. */
    public static final int FEWEST_GROUPS = 3;

    /** Those of these that are open by their own threshold, together; nothing where they are of too few groups. */
    public static Optional<JointShift> of(Collection<ThemeShift> shifts) {
        List<ThemeShift> open =
                shifts.stream().filter(shift -> shift.n() >= shift.threshold()).toList();
        int groups = (int) open.stream().map(ThemeShift::evaluation).distinct().count();
        if (groups < FEWEST_GROUPS) return Optional.empty();
        long n = open.stream().mapToLong(ThemeShift::n).sum();
        return Optional.of(new JointShift(
                groups,
                n,
                (double) open.stream().mapToLong(ThemeShift::then).sum() / n,
                (double) open.stream().mapToLong(ThemeShift::now).sum() / n));
    }
}
