package nl.weerklank.intake;

import java.util.Set;
import nl.weerklank.program.Edition;

/**
 * A merger was undone.
 *
 * @param kept the key of the theme that was left by it
 * @param followers the keys of what pointed at that theme only since then
 */
public record ThemesParted(Edition edition, long kept, Set<Long> followers) {

    public ThemesParted {
        followers = Set.copyOf(followers);
    }
}
