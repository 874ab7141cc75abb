package nl.weerklank.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is done with a theme. */
public enum Decision {
    /** Not decided yet. */
    OPEN,
    /** The training deals with it. */
    TREATED,
    /** Deliberately not dealt with. */
    LEFT_OUT,
    /** No training solves it: it goes back to the organisation. */
    BACK_TO_ORGANISATION;

    /** The word that the API uses, such as "left-out". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the client is told why: what is left out, and what is asked of the organisation. */
    public boolean isReasoned() {
        return this == LEFT_OUT || this == BACK_TO_ORGANISATION;
    }

    /**
     * What can be chosen for a theme.
     *
     * @param planned whether a block of the plan gives it minutes: then it is not open any more
     */
    public static List<Decision> choices(boolean planned) {
        return Arrays.stream(values())
                .filter(decision -> decision != OPEN || !planned)
                .toList();
    }

    /** The decision with this word, if there is one. */
    public static Optional<Decision> of(String word) {
        return Arrays.stream(values())
                .filter(decision -> decision.word().equals(word))
                .findFirst();
    }
}
