package nl.weerklank.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.weerklank.evaluation.ThemeShift;
import nl.weerklank.intake.GroupDifficulty;
import nl.weerklank.intake.RecurringTheme;
import nl.weerklank.outcome.JointShift;
import nl.weerklank.plan.TreatedBy;
import nl.weerklank.plan.Treatment;
import nl.weerklank.program.Edition;

/** Gathers what belongs to one line of the recurring list. */
final class Gathering {

    private static final int MOST_BLOCKS = 12;

    private final RecurringTheme recurring;
    private final Set<Long> answers = new TreeSet<>();
    private final Set<Long> editions = new TreeSet<>();

    /** What is known of the organisation's trainings, each by its key. */
    record Known(
            Map<Long, Edition> editions,
            Map<Long, GroupDifficulty> difficulties,
            Map<Long, List<Treatment>> treatments,
            Map<Long, List<ThemeShift>> shifts,
            Set<Long> readable) {}

    /** @param inThemes the keys of the answers in each theme, by the theme's key */
    Gathering(RecurringTheme recurring, Map<Long, Set<Long>> inThemes) {
        this.recurring = recurring;
        editions.addAll(recurring.alike().values());
        editions.addAll(recurring.taken().values());
        recurring.alike().keySet().forEach(theme -> answers.addAll(inThemes.getOrDefault(theme, Set.of())));
        if (recurring.byHand() != null) answers.addAll(recurring.byHand().difficulties());
    }

    RecurringLine line(Known known) {
        answers.retainAll(known.difficulties().keySet());
        answers.forEach(answer -> editions.add(known.difficulties().get(answer).edition()));
        editions.retainAll(known.editions().keySet());
        return new RecurringLine(
                recurring.byHand() == null ? null : recurring.byHand().id(),
                recurring.name(),
                Set.copyOf(answers),
                answers.size(),
                editions.size(),
                sectors(known),
                TreatedBy.of(all(known.treatments())).stream()
                        .limit(MOST_BLOCKS)
                        .toList(),
                JointShift.of(all(known.shifts())),
                words(known));
    }

    private SortedMap<String, Integer> sectors(Known known) {
        SortedMap<String, Integer> sectors = new TreeMap<>();
        editions.forEach(edition -> {
            String sector = known.editions().get(edition).client().sector();
            sectors.merge(sector == null ? "" : sector, 1, Integer::sum);
        });
        return sectors;
    }

    private <T> List<T> all(Map<Long, List<T>> byTheme) {
        return recurring.themes().stream()
                .flatMap(theme -> byTheme.getOrDefault(theme, List.of()).stream())
                .toList();
    }

    private List<String> words(Known known) {
        return answers.stream()
                .filter(known.readable()::contains)
                .map(answer -> known.difficulties().get(answer).wording())
                .distinct()
                .toList();
    }
}
