package nl.weerklank.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.account.Organisation;
import nl.weerklank.evaluation.Answer;
import nl.weerklank.evaluation.Attribution;
import nl.weerklank.evaluation.OwnWords;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Enrolment;
import nl.weerklank.questionnaire.Purpose;

/** What participants find difficult: their answers to the question {@code difficult} of the intake. */
@ApplicationScoped
@Transactional
public class Difficulties implements OwnWords {

    private static final String QUESTION = "difficult";

    @PersistenceContext
    private EntityManager entities;

    /**
     * What the participants of an edition find difficult. A named intake shows it as it comes in, an anonymous one once
     * it was released. Where the intake was held over several editions, a difficulty of somebody known to be in another
     * one is left out.
     */
    public List<Difficulty> of(Edition edition) {
        Map<Long, Attribution> writers = writers(edition);
        return answers(edition).stream()
                .filter(answer -> answer.evaluation().isNamed() || answer.isReleased())
                .filter(answer -> isOf(edition, writers.get(answer.response())))
                .sorted(Comparator.comparingLong(Answer::id))
                .map(answer -> difficulty(answer, writers.get(answer.response())))
                .toList();
    }

    private List<Answer> answers(Edition edition) {
        return entities.createQuery(
                        "select a from Answer a where a.wording is not null and a.part = :value"
                                + " and a.question.stableKey = :question and a.evaluation.purpose = :intake"
                                + " and :edition member of a.evaluation.editions",
                        Answer.class)
                .setParameter("value", Answer.Part.VALUE)
                .setParameter("question", QUESTION)
                .setParameter("intake", Purpose.INTAKE)
                .setParameter("edition", edition)
                .getResultList();
    }

    private Map<Long, Attribution> writers(Edition edition) {
        loadPeople(edition);
        Map<Long, Attribution> writers = new HashMap<>();
        entities.createQuery(
                        "select t from Attribution t where t.evaluation.purpose = :intake"
                                + " and :edition member of t.evaluation.editions",
                        Attribution.class)
                .setParameter("intake", Purpose.INTAKE)
                .setParameter("edition", edition)
                .getResultList()
                .forEach(attribution -> writers.put(attribution.response(), attribution));
        return writers;
    }

    /** Reads the people who answered in one go, so that they are not asked for one by one. */
    private void loadPeople(Edition edition) {
        entities.createQuery(
                        "select n from Enrolment n join fetch n.participant where n.id in"
                                + " (select t.enrolment.id from Attribution t where t.evaluation.purpose = :intake"
                                + " and :edition member of t.evaluation.editions)",
                        Enrolment.class)
                .setParameter("intake", Purpose.INTAKE)
                .setParameter("edition", edition)
                .getResultList();
    }

    private static boolean isOf(Edition edition, Attribution writer) {
        return writer == null
                || writer.enrolment() == null
                || writer.enrolment().edition().equals(edition);
    }

    private static Difficulty difficulty(Answer answer, Attribution writer) {
        return new Difficulty(answer.id(), answer.wording(), writer == null ? null : writer.firstName());
    }

    /**
     * What the participants of all the organisation's editions find difficult, as far as it may be seen: of anonymous
     * intakes what was released. Asks the database as often for many editions as for one.
     */
    public List<GroupDifficulty> of(Organisation organisation) {
        return new AllDifficulties(entities, QUESTION).of(organisation);
    }

    @Override
    public String question() {
        return QUESTION;
    }

    /** {@inheritDoc} The latest one, where there were several intakes. */
    @Override
    public Optional<OwnSentence> of(long enrolment) {
        List<Object[]> written = entities.createQuery(
                        "select a.wording, t.answeredOn from Answer a, Attribution t where a.response = t.response"
                                + " and a.evaluation = t.evaluation and t.enrolment.id = :enrolment and t.evaluation.purpose = :intake"
                                + " and a.question.stableKey = :question"
                                + " and a.part = :value and a.wording is not null"
                                + " order by t.answeredOn desc",
                        Object[].class)
                .setParameter("enrolment", enrolment)
                .setParameter("value", Answer.Part.VALUE)
                .setParameter("intake", Purpose.INTAKE)
                .setParameter("question", QUESTION)
                .getResultList();
        return written.stream().findFirst().map(row -> new OwnSentence((String) row[0], (LocalDate) row[1]));
    }
}
