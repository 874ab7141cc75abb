package nl.weerklank.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what the minutes of a block count, whatever its kind is called. */
public enum Counted {
    /** One explains and the group listens. */
    TALK,
    /** Participants do it themselves. */
    PRACTICE,
    BREAK,
    /** Anything else: arriving, talking with each other, closing. */
    OTHER;

    /** The word in the API: {@code practice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What has this {@link #code()}, or nothing. */
    public static Optional<Counted> ofCode(String code) {
        return Arrays.stream(values())
                .filter(counted -> counted.code().equals(code))
                .findFirst();
    }
}
