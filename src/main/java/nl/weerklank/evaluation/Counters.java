package nl.weerklank.evaluation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Released counters of many evaluations, as they stand: whoever adds them up tells nothing of a group that its own results
 * do not tell. It asks the database as often for many evaluations as for one, and hands on row by row: they may be half a
 * million.
 */
@ApplicationScoped
@Transactional
public class Counters {

    private static final int ROWS_AT_A_TIME = 1000;

    private static final String THERE = "(n.attended is null or n.attended = true)";

    private static final String SENT =
            "(select sum(r.received) from evaluation_release r where r.evaluation_id = v.id)";

    private static final String INVITED = "from invitation i left join enrolment n on n.id = i.enrolment_id"
            + " where i.evaluation_id = v.id and i.revoked = false";

    private static final String ASKED = "case when exists (select i.id " + INVITED + ") then (select count(*) "
            + INVITED
            + " and " + THERE + ") else (select count(*) from evaluation_edition e join enrolment n on n.edition_id ="
            + " e.edition_id where e.evaluation_id = v.id and " + THERE + ") end";

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    /**
     * An evaluation with figures.
     *
     * @param sent how many forms are in the figures
     * @param asked how many were there and could answer; 0 where that is not known
     */
    public record Group(long evaluation, long program, Instant closedAt, int sent, int asked) {}

    /**
     * How many gave a mark to a question.
     *
     * @param question the key under which a question's answers are kept over revisions
     */
    public record Counter(long evaluation, long question, int mark, int amount) {}

    /** How many gave a mark to a question in one release; who has a trainer of their own to judge is left out. */
    public record ReleaseCounter(long evaluation, int batch, long question, int mark, int amount) {}

    /** The evaluations of which something was released, in no particular order. */
    public List<Group> groups(Span span) {
        List<Group> groups = new ArrayList<>();
        String sql = "select v.id, s.program_id, v.closed_at, " + SENT + ", " + ASKED + " from " + span.tables()
                + " where " + span.condition()
                + " and exists (select r.id from evaluation_release r where r.evaluation_id = v.id)";
        read(
                sql,
                row -> groups.add(new Group(
                        row.getLong(1),
                        row.getLong(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        row.getInt(4),
                        row.getInt(5))));
        return groups;
    }

    /** Hands on the counters of all questions, in no particular order. */
    public void each(Span span, Consumer<Counter> taker) {
        String sql = "select v.id, t.question_id, t.mark, t.amount from " + span.tables()
                + " join tally t on t.evaluation_id = v.id where " + span.condition()
                + " and t.series = 'MARK'";
        read(sql, row -> taker.accept(new Counter(row.getLong(1), row.getLong(2), row.getInt(3), row.getInt(4))));
    }

    /** Hands on the counters of all questions, release by release, in no particular order. */
    public void eachRelease(Span span, Consumer<ReleaseCounter> taker) {
        String sql = "select v.id, t.batch, t.question_id, t.mark, t.amount from " + span.tables()
                + " join tally t on t.evaluation_id = v.id where " + span.condition()
                + " and t.subject = 0 and t.series = 'MARK'";
        read(
                sql,
                row -> taker.accept(new ReleaseCounter(
                        row.getLong(1), row.getInt(2), row.getLong(3), row.getInt(4), row.getInt(5))));
    }

    /** Themes as before and now, each as one evaluation told it, in no particular order. */
    public List<ThemeShift> themes(Span span) {
        List<ThemeShift> shifts = new ArrayList<>();
        String theme = "t.theme_id, v.id, s.program_id, v.threshold";
        String sql = "select " + theme + ", sum(t.amount), sum(t.amount * " + Count.THEN_OF_PAIR + "), sum(t.amount * "
                + Count.NOW_OF_PAIR + ") from " + span.tables() + " join tally t on t.evaluation_id = v.id where "
                + span.condition() + " and t.series = 'PAIR' and t.theme_id is not null group by " + theme;
        read(
                sql,
                row -> shifts.add(new ThemeShift(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getInt(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7))));
        return shifts;
    }

    private interface Row {

        void take(ResultSet row) throws SQLException;
    }

    private void read(String sql, Row taker) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
