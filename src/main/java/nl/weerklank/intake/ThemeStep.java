package nl.weerklank.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one change did to the themes of an edition, to undo it.
 *
 * @param before the themes that it changed, as they were
 * @param after the same themes as it left them
 * @param followers what followed, where it was a merger
 */
public record ThemeStep(ArrayList<ThemeState> before, ArrayList<ThemeState> after, MergedFollowers followers)
        implements Serializable {

    /** The difference between two moments; a theme that was made in between counts as one that was off the list. */
    public static ThemeStep between(
            Collection<ThemeState> before, Collection<ThemeState> after, MergedFollowers followers) {
        Map<Long, ThemeState> earlier = before.stream().collect(Collectors.toMap(ThemeState::id, Function.identity()));
        ArrayList<ThemeState> was = new ArrayList<>();
        ArrayList<ThemeState> is = new ArrayList<>();
        for (ThemeState now : after) {
            ThemeState then = earlier.getOrDefault(now.id(), now.gone());
            if (!then.equals(now)) {
                was.add(then);
                is.add(now);
            }
        }
        return new ThemeStep(was, is, followers);
    }

    /** Whether nothing changed. */
    public boolean isNothing() {
        return after.isEmpty();
    }
}
