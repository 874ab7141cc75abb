package nl.weerklank.outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weerklank.platform.Texts;

/**
 * How numbers or days lie: in ranges, with the least, the middle and the greatest. Told with care no range holds exactly
 * one answer, the outer ranges have no end that would give the least or the greatest away, and a value is named only
 * where at least two people gave it.
 *
 * @param answers how many gave each value
 * @param careful whether it is told to whoever must not learn what one person answered
 */
record Spread<T extends Comparable<? super T>>(SortedMap<T, Integer> answers, boolean careful, Ruler<T> ruler) {

    /** The least, or told with care the second least, so that the first class never holds one answer only. */
    static <T extends Comparable<? super T>> T lowEnd(SortedMap<T, Integer> answers, boolean careful) {
        return at(answers, careful ? Math.min(2, n(answers)) : 1);
    }

    /** The greatest, or told with care the second greatest. */
    static <T extends Comparable<? super T>> T highEnd(SortedMap<T, Integer> answers, boolean careful) {
        return at(answers, careful ? Math.max(1, n(answers) - 1) : n(answers));
    }

    /** How many gave each value in all of these. */
    static <T> SortedMap<T, Integer> together(List<SortedMap<T, Integer>> parts) {
        SortedMap<T, Integer> together = new TreeMap<>();
        parts.forEach(part -> part.forEach((value, count) -> together.merge(value, count, Integer::sum)));
        return together;
    }

    static int n(SortedMap<?, Integer> answers) {
        return answers.values().stream().mapToInt(Integer::intValue).sum();
    }

    static <T> T at(SortedMap<T, Integer> answers, int place) {
        int before = 0;
        for (Map.Entry<T, Integer> entry : answers.entrySet()) {
            before += entry.getValue();
            if (before >= place) return entry.getKey();
        }
        throw new IllegalArgumentException("No answer " + place + " among " + before);
    }

    int n() {
        return n(answers);
    }

    /** The ranges from low to high; none without answers. */
    List<Range> ranges(Locale locale) {
        if (n() == 0) return List.of();
        return bands().stream().map(band -> range(band, locale)).toList();
    }

    /** The classes, told with care those neighbours together of which one holds a single answer. */
    List<Band> bands() {
        Map<Integer, Integer> counts = new HashMap<>();
        answers.forEach((value, count) -> counts.merge(ruler.place(value), count, Integer::sum));
        Distribution classes = Distribution.of(ruler.classes(), counts);
        return careful ? Bands.of(classes) : Bands.apart(classes);
    }

    private Range range(Band band, Locale locale) {
        boolean openBelow = careful && band.from() == 1;
        boolean openAbove = careful && band.to() == ruler.classes();
        String label = openBelow && openAbove
                ? Texts.in(locale).getString("outcome.range.all")
                : ruler.name(band.from(), band.to(), openBelow, openAbove, locale);
        return new Range(label, band.count());
    }

    Optional<T> lowest() {
        return n() == 0 ? Optional.empty() : told(answers.firstKey());
    }

    Optional<T> highest() {
        return n() == 0 ? Optional.empty() : told(answers.lastKey());
    }

    /** The answer in the middle, or the middle of both; told with care only if at least two gave it. */
    Optional<T> median() {
        if (n() == 0) return Optional.empty();
        T lower = at(answers, (n() + 1) / 2);
        T upper = at(answers, n() / 2 + 1);
        if (lower.equals(upper)) return told(lower);
        return careful ? Optional.empty() : Optional.of(ruler.between(lower, upper));
    }

    /** The middle in words: the median, or the range in which the answers in the middle lie; empty without answers. */
    String middle(Locale locale) {
        if (n() == 0) return "";
        return median().map(value -> ruler.said(value, locale)).orElseGet(() -> middleRange(locale));
    }

    private String middleRange(Locale locale) {
        int lower = ruler.place(at(answers, (n() + 1) / 2));
        int upper = ruler.place(at(answers, n() / 2 + 1));
        return bands().stream()
                .filter(band -> band.from() <= upper && band.to() >= lower)
                .reduce(Band::with)
                .map(band -> range(band, locale).label())
                .orElseThrow();
    }

    private Optional<T> told(T value) {
        return careful && answers.get(value) < 2 ? Optional.empty() : Optional.of(value);
    }
}
