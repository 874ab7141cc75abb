package nl.weerklank.questionnaire;

import java.util.Arrays;
import java.util.Optional;

/** How a question is answered. */
public enum QuestionKind {
    /** One step of a {@link Scale}. */
    SCALE,
    /** A short text. */
    TEXT,
    /** A text of several lines. */
    LONG_TEXT,
    /** One of the options. */
    CHOICE,
    /** Any number of the options. */
    CHOICES,
    /** Yes or no. */
    YES_NO,
    /** A step of a scale for then and one for now. */
    SHIFT;

    /** The word that files and the API use, such as "long-text". */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The kind with this word, if there is one. */
    public static Optional<QuestionKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Whether it is answered in the writer's own words. */
    public boolean isWritten() {
        return this == TEXT || this == LONG_TEXT;
    }

    /** Whether it is answered by picking from options of its own. */
    public boolean hasOptions() {
        return this == CHOICE || this == CHOICES;
    }
}
