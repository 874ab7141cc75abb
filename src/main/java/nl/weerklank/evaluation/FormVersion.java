package nl.weerklank.evaluation;

/**
 * All that the form of an evaluation is made of, as the versions of the rows that hold it: as long as these are the same,
 * so is the form, whichever node changed what. Each only grows.
 *
 * @param evaluation the key of the evaluation
 * @param own its own version: opening and closing, themes, the room's link
 * @param questionnaire the key of the questionnaire
 * @param asked the version of its questions
 * @param program that of the program, whose word for the customer the texts take
 * @param engagement that of the agreement with the client
 * @param editions those of all its editions together
 * @param trainers those of the editions' trainers together
 */
public record FormVersion(
        long evaluation,
        int own,
        long questionnaire,
        int asked,
        int program,
        int engagement,
        long editions,
        long trainers) {

    /** How many columns of {@link #SELECTED} there are. */
    static final int COLUMNS = 8;

    /** What to select of an evaluation {@code v}, joined by {@link #JOINED}. */
    static final String SELECTED = "v.id, v.version, q.id, q.version, p.version, g.version,"
            + " (select sum(d.version) from Evaluation w join w.editions d where w = v),"
            + " (select sum(t.version) from Evaluation w join w.editions d join d.trainer t where w = v)";

    static final String JOINED = " join v.questionnaire q join q.program p join v.engagement g";

    /** The version in the first columns of a row that was selected so. */
    static FormVersion of(Object[] row) {
        return new FormVersion(
                (Long) row[0],
                (Integer) row[1],
                (Long) row[2],
                (Integer) row[3],
                (Integer) row[4],
                (Integer) row[5],
                ((Number) row[6]).longValue(),
                ((Number) row[7]).longValue());
    }
}
