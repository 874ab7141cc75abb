package nl.weerklank.outcome;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.weerklank.evaluation.ThemeShift;
import nl.weerklank.questionnaire.kind.AnswerValue;

/**
 * How something worked out before and works out now over several groups together, in the participants' own estimate
 * afterwards. There is one only where enough groups, each large enough by itself, said so.
 *
 * @param groups how many groups are in it
 */
public record JointShift(Distribution then, Distribution now, int groups) {

    /** The fewest groups from which something is said about all of them. */
    public static final int FEWEST_GROUPS = 3;

    private static final int STEPS = 5;

    /** Those of these that are open by their own threshold, together; nothing where they are of too few groups. */
    public static Optional<JointShift> of(Collection<ThemeShift> shifts) {
        List<ThemeShift> open = shifts.stream().filter(JointShift::isOpen).toList();
        int groups = (int) open.stream().map(ThemeShift::evaluation).distinct().count();
        return groups < FEWEST_GROUPS
                ? Optional.empty()
                : Optional.of(new JointShift(
                        steps(open, AnswerValue.Pair::then), steps(open, AnswerValue.Pair::now), groups));
    }

    private static boolean isOpen(ThemeShift shift) {
        int answers =
                shift.pairs().values().stream().mapToInt(Integer::intValue).sum();
        return answers >= shift.threshold();
    }

    private static Distribution steps(List<ThemeShift> open, ToIntFunction<AnswerValue.Pair> step) {
        Map<Integer, Integer> counts = new HashMap<>();
        open.forEach(shift ->
                shift.pairs().forEach((pair, amount) -> counts.merge(step.applyAsInt(pair), amount, Integer::sum)));
        return Distribution.of(STEPS, counts);
    }

    /** How many answers are in it. */
    public int n() {
        return now.n();
    }
}
