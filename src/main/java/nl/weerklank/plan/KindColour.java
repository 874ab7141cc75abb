package nl.weerklank.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The colours that a kind of block may have: those of the six usual kinds and four more of the style sheet's tokens. */
public enum KindColour {
    OPENING,
    INPUT,
    PRACTICE,
    DIALOGUE,
    BREAK,
    CLOSING,
    ACCENT,
    GOOD,
    WARN,
    BAD;

    /** The last part of the class that gives the colour, {@code k-practice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colour with this {@link #code()}, or nothing. */
    public static Optional<KindColour> ofCode(String code) {
        return Arrays.stream(values())
                .filter(colour -> colour.code().equals(code))
                .findFirst();
    }
}
