package nl.weerklank.trend.web;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The figures of one training and of all, as whoever knows the tables would ask for them by hand. */
final class BareSql {

    private static final String CLOSED = " from evaluation v join questionnaire s on s.id = v.questionnaire_id"
            + " join engagement g on g.id = v.engagement_id";
    private static final String WHICH =
            " v.purpose = 'EVALUATION' and v.mode = 'ANONYMOUS' and v.closed_at is not null";
    /** Quarters of a year are close to 92 days. */
    private static final String QUARTER = "floor(v.closed_at / 7948800000)";

    private BareSql() {}

    static List<String> one(long evaluation) {
        String own = " where evaluation_id = " + evaluation;
        return List.of(
                "select question_id, number_value, count(*) from answer" + own
                        + " and number_value is not null group by question_id, number_value",
                "select theme_id, then_value, now_value, count(*) from answer" + own
                        + " and theme_id is not null group by theme_id, then_value, now_value",
                "select question_id, id, wording, consent_use from answer" + own + " and wording is not null",
                "select count(*) from response" + own);
    }

    static List<String> all() {
        return List.of(
                "select t.question_id, " + QUARTER + ", count(distinct v.id), sum(t.amount), sum(t.amount * t.mark),"
                        + " sum(t.amount * t.mark * t.mark)" + CLOSED
                        + " join tally t on t.evaluation_id = v.id join question q on q.id = t.question_id where"
                        + WHICH
                        + " and t.series = 'MARK' and q.kind in ('scale', 'grade', 'statement') group by t.question_id, "
                        + QUARTER,
                "select x.program_id, x.quarter, count(*), sum(x.sent), sum(x.asked) from (select s.program_id, "
                        + QUARTER
                        + " as quarter, (select sum(r.received) from evaluation_release r where r.evaluation_id = v.id)"
                        + " as sent, (select count(*) from evaluation_edition e join enrolment n on n.edition_id ="
                        + " e.edition_id where e.evaluation_id = v.id and (n.attended is null or n.attended = true))"
                        + " as asked" + CLOSED + " where" + WHICH
                        + ") x where x.sent > 0 group by x.program_id, x.quarter",
                "select s.program_id, count(distinct v.id), sum(t.amount), sum(t.amount * floor(t.mark / 10)),"
                        + " sum(t.amount * mod(t.mark, 10))" + CLOSED + " join tally t on t.evaluation_id = v.id where"
                        + WHICH + " and t.theme_id is not null and t.series = 'PAIR' group by s.program_id",
                "select v.id, sum(t.amount), sum(t.amount * t.mark)" + CLOSED
                        + " join tally t on t.evaluation_id = v.id join question q on q.id = t.question_id where"
                        + WHICH
                        + " and t.series = 'MARK' and q.scale = 'QUALITY' group by v.id"
                        + " order by sum(t.amount * t.mark * 1.0) / sum(t.amount) limit 5");
    }

    /** Means by question and quarter, counted from the answers themselves. */
    static List<String> answers() {
        return List.of("select a.question_id, " + QUARTER + ", count(*), avg(a.number_value)" + CLOSED
                + " join answer a on a.evaluation_id = v.id where" + WHICH
                + " and a.number_value is not null group by a.question_id, " + QUARTER);
    }

    /** Asks them, reads every row, and tells how many there were. */
    static int run(Connection database, List<String> questions) throws SQLException {
        int read = 0;
        for (String sql : questions) {
            try (Statement statement = database.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    rows.getObject(1);
                    read++;
                }
            }
        }
        return read;
    }
}
