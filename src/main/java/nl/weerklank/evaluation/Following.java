package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import nl.weerklank.questionnaire.Revised;

/** Lets evaluations that nobody has answered yet ask the next revision of their questions, as soon as there is one. */
@ApplicationScoped
class Following {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    void follow(@Observes Revised revised) {
        entities.createQuery(
                        "select v from Evaluation v where v.questionnaire = :before and v.closedAt is null and not exists"
                                + " (select x from Response x where x.evaluation = v and x.test = false)",
                        Evaluation.class)
                .setParameter("before", revised.before())
                .getResultStream()
                .filter(evaluation -> evaluation.state(clock.instant()) != Evaluation.State.CLOSED)
                .forEach(evaluation -> evaluation.ask(revised.now()));
    }
}
