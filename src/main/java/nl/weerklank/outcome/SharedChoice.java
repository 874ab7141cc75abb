package nl.weerklank.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.weerklank.platform.Texts;

/**
 * What of a choice may leave the trainer's screen: options that exactly one person chose, or all but one, are taken
 * together with each other, or with the least chosen one, until no such option is left by itself.
 *
 * @param n how many answered
 * @param groups in the order of the form
 */
public record SharedChoice(int n, List<Group> groups) {

    /** One option, or some taken together, with how often they were chosen. */
    public record Group(List<ChoiceOutcome.Option> options) {

        public Group {
            options = List.copyOf(options);
        }

        public int count() {
            return options.stream().mapToInt(ChoiceOutcome.Option::count).sum();
        }

        /** The option, or "‘a’ of ‘b’". */
        public String label(Locale locale) {
            if (options.size() == 1) return options.get(0).label();
            Texts texts = Texts.in(locale);
            List<String> labels = options.stream()
                    .map(option -> texts.format("outcome.choice.one-of", option.label()))
                    .toList();
            int last = labels.size() - 1;
            return String.join(", ", labels.subList(0, last)) + " " + texts.getString("outcome.choice.or") + " "
                    + labels.get(last);
        }

        /** Whether these marks hold all of its options or none. */
        boolean isWhole(Set<Integer> marks) {
            long within = options.stream()
                    .filter(option -> marks.contains(option.value()))
                    .count();
            return within == 0 || within == options.size();
        }

        /** Whether exactly one answer is in it, or exactly one of the answers that could be is not. */
        private boolean isLonely(int n, boolean several) {
            int most = several ? n * options.size() : n;
            return count() == 1 || count() == most - 1;
        }

        private Group with(Group other) {
            List<ChoiceOutcome.Option> all = new ArrayList<>(options);
            all.addAll(other.options);
            return new Group(all);
        }
    }

    public SharedChoice {
        groups = List.copyOf(groups);
    }

    /**
     * Prepares a choice for others than the trainer.
     *
     * @throws IllegalArgumentException for fewer than {@value SharedScore#LEAST_ANSWERS} answers
     */
    public static SharedChoice of(ChoiceOutcome choice) {
        if (choice.n() < SharedScore.LEAST_ANSWERS) {
            throw new IllegalArgumentException("Too few to hide anyone: " + choice.n());
        }
        List<Group> alone = new ArrayList<>();
        List<Group> lonely = new ArrayList<>();
        for (ChoiceOutcome.Option option : choice.options()) {
            Group group = new Group(List.of(option));
            (group.isLonely(choice.n(), choice.several()) ? lonely : alone).add(group);
        }
        if (!lonely.isEmpty()) {
            alone.add(together(choice, lonely, alone));
        }
        alone.sort(Comparator.comparingInt(
                group -> choice.options().indexOf(group.options().get(0))));
        return new SharedChoice(choice.n(), alone);
    }

    /** Two at least, so that nobody knows which of them it was. */
    private static Group together(ChoiceOutcome choice, List<Group> lonely, List<Group> others) {
        Group joined = lonely.stream().reduce(Group::with).orElseThrow();
        Comparator<Group> leastChosen = Comparator.comparingInt(Group::count);
        while (!others.isEmpty() && (joined.options().size() == 1 || joined.isLonely(choice.n(), choice.several()))) {
            Group company = others.stream()
                    .filter(group -> group.count() > 0)
                    .min(leastChosen)
                    .orElseGet(() -> others.get(0));
            others.remove(company);
            joined = joined.with(company);
        }
        return new Group(
                choice.options().stream().filter(joined.options()::contains).toList());
    }
}
