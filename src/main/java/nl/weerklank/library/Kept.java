package nl.weerklank.library;

import java.util.Locale;
import nl.weerklank.plan.BlockKind;

/** By what a block of a plan and one of the library are taken for the same: heading and kind, however they are written. */
public record Kept(String title, String kind) {

    /** @param ownKind what the trainer calls its kind, or null where it is one of the usual ones */
    public static Kept of(String title, BlockKind kind, String ownKind) {
        return new Kept(title, ownKind == null ? kind.code() : ownKind);
    }

    public Kept {
        title = title.strip().toLowerCase(Locale.ROOT);
        kind = kind.toLowerCase(Locale.ROOT);
    }
}
