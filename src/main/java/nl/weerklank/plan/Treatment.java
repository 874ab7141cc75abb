package nl.weerklank.plan;

/**
 * A block that treats a theme, somewhere.
 *
 * @param theme the theme's key
 * @param edition the key of the edition in whose plan it is
 * @param title its heading, or null
 */
public record Treatment(long theme, long edition, String title, BlockKind kind, int minutes) {}
