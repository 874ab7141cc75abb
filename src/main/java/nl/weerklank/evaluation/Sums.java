package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerklank.account.Organisation;

/**
 * Released counters added up over many evaluations, by the database: each question asks it once, however many there are.
 * Only released counters are in it, so that nothing is told of a group that its own results do not tell.
 */
@ApplicationScoped
@Transactional
public class Sums {

    private static final String THERE = "(n.attended is null or n.attended = true)";

    @PersistenceContext
    private EntityManager entities;

    /**
     * The marks given to a question.
     *
     * @param question the key under which its answers are kept over revisions
     * @param period the place of the period in the span, 0 for what came before the first start
     * @param groups in how many evaluations
     * @param squares the sum of the squares of the marks
     */
    public record Marks(long question, int period, int groups, long n, long sum, long squares) {}

    /**
     * How many sent the form in.
     *
     * @param groups how many evaluations have figures
     * @param sent how many forms are in the figures
     * @param asked how many were there and could answer, where that is known
     * @param sentOfAsked how many forms came from where it is known
     */
    public record Turnout(long program, int period, int groups, long sent, long asked, long sentOfAsked) {}

    /** How well themes worked out before and work out now, in the participants' own estimate, on steps from 1. */
    public record Shifts(long program, int groups, long n, long then, long now) {}

    /** The marks from 1 (poor) to 5 (very good) of one evaluation, all its questions together. */
    public record Grade(long evaluation, long n, long sum) {}

    /** The marks that one evaluation gave to one question. */
    public record Given(long question, long n, long sum) {}

    /** When the first evaluation with figures was closed; empty where there is none. */
    public Optional<Instant> begin(Organisation organisation) {
        return Optional.ofNullable(entities.createQuery(
                        "select min(v.window.closedAt) from Release r join r.evaluation v where v.organisation = :own",
                        Instant.class)
                .setParameter("own", organisation)
                .getSingleResult());
    }

    /** The marks of all questions that are answered by a step, by question and period. */
    public List<Marks> marks(Span span) {
        return rows("select t.question_id, p.period, count(distinct p.id), sum(t.amount), sum(t.amount * t.mark),"
                        + " sum(t.amount * t.mark * t.mark) from " + span.table()
                        + " join tally t on t.evaluation_id = p.id join question q on q.id = t.question_id"
                        + " where t.series = 'MARK' and q.kind in ('scale', 'grade', 'statement')"
                        + " group by t.question_id, p.period")
                .map(row -> new Marks(
                        whole(row[0]), number(row[1]), number(row[2]), whole(row[3]), whole(row[4]), whole(row[5])))
                .toList();
    }

    /** How many sent the form in, by program and period. */
    public List<Turnout> turnout(Span span) {
        String sent = "(select sum(r.received) from evaluation_release r where r.evaluation_id = p.id)";
        String links = "from invitation i left join enrolment n on n.id = i.enrolment_id"
                + " where i.evaluation_id = p.id and i.revoked = false";
        String asked = "case when exists (select i.id " + links + ") then (select count(*) " + links + " and " + THERE
                + ") else (select count(*) from evaluation_edition e join enrolment n on n.edition_id = e.edition_id"
                + " where e.evaluation_id = p.id and " + THERE + ") end";
        return rows("select x.program_id, x.period, count(*), sum(x.sent), sum(x.asked),"
                        + " sum(case when x.asked > 0 then x.sent else 0 end) from (select p.program_id, p.period, "
                        + sent
                        + " as sent, " + asked + " as asked from " + span.table()
                        + ") x where x.sent > 0 group by x.program_id, x.period")
                .map(row -> new Turnout(
                        whole(row[0]), number(row[1]), number(row[2]), whole(row[3]), whole(row[4]), whole(row[5])))
                .toList();
    }

    /** Before and now of all themes, by program. */
    public List<Shifts> shifts(Span span) {
        return rows("select p.program_id, count(distinct p.id), sum(t.amount), sum(t.amount * floor(t.mark / 10)),"
                        + " sum(t.amount * mod(t.mark, 10)) from " + span.table()
                        + " join tally t on t.evaluation_id = p.id"
                        + " where t.theme_id is not null and t.series = 'PAIR' group by p.program_id")
                .map(row -> new Shifts(whole(row[0]), number(row[1]), whole(row[2]), whole(row[3]), whole(row[4])))
                .toList();
    }

    /**
     * The evaluations with the lowest marks, the lowest first.
     *
     * @param below those only whose mean is less than this
     * @param most how many at most
     */
    public List<Grade> lowest(Span span, double below, int most) {
        String mean = "sum(t.amount * t.mark * 1.0) / sum(t.amount)";
        return rows(
                        "select p.id, sum(t.amount), sum(t.amount * t.mark) from " + span.table()
                                + " join tally t on t.evaluation_id = p.id join question q on q.id = t.question_id"
                                + " where t.series = 'MARK' and q.kind = 'scale' and q.scale = 'QUALITY'"
                                + " and q.direction = 'POSITIVE' group by p.id"
                                + " having " + mean + " < " + below + " order by " + mean + ", p.id",
                        most)
                .map(row -> new Grade(whole(row[0]), whole(row[1]), whole(row[2])))
                .toList();
    }

    /** The marks of each evaluation to each question that is answered by a step, in no particular order. */
    public List<Given> each(Span span) {
        return rows("select t.question_id, sum(t.amount), sum(t.amount * t.mark) from " + span.table()
                        + " join tally t on t.evaluation_id = p.id join question q on q.id = t.question_id"
                        + " where t.series = 'MARK' and q.kind in ('scale', 'grade', 'statement')"
                        + " group by t.question_id, p.id")
                .map(row -> new Given(whole(row[0]), whole(row[1]), whole(row[2])))
                .toList();
    }

    private Stream<Object[]> rows(String sql) {
        return rows(sql, Integer.MAX_VALUE);
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(String sql, int most) {
        return ((List<Object[]>)
                        entities.createNativeQuery(sql).setMaxResults(most).getResultList())
                .stream();
    }

    private static long whole(Object number) {
        return number == null ? 0 : ((Number) number).longValue();
    }

    private static int number(Object number) {
        return ((Number) number).intValue();
    }
}
