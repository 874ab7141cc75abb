package nl.weerklank.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Program;

/**
 * What the groups of an engagement brought together that were evaluated apart, as the client may see it. Nothing in it is
 * finer than what its portions, the groups and what was gathered of small ones, could show by themselves.
 *
 * @param evaluations the evaluations themselves, and whether each shows anything alone
 * @param invited how many people could answer
 * @param counted how many forms are in the figures
 * @param threshold how many answers a figure needs
 * @param scores of what was asked on steps
 * @param themes before and now
 * @param estimates the other questions as before and now
 * @param later how themes work out weeks later
 * @param texts the words that may be quoted, by question, of no group in particular
 */
public record EngagementOutcome(
        Program program,
        List<Alone> evaluations,
        int invited,
        int counted,
        int threshold,
        List<PooledScore> scores,
        List<PooledShift> themes,
        List<PooledShift> estimates,
        List<PooledShift> later,
        List<TextOutcome> texts) {

    /** From how many evaluations on there is something to add up. */
    static final int FEWEST = 2;

    public EngagementOutcome {
        evaluations = List.copyOf(evaluations);
        scores = List.copyOf(scores);
        themes = List.copyOf(themes);
        estimates = List.copyOf(estimates);
        later = List.copyOf(later);
        texts = List.copyOf(texts);
    }

    /** Whether more than one group was evaluated apart. */
    public boolean isAddedUp() {
        return evaluations.size() >= FEWEST;
    }

    /** All groups, in the order in which they were evaluated. */
    public List<Edition> groups() {
        return evaluations.stream()
                .flatMap(alone -> alone.groups().stream())
                .distinct()
                .toList();
    }

    /** What all groups are called, "Balie en Telefoon". */
    public String groupName(Locale locale) {
        return EditionOutcome.groupNames(groups(), locale);
    }

    /** The days on which they were held, in order. */
    public List<LocalDate> days() {
        return EditionOutcome.days(groups());
    }

    /** How many forms came in that are in no figure yet. */
    public int waiting() {
        return evaluations.stream().mapToInt(Alone::waiting).sum();
    }

    /**
     * An evaluation as it stands alone.
     *
     * @param received how many forms came in
     * @param shown how many of these are in its own figures
     * @param given whether what is in no figure of its own was added up with others
     */
    public record Alone(long evaluation, List<Edition> groups, int invited, int received, int shown, boolean given) {

        /** How many forms are in no figure, neither of its own nor of all together. */
        int waiting() {
            return given ? 0 : received - shown;
        }

        /** What its groups are called. */
        public String name(Locale locale) {
            return EditionOutcome.groupNames(groups, locale);
        }
    }
}
