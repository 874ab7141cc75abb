package nl.weerklank.outcome;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How often each option was chosen.
 *
 * @param several whether each could choose several
 * @param releases what was chosen, release by release; at least one
 */
public record ChoiceOutcome(Asked asked, boolean several, List<Chosen> releases, int notApplicable)
        implements QuestionOutcome {

    /** An option with its number of answers. */
    public record Option(int value, String label, int count) {}

    /**
     * What one release holds.
     *
     * @param n how many answered; with several choices each, fewer than the choices
     * @param options in the order of the form; another than those comes last, with the value 0
     */
    public record Chosen(int n, List<Option> options) {

        public Chosen {
            options = List.copyOf(options);
        }
    }

    public ChoiceOutcome {
        releases = List.copyOf(releases);
    }

    /** All that was chosen, released at once. */
    ChoiceOutcome(Asked asked, int n, boolean several, List<Option> options, int notApplicable) {
        this(asked, several, List.of(new Chosen(n, options)), notApplicable);
    }

    @Override
    public int n() {
        return releases.stream().mapToInt(Chosen::n).sum();
    }

    /** How often each option was chosen in all, for the trainer's eyes; in the order of the form. */
    public List<Option> options() {
        List<Option> first = releases.get(0).options();
        return IntStream.range(0, first.size())
                .mapToObj(place -> new Option(
                        first.get(place).value(),
                        first.get(place).label(),
                        releases.stream()
                                .mapToInt(chosen -> chosen.options().get(place).count())
                                .sum()))
                .toList();
    }

    /** Of several options at once it cannot be told how many chose any of them. */
    @Override
    public boolean tells(Set<Integer> marks) {
        if (n() < SharedScore.LEAST_ANSWERS || several && marks.size() > 1) return false;
        return SharedChoice.of(this).groups().stream().allMatch(group -> group.isWhole(marks));
    }
}
