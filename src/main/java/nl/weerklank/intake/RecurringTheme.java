package nl.weerklank.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Themes of groups that are one thing: those of the same name apart from capitals, accents and endings, and those of which
 * at least half of the answers were put together by hand. The latter have no line by their own name.
 *
 * @param byHand what somebody put together; null where it follows from names alone
 * @param alike the keys of the editions with a theme of this name, by the theme's key
 * @param taken the same of themes that are in it for their answers
 */
public record RecurringTheme(String name, Recurring byHand, Map<Long, Long> alike, Map<Long, Long> taken) {

    public RecurringTheme {
        alike = Map.copyOf(alike);
        taken = Map.copyOf(taken);
    }

    /** The keys of all themes in it. */
    public Set<Long> themes() {
        return Stream.concat(alike.keySet().stream(), taken.keySet().stream()).collect(Collectors.toSet());
    }

    /**
     * All of them, in the order in which their themes come.
     *
     * @param answers the keys of the answers in each theme, by the theme's key; a theme without may be absent
     */
    public static List<RecurringTheme> of(
            List<NamedTheme> themes, Map<Long, Set<Long>> answers, Collection<Recurring> byHand) {
        Map<String, Parts> lines = new LinkedHashMap<>();
        Map<String, String> keys = new HashMap<>();
        for (NamedTheme theme : themes) {
            List<Recurring> takers = byHand.stream()
                    .filter(recurring -> isMostlyOf(answers.getOrDefault(theme.id(), Set.of()), recurring))
                    .toList();
            takers.forEach(taker -> parts(lines, keys, taker.name()).taken.put(theme.id(), theme.edition()));
            if (takers.isEmpty()) parts(lines, keys, theme.name()).alike.put(theme.id(), theme.edition());
        }
        byHand.forEach(recurring -> parts(lines, keys, recurring.name()).byHand = recurring);
        return lines.values().stream().map(Parts::whole).toList();
    }

    private static Parts parts(Map<String, Parts> lines, Map<String, String> keys, String name) {
        String key = keys.computeIfAbsent(name, RecurringTheme::key);
        return lines.computeIfAbsent(key, fresh -> new Parts(name));
    }

    private static String key(String name) {
        String key = Likeness.key(name);
        return key.isEmpty() ? name : key;
    }

    private static boolean isMostlyOf(Set<Long> theme, Recurring recurring) {
        Set<Long> together = recurring.difficulties();
        long shared = theme.stream().filter(together::contains).count();
        return !theme.isEmpty() && shared * 2 >= theme.size();
    }

    /** One of them while it grows. */
    private static final class Parts {

        private final String firstName;
        private final Map<Long, Long> alike = new TreeMap<>();
        private final Map<Long, Long> taken = new TreeMap<>();
        private Recurring byHand;

        private Parts(String firstName) {
            this.firstName = firstName;
        }

        private RecurringTheme whole() {
            return new RecurringTheme(byHand == null ? firstName : byHand.name(), byHand, alike, taken);
        }
    }
}
