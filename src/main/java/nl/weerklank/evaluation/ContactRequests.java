package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Refusal;

/** Who asked the trainer to get in touch. */
@ApplicationScoped
@Transactional
public class ContactRequests {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Evaluations evaluations;

    /** The requests that came with an evaluation, in an order that tells nothing. */
    public List<ContactRequest> of(Evaluation evaluation) {
        return entities.createQuery(
                        "select c from ContactRequest c where c.evaluation = :evaluation order by c.id",
                        ContactRequest.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    /** Notes that the trainer got in touch. */
    public void handle(Organisation organisation, long evaluation, long id) {
        ContactRequest request = entities.find(ContactRequest.class, id);
        if (request == null || !request.evaluation().equals(evaluations.find(organisation, evaluation))) {
            throw Refusal.notFound();
        }
        request.handle();
    }
}
