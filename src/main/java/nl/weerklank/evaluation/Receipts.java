package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Secret;

/** What the holder of a receipt can do: read back what was sent, erase it, and change what may be quoted. */
@ApplicationScoped
@Transactional
public class Receipts {

    private static final int LONGEST_NAME = 120;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Secret secret;

    /**
     * What was sent in one form.
     *
     * @param answers by what was asked, in the order of the form
     * @param test whether a trainer tried the form, so that no answers were kept
     * @param contact whether there is a request to get in touch
     */
    public record Sent(
            ReceiptCode code, Evaluation evaluation, Map<Item, SentAnswer> answers, boolean test, boolean contact) {

        /** What the form was called. */
        public String title() {
            return evaluation.title();
        }
    }

    /** One answer, what its writer allows, and the first name that may stand below it or null. */
    public record SentAnswer(AnswerValue value, Consent consent, String firstName) {}

    /** The language of the form that the receipt is for; refuses a code that is none. */
    public Locale language(ReceiptCode code) {
        return known(code).evaluation().locale();
    }

    /** What was sent; refuses a code that is none, and one whose answers were erased. */
    public Sent read(ReceiptCode code) {
        Receipt receipt = find(code);
        Response response = entities.find(Response.class, code.responseKey(secret));
        Map<Item, SentAnswer> answers = new LinkedHashMap<>();
        answers(code, receipt.evaluation())
                .forEach((item, answer) ->
                        answers.put(item, new SentAnswer(answer.value(), answer.consent(), answer.firstName())));
        boolean contact = entities.find(ContactRequest.class, code.contactKey(secret)) != null;
        return new Sent(code, receipt.evaluation(), answers, response.isTest(), contact);
    }

    /** Removes the response, its answers and a request to get in touch, at once. Counters already shown stay. */
    public void erase(ReceiptCode code) {
        Receipt receipt = find(code);
        entities.lock(receipt.evaluation(), LockModeType.PESSIMISTIC_WRITE);
        answers(code, receipt.evaluation()).values().forEach(entities::remove);
        removeContact(code);
        Attribution attribution = entities.find(Attribution.class, code.responseKey(secret));
        if (attribution != null) {
            entities.remove(attribution);
            entities.flush();
        }
        entities.remove(entities.find(Response.class, code.responseKey(secret)));
        receipt.erase();
    }

    /**
     * Allows other things, or nothing, for the words that were sent.
     *
     * @param choices by a question's id, key or field name
     * @param firstName to stand below the words where the writer wants that now; null where it was stated before
     */
    public void allow(ReceiptCode code, Map<String, Submission.Choice> choices, String firstName) {
        Receipt receipt = find(code);
        Mistakes mistakes = new Mistakes();
        Map<Item, Consent> consents = Checked.consents(receipt.evaluation().items(), choices, mistakes);
        String stated = Wording.atMost(LONGEST_NAME, Wording.line(firstName), "firstName", mistakes);
        Map<Item, Answer> answers = answers(code, receipt.evaluation());
        String name = stated == null ? statedBefore(answers) : stated;
        if (name == null && consents.values().stream().anyMatch(Consent::allowsName)) {
            mistakes.add("firstName", "evaluation.mistake.first-name");
        }
        mistakes.refuseIfAny();
        consents.forEach((item, consent) -> {
            if (answers.containsKey(item)) {
                answers.get(item).allow(consent, name);
            }
        });
    }

    /** Takes back every permission to quote what was sent. */
    public void withdraw(ReceiptCode code) {
        answers(code, find(code).evaluation()).values().stream()
                .filter(answer -> answer.consent().allowsQuote())
                .forEach(answer -> answer.allow(Consent.NONE, null));
    }

    /**
     * Asks the trainer to get in touch, in place of an earlier request: who asks is known from now on, which answers are
     * his or hers is not. Refuses a request without a number or address, and one below a test, of which nothing is kept.
     */
    public void askContact(ReceiptCode code, Submission.Contact asked) {
        Evaluation evaluation = find(code).evaluation();
        if (entities.find(Response.class, code.responseKey(secret)).isTest()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "evaluation.refusal.test");
        }
        Mistakes mistakes = new Mistakes();
        Submission.Contact checked = Checked.contact(asked, mistakes);
        if (checked == null) {
            mistakes.add("contactRequest.reach", "evaluation.mistake.reach");
        }
        mistakes.refuseIfAny();
        entities.lock(evaluation, LockModeType.PESSIMISTIC_WRITE);
        ContactRequest before = entities.find(ContactRequest.class, code.contactKey(secret));
        if (before == null) {
            entities.persist(new ContactRequest(code.contactKey(secret), evaluation, checked));
        } else {
            before.ask(checked);
        }
    }

    /** Takes the request to get in touch back; it is gone at once. */
    public void withdrawContact(ReceiptCode code) {
        find(code);
        removeContact(code);
    }

    private void removeContact(ReceiptCode code) {
        ContactRequest contact = entities.find(ContactRequest.class, code.contactKey(secret));
        if (contact != null) {
            entities.remove(contact);
        }
    }

    private static String statedBefore(Map<Item, Answer> answers) {
        return answers.values().stream()
                .map(Answer::firstName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Receipt find(ReceiptCode code) {
        Receipt receipt = known(code);
        if (receipt.isErased()) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "evaluation.refusal.erased");
        }
        return receipt;
    }

    private Receipt known(ReceiptCode code) {
        Receipt receipt = entities.find(Receipt.class, code.receiptKey(secret));
        if (receipt == null) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "evaluation.refusal.no-receipt");
        }
        return receipt;
    }

    private Map<Item, Answer> answers(ReceiptCode code, Evaluation evaluation) {
        List<Item> items = evaluation.items();
        List<Long> keys =
                items.stream().map(item -> code.answerKey(secret, item)).toList();
        Map<Long, Answer> found = entities.createQuery("select a from Answer a where a.id in :keys", Answer.class)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(Answer::id, answer -> answer));
        Map<Item, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            if (found.containsKey(keys.get(i))) {
                answers.put(items.get(i), found.get(keys.get(i)));
            }
        }
        return answers;
    }
}
