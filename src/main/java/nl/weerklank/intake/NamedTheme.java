package nl.weerklank.intake;

/**
 * What a group's theme is called.
 *
 * @param id the theme's key
 * @param edition the key of the edition that it is of
 */
public record NamedTheme(long id, long edition, String name) {}
