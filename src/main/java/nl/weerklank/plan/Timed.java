package nl.weerklank.plan;

import java.time.LocalTime;

/** What the clock of a day needs to know of a block. */
public interface Timed {
    /** What happens in it. */
    BlockKind kind();

    /** How long it takes, in whole minutes, zero or more. */
    int minutes();

    /** The time at which it must start, or null when it simply follows what stands before it. */
    LocalTime pinnedAt();

    /** The name of the part of the group that does this beside others, or null when the whole group does it. */
    String strand();

    /** As what its minutes count. */
    default Counted counted() {
        return kind().counted();
    }

    /** Whether its minutes are a break rather than content. */
    default boolean isBreak() {
        return counted() == Counted.BREAK;
    }
}
