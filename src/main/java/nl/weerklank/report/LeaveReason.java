package nl.weerklank.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a quote is left out of a report. That it is critical is no reason. */
public enum LeaveReason {
    /** The writer told the trainer that it should not be quoted after all. */
    NO_CONSENT,
    /** It shows who wrote it, or whom it is about. */
    TRACEABLE,
    /** It is not about the training. */
    OFF_TOPIC;

    /** The word that the API uses, such as "off-topic". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason with this word, if there is one. */
    public static Optional<LeaveReason> of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst();
    }
}
