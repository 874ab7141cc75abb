package nl.weerklank.day.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.weerklank.platform.Texts;

/** What the page's script says, and how values are written for it. */
final class DayWords {
    private static final String SCRIPT = "day.script.";

    private DayWords() {}

    /** All that the script says in a language, by name: its places {@code {0}} are filled in by the script. */
    static Map<String, String> of(Locale locale) {
        Texts texts = Texts.in(locale);
        Map<String, String> words = new TreeMap<>();
        Collections.list(texts.getKeys()).stream()
                .filter(key -> key.startsWith(SCRIPT))
                .forEach(key -> words.put(key.substring(SCRIPT.length()), texts.getString(key)));
        return words;
    }

    /** A value as JSON. */
    static String json(Object value) {
        try (Jsonb json = JsonbBuilder.create()) {
            return json.toJson(value);
        } catch (Exception neverClosing) {
            throw new IllegalStateException(neverClosing);
        }
    }
}
