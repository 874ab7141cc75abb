package nl.weerklank.intake;

import java.io.Serializable;
import java.util.Collection;
import java.util.TreeSet;

/**
 * What followed when a theme went up in another one, to send it back.
 *
 * @param kept the key of the theme that was left
 * @param keys the keys of what pointed at that theme only since then
 */
public record MergedFollowers(long kept, TreeSet<Long> keys) implements Serializable {

    /** Of a change that was no merger. */
    public static final MergedFollowers NONE = new MergedFollowers(0, new TreeSet<>());

    MergedFollowers(long kept, Collection<Long> keys) {
        this(kept, new TreeSet<>(keys));
    }
}
