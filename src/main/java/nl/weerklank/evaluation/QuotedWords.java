package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weerklank.program.Contact;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Readers;

/** The words of quotes as they live: whoever shows a quote asks for them each time, for consent can be withdrawn. */
@ApplicationScoped
@Transactional
public class QuotedWords {

    /**
     * The words of one quote.
     *
     * @param firstName may stand below them; null where the writer does not want that
     * @param role what the writer does, or null
     */
    public record LivingQuote(long answerId, String wording, Consent.Use use, String firstName, String role) {}

    @PersistenceContext
    private EntityManager entities;

    /** The quotes that may be shown to the client now, by the key of the answer; a missing one was withdrawn. */
    public Map<Long, LivingQuote> quotes(Collection<Long> answerIds) {
        if (answerIds.isEmpty()) {
            return Map.of();
        }
        List<Answer> found = entities.createQuery("select a from Answer a where a.id in :ids", Answer.class)
                .setParameter("ids", answerIds)
                .getResultList();
        return found.stream()
                .filter(QuotedWords::mayBeShown)
                .map(QuotedWords::quote)
                .collect(Collectors.toMap(LivingQuote::answerId, Function.identity()));
    }

    private static boolean mayBeShown(Answer answer) {
        boolean released = answer.evaluation().isNamed() || answer.isReleased();
        return released && mayLeave(answer) && answer.consent().allowsQuote();
    }

    /** What only the trainer may read is quoted nowhere, whatever was allowed. */
    private static boolean mayLeave(Answer answer) {
        return answer.question() == null || answer.question().readers() == Readers.REPORT;
    }

    private static LivingQuote quote(Answer answer) {
        return new LivingQuote(
                answer.id(), answer.wording(), answer.consent().use(), answer.firstName(), role(answer.evaluation()));
    }

    /** The role that stands below words of this evaluation: that of the client's contact on the manager's form. */
    static String role(Evaluation evaluation) {
        Contact contact = evaluation.engagement().contact();
        return evaluation.purpose() == Purpose.MANAGER && contact != null ? contact.role() : null;
    }
}
