package nl.weerklank.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every text that the program says, in Dutch and in English: the files {@code text/<feature>_<language>.properties} as
 * one bundle. Pages read it as {@code #{text['program.edition.title']}}.
 */
public abstract class Texts extends ResourceBundle {

    /** The languages that the program speaks; the first is spoken to whoever asks for neither. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

    private static final List<String> FEATURES = List.of(
            "platform",
            "account",
            "program",
            "questionnaire",
            "evaluation",
            "room",
            "intake",
            "plan",
            "library",
            "day",
            "takeaway",
            "outcome",
            "report",
            "trend",
            "wall",
            "samples",
            "builder",
            "desk");

    private final Map<String, String> texts = new HashMap<>();

    Texts(String language) {
        for (String feature : FEATURES) {
            load("/text/" + feature + "_" + language + ".properties");
        }
    }

    /** The texts in the given language, or in English where the program does not speak it. */
    public static Texts in(Locale locale) {
        return (Texts) ResourceBundle.getBundle(Texts.class.getName(), spoken(locale.getLanguage()));
    }

    /** The language with this code ("nl", "en"), or English where the program does not speak it. */
    public static Locale spoken(String language) {
        return LANGUAGES.stream()
                .filter(spoken -> spoken.getLanguage().equals(language))
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }

    /** Whether the program speaks the language with this code. */
    public static boolean speaks(String language) {
        return LANGUAGES.stream().anyMatch(spoken -> spoken.getLanguage().equals(language));
    }

    /**
     * The text with its places filled in, as {@link MessageFormat} does, and moments as the clock of their zone tells
     * them; a key without text is given back itself.
     */
    public String format(String key, Object... arguments) {
        try {
            Object[] told = Stream.of(arguments).map(this::told).toArray();
            return new MessageFormat(getString(key), getLocale()).format(told);
        } catch (MissingResourceException unknown) {
            return key;
        }
    }

    private Object told(Object argument) {
        return argument instanceof ZonedDateTime moment
                ? Dates.moment(moment.toInstant(), moment.getZone(), getLocale())
                : argument;
    }

    /** The texts whose keys begin so, by what comes after that, as they are written: for pages that fill them in themselves. */
    public Map<String, String> beginningWith(String prefix) {
        Map<String, String> found = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), text);
            }
        });
        return found;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }

    private void load(String file) {
        try (InputStream stream = Texts.class.getResourceAsStream(file)) {
            if (stream == null) {
                return;
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
