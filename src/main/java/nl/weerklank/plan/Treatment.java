package nl.weerklank.plan;

/**
 * A block that treats a theme, somewhere.
 *
 * @param theme the theme's key
 * @param edition the key of the edition in whose plan it is
 * @param title its heading, or null
 * @param ownKind what the trainer calls its kind, where it is none of the usual ones; or null
 */
public record Treatment(long theme, long edition, String title, BlockKind kind, String ownKind, int minutes) {}
