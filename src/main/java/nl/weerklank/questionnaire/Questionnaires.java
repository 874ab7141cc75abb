package nl.weerklank.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.kind.Phrase;

/** The questionnaires of programs: at most one current one for each purpose. */
@ApplicationScoped
@Transactional
public class Questionnaires {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Event<Revised> revised;

    /** The current questionnaires of a program, in the order of {@link Purpose}. */
    public List<Questionnaire> of(Program program) {
        List<Questionnaire> all = entities.createQuery(
                        "select distinct q from Questionnaire q left join fetch q.questions where q.program = :program",
                        Questionnaire.class)
                .setParameter("program", program)
                .getResultList();
        return java.util.Arrays.stream(Purpose.values())
                .flatMap(purpose -> latest(all, purpose).stream())
                .toList();
    }

    private static Optional<Questionnaire> latest(List<Questionnaire> all, Purpose purpose) {
        return all.stream()
                .filter(questionnaire -> questionnaire.purpose() == purpose)
                .max(java.util.Comparator.comparingInt(Questionnaire::revision));
    }

    /** What each of the programs has questionnaires for, by the program's key; one without any is not in the map. */
    public Map<Long, Set<Purpose>> purposes(Collection<Program> programs) {
        Map<Long, Set<Purpose>> purposes = new HashMap<>();
        if (!programs.isEmpty()) {
            entities.createQuery(
                            "select distinct q.program.id, q.purpose from Questionnaire q where q.program in :programs",
                            Object[].class)
                    .setParameter("programs", programs)
                    .getResultList()
                    .forEach(row -> purposes.computeIfAbsent((Long) row[0], id -> EnumSet.noneOf(Purpose.class))
                            .add((Purpose) row[1]));
        }
        return purposes;
    }

    /** All that an organisation's questionnaires for this purpose ever asked, in any revision. */
    public List<Question> questions(Organisation organisation, Purpose purpose) {
        return entities.createQuery(
                        "select q from Question q join fetch q.questionnaire where q.questionnaire.purpose = :purpose"
                                + " and q.questionnaire.program.organisation = :organisation",
                        Question.class)
                .setParameter("purpose", purpose)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** The current questionnaire of a program for a purpose, if it has one. */
    public Optional<Questionnaire> of(Program program, Purpose purpose) {
        return of(program).stream().filter(q -> q.purpose() == purpose).findFirst();
    }

    /** The organisation's questionnaire with this key; refuses an unknown one and another organisation's alike. */
    public Questionnaire find(Organisation organisation, long id) {
        Questionnaire questionnaire = entities.find(Questionnaire.class, id);
        if (questionnaire == null || !questionnaire.program().organisation().equals(organisation)) {
            throw Refusal.notFound();
        }
        return questionnaire;
    }

    /** Gives a program its questionnaire for a purpose; refuses what {@link NewQuestion} must not be. */
    public Questionnaire add(
            Program program, Purpose purpose, Phrase title, Phrase intro, List<NewQuestion> questions) {
        Questionnaire questionnaire = new Questionnaire(program, purpose, title, intro, questions);
        entities.persist(questionnaire);
        return questionnaire;
    }

    /** The revision before, if there is one. */
    public Optional<Questionnaire> before(Questionnaire questionnaire) {
        return revisions(questionnaire).stream()
                .filter(one -> one.revision() == questionnaire.revision() - 1)
                .findFirst();
    }

    /** All revisions of the same questionnaire, the first one first. */
    public List<Questionnaire> revisions(Questionnaire questionnaire) {
        return entities.createQuery(
                        "select distinct q from Questionnaire q left join fetch q.questions"
                                + " where q.program = :program and q.purpose = :purpose order by q.revision",
                        Questionnaire.class)
                .setParameter("program", questionnaire.program())
                .setParameter("purpose", questionnaire.purpose())
                .getResultList();
    }

    /** Every question that was ever asked in this questionnaire, and over which revisions its answers are added up. */
    public List<Lineage> lineages(Questionnaire questionnaire) {
        return Lineage.of(revisions(questionnaire));
    }

    /**
     * Asks other questions: in the questionnaire itself, or in a next revision where it was seen or answered before.
     * Refuses when it was changed meanwhile, or is not the current revision any more.
     *
     * @param edits how often it was changed when it was read; null to ask them whatever was changed meanwhile
     */
    public Questionnaire change(
            Organisation organisation,
            long id,
            Integer edits,
            Phrase title,
            Phrase intro,
            List<NewQuestion> questions) {
        Questionnaire questionnaire = find(organisation, id);
        entities.refresh(questionnaire, LockModeType.PESSIMISTIC_WRITE);
        boolean stale = edits != null && edits != questionnaire.edits();
        if (stale || questionnaire.isFrozen() && isSucceeded(questionnaire)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "questionnaire.refusal.stale");
        }
        Questionnaire changed = questionnaire.isFrozen() ? questionnaire.revise() : questionnaire;
        changed.change(title, intro, questions, clock.instant());
        entities.persist(changed);
        entities.flush();
        changed.follow(revisions(changed).stream()
                .filter(earlier -> earlier.revision() < changed.revision())
                .toList());
        if (changed.revision() > questionnaire.revision()) {
            revised.fire(new Revised(questionnaire, changed));
        }
        entities.flush();
        return changed;
    }

    /**
     * Keeps a questionnaire as it is from now on, because somebody is about to see it on a form. It is decided in a
     * transaction of its own, so that what is shown after that is what was kept.
     *
     * @param since a time that tells nothing of whoever that is
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void freeze(long id, Instant since) {
        Questionnaire questionnaire = entities.find(Questionnaire.class, id);
        entities.refresh(questionnaire, LockModeType.PESSIMISTIC_WRITE);
        questionnaire.freeze(since);
    }

    private boolean isSucceeded(Questionnaire questionnaire) {
        return entities.createQuery(
                                "select max(q.revision) from Questionnaire q where q.program = :program"
                                        + " and q.purpose = :purpose",
                                Integer.class)
                        .setParameter("program", questionnaire.program())
                        .setParameter("purpose", questionnaire.purpose())
                        .getSingleResult()
                > questionnaire.revision();
    }
}
