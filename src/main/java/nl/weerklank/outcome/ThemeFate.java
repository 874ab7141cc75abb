package nl.weerklank.outcome;

import nl.weerklank.evaluation.AskedTheme;

/**
 * What became of a theme of the group.
 *
 * @param theme the theme's key
 * @param decision what the trainer decided
 * @param reason why, in the trainer's words, or null
 */
public record ThemeFate(long theme, String name, Decision decision, String reason) {

    /** The key by which themes of several groups, each of which has its own, are taken for one. */
    public static String nameKey(String name) {
        return AskedTheme.nameKey(name);
    }

    /** What a trainer decides on a theme. */
    public enum Decision {
        /** Nothing yet. */
        OPEN,
        /** The training treats it. */
        TREATED,
        /** Deliberately not treated. */
        LEFT_OUT,
        /** No training solves it; it goes back to the organisation. */
        BACK_TO_ORGANISATION
    }
}
