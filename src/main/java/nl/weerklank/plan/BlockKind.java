package nl.weerklank.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What happens in a block of a session plan. */
public enum BlockKind {
    OPENING(Counted.OTHER),
    INPUT(Counted.TALK),
    PRACTICE(Counted.PRACTICE),
    DIALOGUE(Counted.OTHER),
    BREAK(Counted.BREAK),
    CLOSING(Counted.OTHER),
    /** A kind of the organisation's own; which one says the block's {@link OwnKind}. */
    OWN(Counted.OTHER);

    /** The six kinds that everybody has. */
    public static final List<BlockKind> USUAL =
            Arrays.stream(values()).filter(kind -> kind != OWN).toList();

    private final Counted counted;

    BlockKind(Counted counted) {
        this.counted = counted;
    }

    /** The name as it stands in the API and in course files: {@code practice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As what the minutes count; of {@link #OWN} the block itself says it. */
    public Counted counted() {
        return counted;
    }

    /** Whether the minutes count as a break rather than as content. */
    public boolean isBreak() {
        return counted == Counted.BREAK;
    }

    /** Finds one of the usual kinds by its {@link #code()}, or nothing when there is no such kind. */
    public static Optional<BlockKind> ofCode(String code) {
        return USUAL.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
