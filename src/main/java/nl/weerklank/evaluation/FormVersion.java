package nl.weerklank.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;

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
            + " (select sum(d.version) from evaluation_edition w join edition d on d.id = w.edition_id"
            + " where w.evaluation_id = v.id),"
            + " (select sum(t.version) from evaluation_edition w join edition d on d.id = w.edition_id"
            + " join trainer t on t.id = d.trainer_id where w.evaluation_id = v.id)";

    static final String JOINED = " join questionnaire q on q.id = v.questionnaire_id"
            + " join program p on p.id = q.program_id join engagement g on g.id = v.engagement_id";

    /** The version in the first columns of a row that was selected so. */
    static FormVersion of(ResultSet row) throws SQLException {
        int column = 0;
        return new FormVersion(
                row.getLong(++column),
                row.getInt(++column),
                row.getLong(++column),
                row.getInt(++column),
                row.getInt(++column),
                row.getInt(++column),
                row.getLong(++column),
                row.getLong(++column));
    }
}
