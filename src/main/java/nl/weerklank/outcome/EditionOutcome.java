package nl.weerklank.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.platform.Dates;
import nl.weerklank.program.Edition;
import nl.weerklank.program.EditionDay;

/**
 * All that can be told of an edition afterwards.
 *
 * @param evaluation what the participants' evaluation brought, if there was one: of a named one, figures of what was
 *     released together, and all words
 * @param followUp what was said weeks later, if anything of it was released
 * @param groups the trainings that it was about: this one, and those of the same engagement that were evaluated along
 * @param managerQuotes what the client's manager wrote and allows to be quoted
 * @param themes what the group found difficult and what became of it, in the trainer's order
 */
public record EditionOutcome(
        Optional<Outcome> evaluation,
        Optional<Outcome> followUp,
        List<Edition> groups,
        List<Quote> managerQuotes,
        List<ThemeFate> themes) {

    public EditionOutcome {
        groups = List.copyOf(groups);
        managerQuotes = List.copyOf(managerQuotes);
        themes = List.copyOf(themes);
    }

    /** Whether there is anything to report: an evaluation that was closed, or words of the manager. */
    public boolean isReportable() {
        return evaluation.filter(Outcome::closed).isPresent() || !managerQuotes.isEmpty();
    }

    /** What the groups are called, "Balie en Telefoon", one without a name after its first day; null for one without. */
    public String groupName(Locale locale) {
        return groupNames(groups, locale);
    }

    static String groupNames(List<Edition> groups, Locale locale) {
        if (groups.size() == 1) return groups.get(0).groupName();
        return Wording.list(
                groups.stream().map(group -> name(group, locale)).distinct().toList(), locale);
    }

    private static String name(Edition group, Locale locale) {
        return group.groupName() != null
                ? group.groupName()
                : Dates.full(group.days().get(0).heldOn(), locale);
    }

    /** The days on which they were held, in order. */
    public List<LocalDate> days() {
        return days(groups);
    }

    static List<LocalDate> days(List<Edition> groups) {
        return groups.stream()
                .flatMap(group -> group.days().stream())
                .map(EditionDay::heldOn)
                .distinct()
                .sorted()
                .toList();
    }
}
