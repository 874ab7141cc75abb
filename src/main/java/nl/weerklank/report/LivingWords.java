package nl.weerklank.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.weerklank.outcome.Quote;
import nl.weerklank.report.Findings.QuoteGroup;
import nl.weerklank.report.LivingReport.Quotes;

/**
 * The words of a report's quotes, asked for when they are needed. A few are asked for at once; of many only the keys are
 * held, and their words a portion at a time, so that the longest report is no heavier to write down than a short one.
 */
final class LivingWords {

    /** How many are asked for at once. */
    static final int PORTION = 1000;

    private final List<QuoteGroup> groups;
    private final Function<Collection<Long>, Map<Long, Quote>> words;
    private List<Quotes> quotes;

    /** @param words tells the quotes with these keys that may be shown now */
    LivingWords(List<QuoteGroup> groups, Function<Collection<Long>, Map<Long, Quote>> words) {
        this.groups = groups;
        this.words = words;
    }

    /** The quotes that may be shown, by place; a place without any is not there. */
    List<Quotes> quotes() {
        if (quotes == null) {
            List<Long> keys =
                    groups.stream().flatMap(group -> group.keys().stream()).toList();
            quotes = (keys.size() <= PORTION ? few(keys) : many(keys))
                    .stream().filter(group -> !group.quotes().isEmpty()).toList();
        }
        return quotes;
    }

    private List<Quotes> few(List<Long> keys) {
        Map<Long, Quote> found = words.apply(keys);
        return groups.stream()
                .map(group -> place(
                        group,
                        group.keys().stream()
                                .flatMap(key -> Optional.ofNullable(found.get(key)).stream())
                                .toList()))
                .toList();
    }

    private List<Quotes> many(List<Long> keys) {
        Set<Long> alive = new HashSet<>();
        for (int from = 0; from < keys.size(); from += PORTION) {
            alive.addAll(words.apply(keys.subList(from, Math.min(keys.size(), from + PORTION)))
                    .keySet());
        }
        List<Quotes> found = new ArrayList<>();
        for (QuoteGroup group : groups) {
            List<Long> shown = group.keys().stream().filter(alive::contains).toList();
            found.add(place(group, new Portions(shown, words)));
        }
        return found;
    }

    private static Quotes place(QuoteGroup group, List<Quote> shown) {
        return new Quotes(group.kind(), group.heading(), shown, group.note());
    }
}
