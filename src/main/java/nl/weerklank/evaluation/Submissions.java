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
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Secret;
import nl.weerklank.questionnaire.Questionnaire;

/**
 * Stores submissions in one transaction: of each the receipt, the use of the personal link, the response and its answers,
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
     * What came of one submission.
     *
     * @param refusal why it was not stored; null where it was, and where it was taken before
     * @param again whether it was taken before
     */
    record Outcome(Refusal refusal, boolean again) {

        private static final Outcome STORED = new Outcome(null, false);
        private static final Outcome TAKEN_BEFORE = new Outcome(null, true);
    }

    /**
     * Stores those that were not taken before, and tells what came of each. The questions are those of the form as it was
     * found; whether the evaluation takes it is decided at the {@link Door}, where closing waits. Rows name others by
     * their keys alone, so that nothing is read to write them; what few submissions bring goes by entities.
     *
     * @param sent submissions to one evaluation
     */
    List<Outcome> store(List<Sending> sent) {
        Evaluation evaluation = door.pass(sent.get(0).form().evaluation());
        List<Outcome> outcomes = admitted(evaluation, sent);
        List<Sending> stored = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            if (outcomes.get(i) == Outcome.STORED) {
                stored.add(sent.get(i));
            }
        }
        write(evaluation, stored);
        return outcomes;
    }

    /** Sorts out what was taken before, what comes too late, and whose personal link was used. */
    private List<Outcome> admitted(Evaluation evaluation, List<Sending> sent) {
        List<Long> keys = sent.stream().map(one -> one.receipt().id()).toList();
        Set<Long> taken = rows.receiptsAmong(keys);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            boolean isNew = !taken.contains(keys.get(i)) && keys.indexOf(keys.get(i)) == i;
            outcomes.add(isNew ? inTime(evaluation, sent.get(i)) : Outcome.TAKEN_BEFORE);
        }
        claim(sent, outcomes);
        for (int i = 0; i < keys.size(); i++) {
            // a copy that comes along with it fares as it did
            Outcome first = outcomes.get(keys.indexOf(keys.get(i)));
            if (first.refusal() != null) {
                outcomes.set(i, first);
            }
        }
        return outcomes;
    }

    private Outcome inTime(Evaluation evaluation, Sending sent) {
        try {
            evaluation.refuseUnlessTakes(sent.sid().openedAt(), clock.instant());
            return Outcome.STORED;
        } catch (Refusal refusal) {
            return new Outcome(refusal, false);
        }
    }

    /** Notes that personal links were used: an update of their rows, from which nothing leads to the answers. */
    private void claim(List<Sending> sent, List<Outcome> outcomes) {
        List<Integer> places = IntStream.range(0, sent.size())
                .filter(place ->
                        outcomes.get(place) == Outcome.STORED && sent.get(place).usesLink())
                .boxed()
                .toList();
        List<Boolean> free = rows.claim(places.stream()
                .map(place -> sent.get(place).form().invitation())
                .toList());
        for (int i = 0; i < places.size(); i++) {
            if (!free.get(i)) {
                Refusal used = Refusal.of(Refusal.Kind.CONFLICT, "evaluation.refusal.answered");
                outcomes.set(places.get(i), new Outcome(used, false));
            }
        }
    }

    private void write(Evaluation evaluation, List<Sending> sent) {
        sent.stream()
                .filter(one -> !one.test())
                .map(one -> one.form().questionnaire())
                .distinct()
                .forEach(questions -> freeze(questions, evaluation));
        List<Receipt> receipts = new ArrayList<>();
        List<Response> responses = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        List<Object> rest = new ArrayList<>();
        for (Sending one : sent) {
            receipts.add(one.receipt());
            responses.add(one.response());
            answers.addAll(one.answers());
            if (!one.test()) {
                rest.addAll(rest(evaluation, one));
            }
        }
        // no order tells what belongs together
        Collections.shuffle(answers, RANDOM);
        rows.add(receipts, responses, answers);
        rest.forEach(this::keep);
    }

    /** What few submissions bring: whose it is in named mode, and a request to get in touch. */
    private List<Object> rest(Evaluation evaluation, Sending sent) {
        List<Object> rest = new ArrayList<>();
        attribution(evaluation, sent.response(), sent.form().enrolment(), sent.checked())
                .ifPresent(rest::add);
        if (sent.checked().contact() != null) {
            rest.add(new ContactRequest(
                    sent.code().contactKey(secret), evaluation, sent.checked().contact()));
        }
        return rest;
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

    private Optional<Attribution> attribution(Evaluation evaluation, Response response, Long writer, Checked checked) {
        if (!evaluation.isNamed()) {
            return Optional.empty();
        }
        LocalDate today =
                LocalDate.now(clock.withZone(evaluation.editions().get(0).timeZone()));
        return Optional.of(new Attribution(response, evaluation, writer, checked.name(), today));
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
        rows.add(List.of(new Receipt(stackKey, evaluation, content)), List.of(), List.of());
        sheets.stream().map(Responses.Sheet::asked).distinct().forEach(questions -> freeze(questions, evaluation));
        List<Responses.Sheet> shuffled = new ArrayList<>(sheets);
        Collections.shuffle(shuffled, RANDOM);
        List<Response> responses = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        List<Attribution> attributions = new ArrayList<>();
        for (Responses.Sheet sheet : shuffled) {
            int revision = sheet.asked().revision();
            ReceiptCode code = ReceiptCode.of(secret, Sid.issue(secret, "paper", clock.instant(), revision));
            Response response = Response.onPaper(code.responseKey(secret), evaluation, sheet.asked());
            responses.add(response);
            answers.addAll(sheet.checked().rows(secret, evaluation, code, response));
            attribution(evaluation, response, null, sheet.checked()).ifPresent(attributions::add);
        }
        Collections.shuffle(answers, RANDOM);
        rows.add(List.of(), responses, answers);
        attributions.forEach(this::keep);
        return true;
    }
}
