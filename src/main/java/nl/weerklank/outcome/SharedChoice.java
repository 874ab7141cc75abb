package nl.weerklank.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerklank.platform.Texts;

/**
 * What of a choice may leave the trainer's screen: options that exactly one person chose, or all but one, are taken
 * together with each other, or with the least chosen one, until no such option is left by itself. Of several releases,
 * options stay together that any of them takes together.
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

        private Set<Integer> values() {
            return options.stream().map(ChoiceOutcome.Option::value).collect(Collectors.toSet());
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
     * @throws IllegalArgumentException for fewer than {@value SharedScore#LEAST_ANSWERS} answers in a release
     */
    public static SharedChoice of(ChoiceOutcome choice) {
        List<Set<Integer>> together = new ArrayList<>();
        choice.releases()
                .forEach(chosen -> groups(chosen, choice.several()).forEach(group -> join(together, group.values())));
        List<ChoiceOutcome.Option> all = choice.options();
        return new SharedChoice(
                choice.n(),
                together.stream()
                        .map(values -> all.stream()
                                .filter(option -> values.contains(option.value()))
                                .toList())
                        .sorted(Comparator.comparingInt(options -> all.indexOf(options.get(0))))
                        .map(Group::new)
                        .toList());
    }

    /** Keeps these options together, and with all that are together with one of them already. */
    private static void join(List<Set<Integer>> together, Set<Integer> options) {
        Set<Integer> joined = new HashSet<>(options);
        for (Iterator<Set<Integer>> known = together.iterator(); known.hasNext(); ) {
            Set<Integer> other = known.next();
            if (!Collections.disjoint(other, options)) {
                joined.addAll(other);
                known.remove();
            }
        }
        together.add(joined);
    }

    /** What one release may show by itself. */
    private static List<Group> groups(ChoiceOutcome.Chosen chosen, boolean several) {
        if (chosen.n() < SharedScore.LEAST_ANSWERS) {
            throw new IllegalArgumentException("Too few to hide anyone: " + chosen.n());
        }
        List<Group> alone = new ArrayList<>();
        List<Group> lonely = new ArrayList<>();
        for (ChoiceOutcome.Option option : chosen.options()) {
            Group group = new Group(List.of(option));
            (group.isLonely(chosen.n(), several) ? lonely : alone).add(group);
        }
        if (!lonely.isEmpty()) {
            alone.add(together(chosen.n(), several, lonely, alone));
        }
        return alone;
    }

    /** Two at least, so that nobody knows which of them it was. */
    private static Group together(int n, boolean several, List<Group> lonely, List<Group> others) {
        Group joined = lonely.stream().reduce(Group::with).orElseThrow();
        Comparator<Group> leastChosen = Comparator.comparingInt(Group::count);
        while (!others.isEmpty() && (joined.options().size() == 1 || joined.isLonely(n, several))) {
            Group company = others.stream()
                    .filter(group -> group.count() > 0)
                    .min(leastChosen)
                    .orElseGet(() -> others.get(0));
            others.remove(company);
            joined = joined.with(company);
        }
        return joined;
    }
}
