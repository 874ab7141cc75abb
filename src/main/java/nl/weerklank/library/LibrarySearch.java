package nl.weerklank.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What somebody looks for in the library. Everything may be left out.
 *
 * @param text words that must all be in its texts or the names of its themes, or null
 * @param kind the code of a usual kind or the name of an own one, or null
 * @param theme part of the name of a theme, or null
 * @param shortest the least minutes, or null
 * @param longest the most minutes, or null
 */
public record LibrarySearch(String text, String kind, String theme, Integer shortest, Integer longest) {
    private static final int MOST_WORDS = 8;

    /** Everything there is. */
    public static final LibrarySearch ALL = new LibrarySearch(null, null, null, null, null);

    List<String> words() {
        return text == null
                ? List.of()
                : Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
    }

    String kindSought() {
        return kind == null || kind.isBlank() ? null : kind.strip().toLowerCase(Locale.ROOT);
    }

    String themeSought() {
        return theme == null || theme.isBlank() ? null : theme.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a block of a sample course is looked for; it has no themes, so that its texts speak for them. */
    boolean finds(LibraryItem item) {
        String texts = LibraryBlock.searchedIn(item.block());
        int minutes = item.block().minutes();
        return words().stream().allMatch(texts::contains)
                && (kindSought() == null || kindSought().equals(LibraryBlock.kindOf(item.block())))
                && (themeSought() == null || texts.contains(themeSought()))
                && (shortest == null || minutes >= shortest)
                && (longest == null || minutes <= longest);
    }
}
