package nl.weerklank.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A block of the same heading and kind in one or more plans, as what treated some themes.
 *
 * @param ownKind what the trainer calls its kind, or null where it is one of the usual ones
 * @param themes the keys of the themes that it treated
 * @param groups in how many groups
 * @param shortest how many minutes it took at least
 * @param longest how many it took at most
 */
public record TreatedBy(
        String title, BlockKind kind, String ownKind, Set<Long> themes, int groups, int shortest, int longest) {

    public TreatedBy {
        themes = Set.copyOf(themes);
    }

    /** The blocks of these treatments, those of most groups first; what has no heading is left out. */
    public static List<TreatedBy> of(Collection<Treatment> treatments) {
        return treatments.stream()
                .filter(treatment -> treatment.title() != null)
                .collect(Collectors.groupingBy(
                        treatment -> treatment.title().strip().toLowerCase(Locale.ROOT)
                                + treatment.kind()
                                + treatment.ownKind(),
                        TreeMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(TreatedBy::together)
                .sorted(Comparator.comparingInt(block -> -block.groups()))
                .toList();
    }

    private static TreatedBy together(List<Treatment> alike) {
        Treatment first = alike.get(0);
        return new TreatedBy(
                first.title().strip(),
                first.kind(),
                first.ownKind(),
                alike.stream().map(Treatment::theme).collect(Collectors.toSet()),
                (int) alike.stream().map(Treatment::edition).distinct().count(),
                alike.stream().mapToInt(Treatment::minutes).min().orElse(0),
                alike.stream().mapToInt(Treatment::minutes).max().orElse(0));
    }
}
