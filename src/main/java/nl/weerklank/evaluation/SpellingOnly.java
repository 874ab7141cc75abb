package nl.weerklank.evaluation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells whether an edit of somebody's words is no more than spelling and masks, so that what the writer allowed for the
 * original counts for it too. The same words stand in the same order: each may lose a typing error, its capitals and its
 * accents, two may be written as one, and names and functions may give way to a mask. Words that deny, and those that
 * judge, are as they were; so are figures and pictures. White space and punctuation are free.
 */
final class SpellingOnly {

    private static final int LONGEST_MASKED = 4;
    private static final Pattern TOKEN = Pattern.compile("[^\\s@]+@[^\\s@]+\\.\\p{L}+"
            + "|\\[[\\p{L}-]+](?:['’]s)?|[Tt]eam \\p{Lu}(?![\\p{L}\\p{N}])"
            + "|\\+?\\d[\\d ().-]{6,}\\d"
            + "|[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*"
            + "|\\p{S}\\p{M}*");

    private final Set<String> names;

    /** @param names that may be masked however they are written, such as those of participants */
    SpellingOnly(Collection<String> names) {
        this.names = names.stream()
                .flatMap(name -> tokens(name).stream())
                .filter(name -> !Masks.joins(name))
                .map(SpellingOnly::plain)
                .collect(Collectors.toSet());
    }

    /** Whether the edited words say what the original says, masks aside. */
    boolean covers(String original, String edited) {
        List<String> before = tokens(original);
        List<String> after = tokens(edited);
        boolean[][] same = new boolean[before.size() + 1][after.size() + 1];
        same[before.size()][after.size()] = true;
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                same[i][j] = sameFrom(before, i, after, j, same);
            }
        }
        return same[0][0];
    }

    private boolean sameFrom(List<String> before, int i, List<String> after, int j, boolean[][] same) {
        String word = before.get(i);
        String now = after.get(j);
        if (same[i + 1][j + 1] && Typo.between(word, now)) return true;
        if (i + 1 < before.size() && same[i + 2][j + 1] && joined(word, before.get(i + 1), now)) return true;
        if (j + 1 < after.size() && same[i + 1][j + 2] && joined(now, after.get(j + 1), word)) return true;
        if (!Masks.isMask(now)) return false;
        int longest = Math.min(LONGEST_MASKED, before.size() - i);
        return IntStream.rangeClosed(1, longest)
                .anyMatch(length -> same[i + length][j + 1] && maskable(before.subList(i, i + length)));
    }

    /** Words that deny never merge into others. */
    private static boolean joined(String first, String second, String whole) {
        boolean fixed = Fixed.denies(first) || Fixed.denies(second) || Fixed.denies(whole);
        return !fixed && plain(first + second).equals(plain(whole).replace("-", ""));
    }

    private boolean maskable(List<String> words) {
        return words.stream().allMatch(word -> Masks.joins(word) || tells(word))
                && words.stream().anyMatch(this::tells);
    }

    /** Whether a word can tell who or what somebody is. */
    private boolean tells(String word) {
        boolean named = names.contains(plain(word));
        if (Fixed.keeps(word) && !(named && Character.isUpperCase(word.codePointAt(0)))) return false;
        return named
                || Character.isUpperCase(word.codePointAt(0))
                || word.codePoints().anyMatch(letter -> Character.isDigit(letter) || letter == '@')
                || Masks.isFunction(word);
    }

    private static List<String> tokens(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return TOKEN.matcher(composed).results().map(MatchResult::group).toList();
    }

    /** Without capitals, accents and the kind of apostrophe. */
    static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
