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
    private Rows rows;

    @Inject
    private Clock clock;

    void follow(@Observes Revised revised) {
        entities
                .createQuery(
                        "select v from Evaluation v where v.questionnaire = :before and v.window.closedAt is null",
                        Evaluation.class)
                .setParameter("before", revised.before())
                .getResultList()
                .stream()
                .filter(evaluation -> evaluation.state(clock.instant()) != Evaluation.State.CLOSED)
                .filter(evaluation -> rows.responses(evaluation) == 0)
                .forEach(evaluation -> evaluation.ask(revised.now()));
    }
}
