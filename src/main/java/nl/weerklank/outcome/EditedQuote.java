package nl.weerklank.outcome;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the trainer made of a quote.
 *
 * @param meanwhile what is quoted as long as the edited words may not be
 */
public record EditedQuote(String wording, State state, Meanwhile meanwhile) {

    /** Whether the edited words may be quoted, and if not, why. */
    public enum State {
        /** Only spelling changed, or names were masked: consent for the original counts. */
        SPELLING,
        /** More was changed, and the writer did not answer yet. */
        WAITING,
        /** The writer agreed to these words. */
        AGREED,
        /** The writer does not want these words. */
        REFUSED;

        /** The word that the API uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is quoted as long as the edited words may not be. */
    public enum Meanwhile {
        /** The words as they were written. */
        ORIGINAL,
        /** Nothing: the quote is out. */
        NOTHING;

        /** The word that the API uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What the API calls by this word, if anything. */
        public static Optional<Meanwhile> of(String word) {
            return Arrays.stream(values())
                    .filter(meanwhile -> meanwhile.word().equals(word))
                    .findFirst();
        }
    }

    /** Whether the edited words stand in the report. */
    public boolean shown() {
        return state == State.SPELLING || state == State.AGREED;
    }

    /** Whether the quote is out until its writer agrees. */
    public boolean hidden() {
        return !shown() && meanwhile == Meanwhile.NOTHING;
    }
}
