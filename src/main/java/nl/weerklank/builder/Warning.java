package nl.weerklank.builder;

import java.util.Locale;
import nl.weerklank.platform.Texts;

/**
 * Something that a trainer may want to change; nothing is refused for it.
 *
 * @param key of the question that it is about; null for the questionnaire as a whole
 * @param language the code of the language of the text in which it was found; null where it is not in a text
 * @param words what was found, for the message; a number of minutes, or words of the question
 */
public record Warning(Reason reason, String key, String language, Object words) {

    /** Why a question may not give what it is asked for. */
    public enum Reason {
        /** Its words push towards an answer. */
        LEADING,
        /** It asks two things, of which one answer cannot tell apart. */
        TWO_IN_ONE,
        /** The steps of its scale, or the ends of its grade, have no words. */
        WITHOUT_WORDS,
        /** All questions together take too long for a phone. */
        TOO_LONG,
        /** A text is not there in a language in which others are. */
        UNTRANSLATED,
        /** It still reads as it did when it was added. */
        UNWRITTEN;

        /** The word for texts and the API: "two-in-one". */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What is the matter and what to do, in the given language. */
    public String message(Locale locale) {
        return Texts.in(locale).format("builder.warning." + reason.word(), words);
    }
}
