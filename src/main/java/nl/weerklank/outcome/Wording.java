package nl.weerklank.outcome;

import java.util.List;
import java.util.Locale;
import nl.weerklank.platform.Texts;

/** Small turns of phrase, the same in every sentence about an outcome. */
public final class Wording {

    private Wording() {}

    /** The text with a capital at its start. */
    public static String capitalised(String text, Locale locale) {
        if (text.isEmpty()) return text;
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(locale) + text.substring(end);
    }

    /** A whole number in words up to twenty, in digits above; zero in digits too. */
    public static String count(int number, Locale locale) {
        String[] words = Texts.in(locale).getString("outcome.sentence.numbers").split(",");
        return number >= 1 && number <= words.length ? words[number - 1] : String.valueOf(number);
    }

    /** "a, b en c". */
    public static String list(List<String> items, Locale locale) {
        if (items.size() < 2) return String.join("", items);
        String head = String.join(", ", items.subList(0, items.size() - 1));
        return Texts.in(locale).format("outcome.sentence.and", head, items.get(items.size() - 1));
    }
}
