package nl.weerklank.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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

/** The questionnaires of programs: at most one current one for each purpose. */
@ApplicationScoped
@Transactional
public class Questionnaires {

    @PersistenceContext
    private EntityManager entities;

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

    /** Asks other questions: in the questionnaire itself, or in a next revision where it was answered before. */
    public Questionnaire change(
            Organisation organisation, long id, Phrase title, Phrase intro, List<NewQuestion> questions) {
        Questionnaire questionnaire = find(organisation, id);
        Questionnaire changed = questionnaire.isFrozen() ? questionnaire.revise() : questionnaire;
        changed.ask(title, intro, questions);
        entities.persist(changed);
        return changed;
    }
}
