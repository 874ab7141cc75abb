package nl.weerklank.intake;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/**
 * A theme as it stood at one moment, to bring back.
 *
 * @param removed whether it was off every list
 */
public record ThemeState(
        long id,
        String name,
        int place,
        Decision decision,
        String reason,
        boolean askedBack,
        boolean removed,
        TreeSet<Long> difficulties)
        implements Serializable {

    static ThemeState of(Theme theme) {
        return new ThemeState(
                theme.id(),
                theme.name(),
                theme.place(),
                theme.decision(),
                theme.reason(),
                theme.isAskedBack(),
                theme.isRemoved(),
                new TreeSet<>(theme.difficulties()));
    }

    /** The same with only those difficulties that are still there: answers may be erased meanwhile. */
    ThemeState among(Set<Long> known) {
        TreeSet<Long> left = new TreeSet<>(difficulties);
        left.retainAll(known);
        return new ThemeState(id, name, place, decision, reason, askedBack, removed, left);
    }

    /** As one that is not there, for a theme that was made since. */
    ThemeState gone() {
        return new ThemeState(id, name, place, decision, reason, askedBack, true, difficulties);
    }
}
