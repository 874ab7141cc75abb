package nl.weerklank.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.weerklank.evaluation.ThemeShift;
import nl.weerklank.intake.GroupDifficulty;
import nl.weerklank.intake.Recurring;
import nl.weerklank.outcome.JointShift;
import nl.weerklank.plan.Treatment;
import nl.weerklank.program.Edition;

/** Gathers what belongs to one line of the recurring list. */
final class Gathering {

    private static final int MOST_BLOCKS = 12;

    private final String firstName;
    private Recurring byHand;
    private final Set<Long> themes = new TreeSet<>();
    private final Set<Long> answers = new TreeSet<>();
    private final Set<Long> editions = new TreeSet<>();

    /** What is known of the organisation's trainings, each by its key. */
    record Known(
            Map<Long, Edition> editions,
            Map<Long, GroupDifficulty> difficulties,
            Map<Long, List<Treatment>> treatments,
            Map<Long, List<ThemeShift>> shifts,
            Set<Long> readable) {}

    Gathering(String firstName) {
        this.firstName = firstName;
    }

    void theme(long theme, long edition, Set<Long> difficulties) {
        themes.add(theme);
        editions.add(edition);
        answers.addAll(difficulties);
    }

    void byHand(Recurring recurring) {
        byHand = recurring;
        answers.addAll(recurring.difficulties());
    }

    RecurringLine line(Known known) {
        answers.retainAll(known.difficulties().keySet());
        answers.forEach(answer -> editions.add(known.difficulties().get(answer).edition()));
        editions.retainAll(known.editions().keySet());
        return new RecurringLine(
                byHand == null ? null : byHand.id(),
                byHand == null ? firstName : byHand.name(),
                Set.copyOf(answers),
                answers.size(),
                editions.size(),
                sectors(known),
                blocks(known),
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
        return themes.stream()
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

    private List<RecurringLine.TreatedBy> blocks(Known known) {
        Map<String, List<Treatment>> alike = all(known.treatments()).stream()
                .filter(treatment -> treatment.title() != null)
                .collect(Collectors.groupingBy(
                        treatment -> treatment.title().strip().toLowerCase(Locale.ROOT)
                                + treatment.kind()
                                + treatment.ownKind(),
                        TreeMap::new,
                        Collectors.toList()));
        List<RecurringLine.TreatedBy> blocks = new ArrayList<>();
        alike.values().forEach(treatments -> blocks.add(block(treatments)));
        blocks.sort(Comparator.comparingInt((RecurringLine.TreatedBy block) -> -block.groups()));
        return blocks.stream().limit(MOST_BLOCKS).toList();
    }

    private static RecurringLine.TreatedBy block(List<Treatment> treatments) {
        Treatment first = treatments.get(0);
        return new RecurringLine.TreatedBy(
                first.title().strip(),
                first.kind(),
                first.ownKind(),
                (int) treatments.stream().map(Treatment::edition).distinct().count(),
                treatments.stream().mapToInt(Treatment::minutes).min().orElse(0),
                treatments.stream().mapToInt(Treatment::minutes).max().orElse(0));
    }
}
