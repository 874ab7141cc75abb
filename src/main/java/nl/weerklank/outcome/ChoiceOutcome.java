package nl.weerklank.outcome;

import java.util.List;
import java.util.Set;

/**
 * How often each option was chosen.
 *
 * @param n how many answered; with several choices each, fewer than the choices
 * @param several whether each could choose several
 * @param options in the order of the form; another than those comes last, with the value 0
 */
public record ChoiceOutcome(Asked asked, int n, boolean several, List<Option> options, int notApplicable)
        implements QuestionOutcome {

    /** An option with its number of answers. */
    public record Option(int value, String label, int count) {}

    public ChoiceOutcome {
        options = List.copyOf(options);
    }

    /** Of several options at once it cannot be told how many chose any of them. */
    @Override
    public boolean tells(Set<Integer> marks) {
        if (n < SharedScore.LEAST_ANSWERS || several && marks.size() > 1) return false;
        return SharedChoice.of(this).groups().stream().allMatch(group -> group.isWhole(marks));
    }
}
