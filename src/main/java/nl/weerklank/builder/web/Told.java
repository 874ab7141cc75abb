package nl.weerklank.builder.web;

import java.util.Locale;
import nl.weerklank.builder.Edit;
import org.omnifaces.util.Faces;

/**
 * What the page's script says that is to be done.
 *
 * @param key of the question that it is done to; empty for the questionnaire itself
 */
record Told(String what, String key, String value, String field, String language) {

    /** That everything is to be replaced by a file, of which the value is the text. */
    static final String IMPORT = "import";

    static Told inRequest() {
        return new Told(read("what"), read("key"), read("value"), read("field"), read("language"));
    }

    private static String read(String name) {
        String value = Faces.getRequestParameter(name);
        return value == null ? "" : value;
    }

    /** Whether it is something that was typed, which must not get lost. */
    boolean isTyped() {
        return what.equals("set") && !value.isBlank();
    }

    Edit edit(Locale own) {
        return new Edit(what, key, value, field, language.isEmpty() ? own : Locale.forLanguageTag(language));
    }

    /** The button for another step the same way, after a move; which that is shows from the field. */
    String way() {
        return field.equals("down") ? "-down" : "-up";
    }
}
