package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Inject
    private Edits edits;

    /**
     * The quotes that may be shown to the client now, by the key of the answer, in the trainer's words where these may be
     * quoted; a missing one was withdrawn, or waits until its writer agrees to an edit. Words that were gathered of several
     * groups are among them: who asks for their keys shows them beside the name of none.
     */
    public Map<Long, LivingQuote> quotes(Collection<Long> answerIds) {
        if (answerIds.isEmpty()) {
            return Map.of();
        }
        List<Answer> found = entities.createQuery("select a from Answer a where a.id in :ids", Answer.class)
                // quotes may be of many trainings, whose rows are asked for along with them
                .setHint("eclipselink.join-fetch", "a.evaluation.engagement.client")
                .setHint("eclipselink.left-join-fetch", "a.evaluation.engagement.contact")
                .setHint("eclipselink.join-fetch", "a.evaluation.questionnaire.program")
                .setHint("eclipselink.left-join-fetch", "a.question.questionnaire")
                .setParameter("ids", answerIds)
                .getResultList();
        Map<Long, EditedWording> edited = edits.of(answerIds);
        return found.stream()
                .filter(QuotedWords::mayBeShown)
                .flatMap(answer -> quote(answer, edited.get(answer.id())).stream())
                .collect(Collectors.toMap(LivingQuote::answerId, Function.identity()));
    }

    private static boolean mayBeShown(Answer answer) {
        boolean open = answer.evaluation().isNamed() || answer.isOpen();
        return open && mayLeave(answer) && answer.consent().allowsQuote();
    }

    /** What only the trainer may read is quoted nowhere, whatever was allowed. */
    private static boolean mayLeave(Answer answer) {
        return answer.question() == null || answer.question().readers() == Readers.REPORT;
    }

    private static Optional<LivingQuote> quote(Answer answer, EditedWording edited) {
        Optional<String> wording = edited == null ? Optional.of(answer.wording()) : edited.quotable(answer.wording());
        return wording.map(words -> new LivingQuote(
                answer.id(), words, answer.consent().use(), answer.firstName(), role(answer.evaluation())));
    }

    /** The role that stands below words of this evaluation: that of the client's contact on the manager's form. */
    static String role(Evaluation evaluation) {
        Contact contact = evaluation.engagement().contact();
        return evaluation.purpose() == Purpose.MANAGER && contact != null ? contact.role() : null;
    }
}
