package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Refusal;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.Questionnaires;

/** Lets forms that were answered already ask the newest revision of their questions; only the trainer can decide that. */
@ApplicationScoped
@Transactional
public class Renewals {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Clock clock;

    /** What would come of it; empty where the form asks the newest revision, and where nobody can open it any more. */
    public Optional<Renewal> of(Evaluation evaluation) {
        Questionnaire asked = evaluation.questionnaire();
        return newest(evaluation)
                .filter(newest -> !isClosed(evaluation))
                .map(newest -> Renewal.of(asked.revision(), newest.revision(), questionnaires.lineages(asked)));
    }

    /**
     * Asks the newest revision from now on. What was answered stays, is added up with what comes where it may be, and is
     * told apart where not. Refuses a closed evaluation; changes nothing where the newest revision is asked already.
     */
    public Evaluation renew(Organisation organisation, long id) {
        Evaluation evaluation = evaluations.find(organisation, id);
        entities.refresh(evaluation, LockModeType.PESSIMISTIC_WRITE);
        if (isClosed(evaluation)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "evaluation.refusal.already-closed");
        }
        newest(evaluation).ifPresent(evaluation::ask);
        return evaluation;
    }

    private boolean isClosed(Evaluation evaluation) {
        return evaluation.state(clock.instant()) == Evaluation.State.CLOSED;
    }

    private Optional<Questionnaire> newest(Evaluation evaluation) {
        Questionnaire asked = evaluation.questionnaire();
        return questionnaires
                .of(asked.program(), asked.purpose())
                .filter(newest -> newest.revision() > asked.revision());
    }
}
