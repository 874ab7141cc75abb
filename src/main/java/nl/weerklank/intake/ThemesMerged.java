package nl.weerklank.intake;

import java.util.Set;
import java.util.TreeSet;
import nl.weerklank.program.Edition;

/** A theme went up in another one: what pointed at the one that went can follow it, and notes that it did. */
public final class ThemesMerged {

    private final Edition edition;
    private final long gone;
    private final long kept;
    private final Set<Long> followers = new TreeSet<>();

    ThemesMerged(Edition edition, long gone, long kept) {
        this.edition = edition;
        this.gone = gone;
        this.kept = kept;
    }

    public Edition edition() {
        return edition;
    }

    /** The key of the theme that went up in the other. */
    public long gone() {
        return gone;
    }

    /** The key of the theme that is left. */
    public long kept() {
        return kept;
    }

    /** Notes the key of something that points at the theme that is left from now on, and did not before. */
    public void followed(long follower) {
        followers.add(follower);
    }

    Set<Long> followers() {
        return followers;
    }
}
