package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Locale;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.Edition;

/** Reads evaluations as they were committed, whatever the caller's own transaction has changed and may yet take back. */
@ApplicationScoped
class WholeEvaluations {

    @PersistenceContext
    private EntityManager entities;

    /** The evaluation with everything that a form asks of it, so that nothing is left to be read later. */
    @Transactional(TxType.REQUIRES_NEW)
    Evaluation read(long id) {
        Evaluation evaluation = entities.find(Evaluation.class, id);
        FormContent content = new FormContent(evaluation);
        for (Locale language : Texts.LANGUAGES) {
            content.title(language);
            content.intro(language);
            content.items(language);
        }
        evaluation.asked();
        evaluation.editions().forEach(Edition::days);
        return evaluation;
    }
}
