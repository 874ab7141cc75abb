package nl.weerklank.questionnaire.kind;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.weerklank.platform.Mistakes;

/**
 * A text in the language of its program, and perhaps in others.
 *
 * @param own as it is in the program's language; null only in a phrase that was typed wrongly
 * @param others by the code of the language, such as {@code en}; empty ones are left out
 */
public record Phrase(String own, Map<String, String> others) {

    public Phrase {
        own = Wording.clean(own);
        Map<String, String> kept = new TreeMap<>();
        others.forEach((language, text) ->
                Optional.ofNullable(Wording.clean(text)).ifPresent(clean -> kept.put(language, clean)));
        others = Map.copyOf(kept);
    }

    /** A text in the program's language only; null for null. */
    public static Phrase of(String own) {
        return own == null ? null : new Phrase(own, Map.of());
    }

    /** The text in this language, or where it is missing in the program's. */
    public String in(Locale locale) {
        return others.getOrDefault(locale.getLanguage(), own);
    }

    /** The text of a phrase that may be missing altogether. */
    public static String in(Phrase phrase, Locale locale) {
        return phrase == null ? null : phrase.in(locale);
    }

    /** Whether there is a text in this language besides the program's own. */
    public boolean speaks(Locale locale) {
        return others.containsKey(locale.getLanguage());
    }

    /** The phrase with another text in one more language; null leaves it out. */
    public Phrase and(Locale locale, String text) {
        Map<String, String> more = new TreeMap<>(others);
        more.put(locale.getLanguage(), text);
        return new Phrase(own, more);
    }

    /** The phrase with each of its texts changed. */
    public Phrase changed(UnaryOperator<String> inOwn, TextChange inOthers) {
        Map<String, String> changed = new TreeMap<>();
        others.forEach(
                (language, text) -> changed.put(language, inOthers.change(Locale.forLanguageTag(language), text)));
        return new Phrase(inOwn.apply(own), changed);
    }

    @Override
    public String toString() {
        return others.isEmpty() ? String.valueOf(own) : own + " " + others;
    }

    /** What is done with a text in a language. */
    @FunctionalInterface
    public interface TextChange {
        String change(Locale locale, String text);
    }

    /** Notes a missing text and texts that are too long; in another language under the field and its code. */
    public static void checkRequired(Phrase phrase, int longest, String field, Mistakes mistakes) {
        mistakes.required(field, phrase == null ? null : phrase.own, longest);
        checkOthers(phrase, longest, field, mistakes);
    }

    /** Notes texts that are too long. */
    public static void checkOptional(Phrase phrase, int longest, String field, Mistakes mistakes) {
        mistakes.optional(field, phrase == null ? null : phrase.own, longest);
        checkOthers(phrase, longest, field, mistakes);
    }

    private static void checkOthers(Phrase phrase, int longest, String field, Mistakes mistakes) {
        if (phrase != null) {
            phrase.others.forEach((language, text) -> mistakes.optional(field + "." + language, text, longest));
        }
    }
}
