package nl.weerklank.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happens in a block of a session plan. */
public enum BlockKind {
    OPENING,
    INPUT,
    PRACTICE,
    DIALOGUE,
    BREAK,
    CLOSING;

    /** The name as it stands in the API and in course files: {@code practice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the minutes count as a break rather than as content. */
    public boolean isBreak() {
        return this == BREAK;
    }

    /** Finds a kind by its {@link #code()}, or nothing when there is no such kind. */
    public static Optional<BlockKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
