package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Secret;
import nl.weerklank.questionnaire.Questionnaire;

/**
 * Stores one submission in one transaction: the receipt, the use of the personal link, the response and its answers,
 * or nothing at all. It is a bean of its own so that each call has a transaction of its own.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Submissions {

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Door door;

    @Inject
    private SubmittedRows rows;

    @Inject
    private Secret secret;

    @Inject
    private Clock clock;

    /** Whether the submission with this code was taken before, even if it was erased since. */
    boolean isTaken(ReceiptCode code) {
        return hasReceipt(code.receiptKey(secret));
    }

    /** Whether there is a receipt of this key. */
    boolean hasReceipt(long key) {
        return entities.createQuery("select count(r) from Receipt r where r.id = :key", Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }

    /** Whether another stack than the one with this content was taken under this key. */
    boolean isOtherStack(long stackKey, long content) {
        return entities.createQuery(
                                "select count(r) from Receipt r where r.id = :key and r.content <> :content",
                                Long.class)
                        .setParameter("key", stackKey)
                        .setParameter("content", content)
                        .getSingleResult()
                > 0;
    }

    /**
     * Stores it, unless it was taken before, and tells which. The questions are those of the form as it was found; whether
     * the evaluation takes it is decided at the {@link Door}, where closing waits. Rows name others by their keys alone,
     * so that nothing is read to write them; what few submissions bring goes by entities.
     */
    boolean store(Form form, Sid sid, Checked checked, boolean test) {
        ReceiptCode code = ReceiptCode.of(secret, sid);
        Door.Passage passage = door.pass(form.evaluation(), code.receiptKey(secret));
        if (passage.taken()) {
            return false;
        }
        Evaluation evaluation = passage.evaluation();
        evaluation.refuseUnlessTakes(sid.openedAt(), clock.instant());
        if (!test) {
            claim(form);
            freeze(form.questionnaire(), evaluation);
        }
        rows.add(new Receipt(code.receiptKey(secret), evaluation));
        Response response = new Response(code.responseKey(secret), evaluation, form.questionnaire(), test);
        rows.add(response);
        if (!test) {
            keepAnswers(form, evaluation, response, code, checked);
        }
        if (checked.contact() != null && !test) {
            keep(new ContactRequest(code.contactKey(secret), evaluation, checked.contact()));
        }
        return true;
    }

    /** Notes that the personal link was used: an update of its row, from which nothing leads to the answers. */
    private void claim(Form form) {
        if (!form.isPersonal()) {
            return;
        }
        int claimed = entities.createQuery("update Invitation i set i.used = true where i.id = :id and i.used = false"
                        + " and i.revoked = false")
                .setParameter("id", form.invitation())
                .executeUpdate();
        if (claimed == 0) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "evaluation.refusal.answered");
        }
    }

    /** Keeps the questions as they are; with the time of opening, since that of a first response would tell of it. */
    private void freeze(Questionnaire questionnaire, Evaluation evaluation) {
        if (!questionnaire.isFrozen()) {
            entities.find(Questionnaire.class, questionnaire.id()).freeze(evaluation.opensAt());
            entities.flush();
        }
    }

    /** Writes it at once: trouble with the database shows here, and not in the commit, which tells less of it. */
    private void keep(Object row) {
        entities.persist(row);
        entities.flush();
    }

    private void keepAnswers(Form form, Evaluation evaluation, Response response, ReceiptCode code, Checked checked) {
        rows.add(answers(evaluation, response, code, checked));
        attribute(evaluation, response, form.enrolment(), checked);
    }

    private List<Answer> answers(Evaluation evaluation, Response response, ReceiptCode code, Checked checked) {
        List<Answer> answers = new ArrayList<>();
        for (Reply reply : checked.replies()) {
            Item item = reply.item();
            long key = code.answerKey(secret, item, reply.part());
            Answer answer = new Answer(key, evaluation, reply);
            if (item.quotable() && reply.part() == Answer.Part.VALUE) {
                answer.allow(checked.consents().getOrDefault(item, Consent.NONE), checked.name());
            }
            if (evaluation.isNamed()) {
                answer.belongsTo(response);
            }
            answers.add(answer);
        }
        return answers;
    }

    private void attribute(Evaluation evaluation, Response response, Long writer, Checked checked) {
        if (!evaluation.isNamed()) {
            return;
        }
        LocalDate today =
                LocalDate.now(clock.withZone(evaluation.editions().get(0).timeZone()));
        keep(new Attribution(response, evaluation, writer, checked.name(), today));
    }

    /**
     * Stores a stack of forms that were filled in on paper, unless it was stored before, and tells which. The forms and
     * the answers on all of them are shuffled first, so that no order tells what belongs together. Nobody gets a receipt
     * of a form on paper: its keys derive from a number that is forgotten here.
     */
    boolean storePaper(Evaluation asked, long stackKey, long content, List<Responses.Sheet> sheets) {
        Evaluation evaluation = entities.find(Evaluation.class, asked.id(), LockModeType.PESSIMISTIC_WRITE);
        if (hasReceipt(stackKey)) {
            return false;
        }
        evaluation.refuseUnlessTakes(evaluation.opensAt(), clock.instant());
        rows.add(new Receipt(stackKey, evaluation, content));
        sheets.stream().map(Responses.Sheet::asked).distinct().forEach(questions -> freeze(questions, evaluation));
        List<Responses.Sheet> shuffled = new ArrayList<>(sheets);
        Collections.shuffle(shuffled, RANDOM);
        List<Answer> answers = new ArrayList<>();
        for (Responses.Sheet sheet : shuffled) {
            int revision = sheet.asked().revision();
            ReceiptCode code = ReceiptCode.of(secret, Sid.issue(secret, "paper", clock.instant(), revision));
            Response response = Response.onPaper(code.responseKey(secret), evaluation, sheet.asked());
            rows.add(response);
            answers.addAll(answers(evaluation, response, code, sheet.checked()));
            attribute(evaluation, response, null, sheet.checked());
        }
        Collections.shuffle(answers, RANDOM);
        rows.add(answers);
        return true;
    }
}
