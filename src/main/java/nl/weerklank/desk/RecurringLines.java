package nl.weerklank.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weerklank.account.Organisation;
import nl.weerklank.account.Trainer;
import nl.weerklank.evaluation.Counters;
import nl.weerklank.evaluation.Span;
import nl.weerklank.evaluation.ThemeShift;
import nl.weerklank.intake.Difficulties;
import nl.weerklank.intake.GroupDifficulty;
import nl.weerklank.intake.NamedTheme;
import nl.weerklank.intake.Recurrences;
import nl.weerklank.intake.RecurringTheme;
import nl.weerklank.intake.Suggestion;
import nl.weerklank.intake.Suggestions;
import nl.weerklank.intake.Themes;
import nl.weerklank.plan.Treatment;
import nl.weerklank.plan.Treatments;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;

/**
 * What comes back over all trainings of an organisation. Themes of the same name are one line; so is what somebody put
 * together by hand, with the themes of which at least half of the answers are in it: these have no line of their own.
 * Asks the database as often for many trainings as for one.
 *
 * <p>Counts are of the whole organisation. Words of a named intake are shown to the trainer of that group alone.
 */
@ApplicationScoped
@Transactional
public class RecurringLines {

    private static final int FEWEST_GROUPS = 2;

    @Inject
    private Editions editions;

    @Inject
    private Themes themes;

    @Inject
    private Difficulties difficulties;

    @Inject
    private Recurrences recurrences;

    @Inject
    private Treatments treatments;

    @Inject
    private Counters counters;

    /**
     * All lines as this trainer may see them, in no particular order.
     *
     * @param groups how many groups there are of which anything is known
     */
    public record Overview(int groups, List<RecurringLine> lines) {

        /** How often a line comes back. */
        public RecurringLine.Often often(RecurringLine line) {
            return RecurringLine.Often.of(line.groups(), groups);
        }
    }

    /**
     * Answers that may belong together and come from more than one group.
     *
     * @param words what they say, as far as the trainer may read it
     */
    public record Suggested(String label, List<Long> answers, int groups, List<String> words) {}

    /** What comes back, as this trainer may see it. */
    public Overview of(Trainer trainer) {
        Organisation organisation = trainer.organisation();
        List<Edition> all = editions.of(organisation);
        List<NamedTheme> named = themes.named(organisation);
        Map<Long, Set<Long>> inThemes = themes.difficulties(organisation);
        List<GroupDifficulty> told = difficulties.of(organisation);
        Gathering.Known known = new Gathering.Known(
                byKey(all, Edition::id),
                byKey(told, GroupDifficulty::id),
                treatments.of(organisation).stream().collect(Collectors.groupingBy(Treatment::theme)),
                counters.themes(new Span(organisation, null, null, null)).stream()
                        .collect(Collectors.groupingBy(ThemeShift::theme)),
                readable(trainer, byKey(all, Edition::id), told));
        return new Overview(
                groups(named, told),
                RecurringTheme.of(named, inThemes, recurrences.of(organisation)).stream()
                        .map(theme -> new Gathering(theme, inThemes).line(known))
                        .toList());
    }

    private static int groups(List<NamedTheme> named, List<GroupDifficulty> told) {
        Set<Long> groups = told.stream().map(GroupDifficulty::edition).collect(Collectors.toSet());
        named.forEach(theme -> groups.add(theme.edition()));
        return groups.size();
    }

    /** The answers of which this trainer may read the words: of named intakes those of the trainer's own groups. */
    private static Set<Long> readable(Trainer trainer, Map<Long, Edition> all, List<GroupDifficulty> told) {
        return told.stream()
                .filter(one -> !one.named()
                        || all.containsKey(one.edition())
                                && all.get(one.edition()).isGivenBy(trainer))
                .map(GroupDifficulty::id)
                .collect(Collectors.toSet());
    }

    /** Groups among the answers that the trainer may read and that nobody put together yet. */
    public List<Suggested> suggestions(Trainer trainer) {
        Organisation organisation = trainer.organisation();
        Map<Long, Edition> all = byKey(editions.of(organisation), Edition::id);
        List<GroupDifficulty> told = difficulties.of(organisation);
        Set<Long> open = readable(trainer, all, told);
        recurrences.of(organisation).forEach(taken -> open.removeAll(taken.difficulties()));
        Set<String> ignored = recurrences.ignored(organisation);
        Map<Locale, Map<Long, String>> byLanguage = new HashMap<>();
        told.stream()
                .filter(one -> open.contains(one.id()) && all.containsKey(one.edition()))
                .forEach(one -> byLanguage
                        .computeIfAbsent(all.get(one.edition()).locale(), spoken -> new HashMap<>())
                        .put(one.id(), one.wording()));
        Map<Long, GroupDifficulty> known = byKey(told, GroupDifficulty::id);
        List<Suggested> suggested = new ArrayList<>();
        byLanguage.forEach((spoken, answers) -> Suggestions.of(answers, spoken).stream()
                .filter(one -> !ignored.contains(Recurrences.labelKey(one.label())))
                .map(one -> suggested(one, known))
                .filter(one -> one.groups() >= FEWEST_GROUPS)
                .forEach(suggested::add));
        return suggested;
    }

    private static Suggested suggested(Suggestion one, Map<Long, GroupDifficulty> known) {
        List<GroupDifficulty> told = one.answers().stream().map(known::get).toList();
        int groups =
                (int) told.stream().map(GroupDifficulty::edition).distinct().count();
        return new Suggested(
                one.label(),
                one.answers(),
                groups,
                told.stream().map(GroupDifficulty::wording).distinct().toList());
    }

    private static <T> Map<Long, T> byKey(Collection<T> all, Function<T, Long> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity(), (one, other) -> one));
    }
}
