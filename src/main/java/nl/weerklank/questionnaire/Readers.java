package nl.weerklank.questionnaire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who may come to read the answers to a question. */
public enum Readers {
    /** The trainer, and in the report those with whom it is shared. */
    REPORT,
    /** The trainer only: the answers never leave the trainer's screens. */
    TRAINER;

    /** The word that files and the API use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The readers with this word, if there are. */
    public static Optional<Readers> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
