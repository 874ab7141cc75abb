package nl.weerklank.outcome;

import java.util.Locale;

/**
 * Somebody's words, exactly as written, with what the writer allows.
 *
 * @param id the answer's key, by which the words are found as long as they may be shown
 * @param use where they may be quoted
 * @param firstName the writer's first name where the writer allows it, otherwise null
 * @param role what the writer does at the client, where the writer is known and not anonymous, otherwise null
 * @param writer who wrote it, for the trainer of a named evaluation only, otherwise null
 */
public record Quote(long id, String wording, Use use, String firstName, String role, String writer) {

    /** Where words may be quoted; each allows more than the one before. */
    public enum Use {
        /** Only the trainer reads it. */
        NONE,
        /** In the report for the client. */
        REPORT,
        /** On the web site too. */
        PUBLIC;

        /** The word that the API uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the words may stand in a report. */
    public boolean forReport() {
        return use != Use.NONE;
    }
}
