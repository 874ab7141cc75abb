package nl.weerklank.evaluation.web;

import java.util.List;
import java.util.Locale;
import nl.weerklank.platform.Texts;

/** The language in which a form or a receipt is read: its own, or the one that its reader chose instead. */
final class FormLanguage {

    private FormLanguage() {}

    /** The language asked for, where the program speaks it; else the form's own. */
    static Locale of(String asked, Locale own) {
        return asked != null && Texts.speaks(asked) ? Texts.spoken(asked) : own;
    }

    /** What an address must carry so that its page comes in this language; nothing for the form's own. */
    static String query(Locale spoken, Locale own) {
        return spoken.getLanguage().equals(own.getLanguage()) ? "" : "?lang=" + spoken.getLanguage();
    }

    /** The other languages that the program speaks, each called by its own name. */
    static List<Option> others(Locale spoken) {
        return Texts.LANGUAGES.stream()
                .filter(other -> !other.getLanguage().equals(spoken.getLanguage()))
                .map(other ->
                        new Option(other.getLanguage(), Texts.in(other).getString("evaluation.form.language"), false))
                .toList();
    }
}
