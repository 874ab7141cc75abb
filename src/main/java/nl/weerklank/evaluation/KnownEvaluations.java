package nl.weerklank.evaluation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.Edition;

/** Evaluations with all that their forms are made of, read once for each version of it and shared by all readers. */
@ApplicationScoped
class KnownEvaluations {

    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager entities;

    private final Cache<FormVersion, Evaluation> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /**
     * The evaluation as it is in this version or, where it was changed since, in a later one; not to be changed. The
     * caller's transaction has changed nothing, or what it may yet take back would be told to others.
     */
    Evaluation of(FormVersion version) {
        return known.get(version, wanted -> whole(wanted.evaluation()));
    }

    /** The evaluation with everything that a form asks of it, so that nothing is left to be read later. */
    private Evaluation whole(long id) {
        Evaluation evaluation = entities.find(Evaluation.class, id);
        for (Locale language : Texts.LANGUAGES) {
            evaluation.title(evaluation.questionnaire(), language);
            evaluation.intro(evaluation.questionnaire(), language);
            evaluation.items(evaluation.questionnaire(), language);
        }
        evaluation.asked();
        evaluation.editions().forEach(Edition::days);
        return evaluation;
    }
}
