package nl.weerklank.questionnaire.kind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which end of a scale is the good one. */
public enum Direction {
    /** The higher, the better. */
    POSITIVE,
    /** The lower, the better. */
    NEGATIVE,
    /** The middle is the ideal: "too short … too long". */
    BIPOLAR;

    /** The word that files and the API use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The direction with this word, if there is one. */
    public static Optional<Direction> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
