package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weerklank.program.Enrolment;
import nl.weerklank.questionnaire.Purpose;

/** Asks the database what is kept of an evaluation. */
@ApplicationScoped
class Rows {

    @PersistenceContext
    private EntityManager entities;

    /** The responses that no release holds yet, without tests. */
    List<Response> waitingResponses(Evaluation evaluation) {
        return list(Response.class, "Response x where x.test = false and x.batch = 0 and", evaluation);
    }

    /** How many responses there are that no release holds yet, without tests. */
    int waiting(Evaluation evaluation) {
        return count("Response x where x.test = false and x.batch = 0 and", evaluation);
    }

    /** How many responses there are, without tests. */
    int responses(Evaluation evaluation) {
        return count("Response x where x.test = false and", evaluation);
    }

    /** How many responses were filled in on paper. */
    int papers(Evaluation evaluation) {
        return count("Response x where x.test = false and x.paper = true and", evaluation);
    }

    /** How many forms trainers sent to try. */
    int tests(Evaluation evaluation) {
        return count("Response x where x.test = true and", evaluation);
    }

    /** All answers; of tests none are kept. */
    List<Answer> answers(Evaluation evaluation) {
        return list(Answer.class, "Answer x where", evaluation);
    }

    /** The answers that no release holds yet. */
    List<Answer> waitingAnswers(Evaluation evaluation) {
        return list(Answer.class, "Answer x where x.batch = 0 and", evaluation);
    }

    /** The released answers in words that are still there. */
    List<Answer> releasedTexts(Evaluation evaluation) {
        return list(Answer.class, "Answer x where x.batch > 0 and x.wording is not null and", evaluation);
    }

    /** The answers in words to any of these evaluations that were gathered in this batch and are still there. */
    List<Answer> gatheredTexts(Collection<Evaluation> evaluations, int batch) {
        return entities.createQuery(
                        "select x from Answer x where x.batch = :batch and x.wording is not null"
                                + " and x.evaluation in :evaluations",
                        Answer.class)
                .setParameter("batch", Answer.gathered(batch))
                .setParameter("evaluations", evaluations)
                .getResultList();
    }

    List<Tally> tallies(Evaluation evaluation) {
        return list(Tally.class, "Tally x where", evaluation);
    }

    List<Release> releases(Evaluation evaluation) {
        return entities.createQuery(
                        "select distinct x from Release x left join fetch x.byRevision where x.evaluation = :evaluation",
                        Release.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    /** How many responses answer each revision of the questions, without tests. */
    Map<Integer, Integer> byRevision(Evaluation evaluation) {
        return entities.createQuery(
                        "select x.revision, count(x) from Response x where x.test = false"
                                + " and x.evaluation = :evaluation group by x.revision",
                        Object[].class)
                .setParameter("evaluation", evaluation)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> ((Long) row[1]).intValue()));
    }

    /** The first names of the writers by response, as far as they are known; none in anonymous mode. */
    Map<Long, String> writers(Evaluation evaluation) {
        Map<Long, String> writers = new HashMap<>();
        attributions(evaluation).forEach(one -> writers.put(one.response(), one.firstName()));
        return writers;
    }

    /** Who answered, in the order of days; none in anonymous mode. */
    List<Attribution> attributions(Evaluation evaluation) {
        loadPeople("Attribution", evaluation);
        return entities.createQuery(
                        "select x from Attribution x where x.evaluation = :evaluation"
                                + " order by x.answeredOn, x.response",
                        Attribution.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    /** How many forms count as received: of an anonymous one also those that were erased after a release. */
    int received(Evaluation evaluation) {
        if (evaluation.isNamed()) {
            return responses(evaluation);
        }
        int released = releases(evaluation).stream().mapToInt(Release::received).sum();
        return released + waiting(evaluation);
    }

    /**
     * How many people could answer: those with a personal link, else everyone who takes part; without those who were not
     * there. Whether one of these answered all the same makes no difference, for then it could be told.
     */
    int invited(Evaluation evaluation) {
        int links = count("Invitation x where x.revoked = false and", evaluation);
        if (links > 0) {
            return links - missing(evaluation);
        }
        return evaluation.purpose() == Purpose.MANAGER ? 1 : enrolled(evaluation);
    }

    /** Whether nobody was invited by a personal link and nothing came in yet. */
    boolean isUntouched(Evaluation evaluation) {
        return count("Invitation x where", evaluation) == 0 && count("Response x where", evaluation) == 0;
    }

    /** How many personal links were used. */
    int used(Evaluation evaluation) {
        return count("Invitation x where x.revoked = false and x.used = true and", evaluation);
    }

    /** Whether answers are known to be somebody's; only in named mode they are. */
    boolean hasAttribution(Enrolment enrolment) {
        return entities.createQuery("select count(t) from Attribution t where t.enrolment = :enrolment", Long.class)
                        .setParameter("enrolment", enrolment)
                        .getSingleResult()
                > 0;
    }

    /** Reads the people whom rows of this kind name in one go, so that they are not asked for one by one. */
    void loadPeople(String kind, Evaluation evaluation) {
        entities.createQuery(
                        "select n from Enrolment n join fetch n.participant where n.id in (select x.enrolment.id from "
                                + kind + " x where x.evaluation = :evaluation)",
                        Enrolment.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    private int missing(Evaluation evaluation) {
        return evaluation.purpose() == Purpose.INTAKE
                ? 0
                : count("Invitation x where x.revoked = false and x.enrolment.attended = false and", evaluation);
    }

    private int enrolled(Evaluation evaluation) {
        String present = evaluation.purpose() == Purpose.INTAKE ? "" : " and (n.attended is null or n.attended = true)";
        return entities.createQuery(
                        "select count(n) from Enrolment n where n.edition in :editions" + present, Long.class)
                .setParameter("editions", evaluation.editions())
                .getSingleResult()
                .intValue();
    }

    private <T> List<T> list(Class<T> type, String what, Evaluation evaluation) {
        return entities.createQuery("select x from " + what + " x.evaluation = :evaluation", type)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    private int count(String what, Evaluation evaluation) {
        return entities.createQuery("select count(x) from " + what + " x.evaluation = :evaluation", Long.class)
                .setParameter("evaluation", evaluation)
                .getSingleResult()
                .intValue();
    }
}
