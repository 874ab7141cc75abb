package nl.weerklank.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.evaluation.Masks;
import nl.weerklank.platform.Texts;

/** Finds in a text what may tell who wrote it or whom it is about, each with what can stand in its place. */
public final class MaskSuggestions {

    private static final int SHORT_NAME = 3;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>(),;]+@[^\\s@<>(),;]+\\.\\p{L}+");
    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\d])\\+?\\d[\\d ().-]{6,}\\d(?!\\d)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern NONE = Pattern.compile("(?!)");

    private final Pattern names;
    private final Pattern groups;
    private final Texts texts;

    /**
     * A part of a text.
     *
     * @param mask what can stand in its place; null where nothing need to
     */
    public record Piece(String text, String mask) {}

    private record Found(int from, int to, String mask) {}

    /**
     * @param names of people
     * @param groups names of teams
     * @param locale the language of the masks
     */
    public MaskSuggestions(Collection<String> names, Collection<String> groups, Locale locale) {
        this.names = anyOf(names);
        this.groups = anyOf(groups);
        this.texts = Texts.in(locale);
    }

    /** The longest first, so that a whole name goes before a part of it. */
    private static Pattern anyOf(Collection<String> words) {
        if (words.isEmpty()) return NONE;
        String alternatives = words.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(MaskSuggestions::asWritten)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }

    /** A short name in small letters is more often another word, such as "wil". */
    private static String asWritten(String name) {
        String quoted = Pattern.quote(name);
        return name.length() > SHORT_NAME ? "(?iu:" + quoted + ")" : quoted;
    }

    /** The text in pieces, in order; together they are the text. */
    public List<Piece> in(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Found found : found(text)) {
            if (found.from() < at) continue;
            if (found.from() > at) pieces.add(new Piece(text.substring(at, found.from()), null));
            pieces.add(new Piece(text.substring(found.from(), found.to()), found.mask()));
            at = found.to();
        }
        if (at < text.length()) pieces.add(new Piece(text.substring(at), null));
        return pieces;
    }

    private List<Found> found(String text) {
        Stream<Found> sure = Stream.of(
                        all(ADDRESS, text, "email"),
                        all(PHONE, text, "phone"),
                        all(names, text, "name"),
                        all(groups, text, "group"))
                .flatMap(all -> all);
        Stream<Found> functions = WORD.matcher(text)
                .results()
                .filter(word -> Masks.isFunction(word.group()))
                .map(word -> found(word, "function"));
        return Stream.concat(sure, functions)
                .sorted(Comparator.comparing(Found::from)
                        .thenComparing(Comparator.comparing(Found::to).reversed()))
                .toList();
    }

    private Stream<Found> all(Pattern pattern, String text, String mask) {
        return pattern.matcher(text).results().map(match -> found(match, mask));
    }

    private Found found(MatchResult match, String mask) {
        return new Found(match.start(), match.end(), mask(mask));
    }

    private String mask(String kind) {
        return texts.getString("outcome.mask." + kind);
    }
}
