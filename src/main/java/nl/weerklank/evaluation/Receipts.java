package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Secret;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.kind.AnswerValue;
import nl.weerklank.questionnaire.kind.Wording;

/** What the holder of a receipt can do: read back what was sent, erase it, and change what may be quoted. */
@ApplicationScoped
@Transactional
public class Receipts {

    private static final int LONGEST_NAME = 120;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Secret secret;

    @Inject
    private Edits edits;

    /**
     * What was sent in one form.
     *
     * @param asked the questions that it answers
     * @param answers by what was asked, in the order of the form
     * @param test whether a trainer tried the form, so that no answers were kept
     * @param contact whether there is a request to get in touch
     */
    public record Sent(
            ReceiptCode code,
            Evaluation evaluation,
            Questionnaire asked,
            Map<Item, SentAnswer> answers,
            boolean test,
            boolean contact) {

        /** What the form was called. */
        public String title() {
            return title(evaluation.locale());
        }

        /** What the form was called, in this language. */
        public String title(Locale spoken) {
            return new FormContent(evaluation, asked).title(spoken);
        }

        /** Everything that the form asked, in order, in this language. */
        public List<Item> items(Locale spoken) {
            return new FormContent(evaluation, asked).items(spoken);
        }
    }

    /**
     * One answer, with the words beside it, and what its writer allows.
     *
     * @param value null where only a remark was written
     * @param other what the other option is, or null
     * @param remark or null
     * @param firstName what may stand below the words, or null
     * @param edited what the trainer made of the words, or null
     */
    public record SentAnswer(
            AnswerValue value, String other, String remark, Consent consent, String firstName, EditedWording edited) {

        static SentAnswer of(Map<Answer.Part, Answer> parts, Map<Long, EditedWording> edits) {
            Answer value = parts.get(Answer.Part.VALUE);
            return new SentAnswer(
                    value == null ? null : value.value(),
                    words(parts.get(Answer.Part.OTHER)),
                    words(parts.get(Answer.Part.REMARK)),
                    value == null ? Consent.NONE : value.consent(),
                    value == null ? null : value.firstName(),
                    value == null ? null : edits.get(value.id()));
        }

        private static String words(Answer part) {
            return part == null ? null : part.wording();
        }
    }

    /** The language of the form that the receipt is for; refuses a code that is none. */
    public Locale language(ReceiptCode code) {
        return known(code).evaluation().locale();
    }

    /** What was sent; refuses a code that is none, and one whose answers were erased. */
    public Sent read(ReceiptCode code) {
        Receipt receipt = find(code);
        Questionnaire asked = asked(code, receipt.evaluation());
        Map<Item, Map<Answer.Part, Answer>> found = answers(code, receipt.evaluation());
        Map<Long, EditedWording> edited =
                edits.of(values(found).values().stream().map(Answer::id).toList());
        Map<Item, SentAnswer> answers = new LinkedHashMap<>();
        found.forEach((item, parts) -> answers.put(item, SentAnswer.of(parts, edited)));
        boolean contact = entities.find(ContactRequest.class, code.contactKey(secret)) != null;
        return new Sent(
                code, receipt.evaluation(), asked, answers, response(code).isTest(), contact);
    }

    /** Removes the response, its answers and a request to get in touch, at once. Counters already shown stay. */
    public void erase(ReceiptCode code) {
        Receipt receipt = find(code);
        entities.lock(receipt.evaluation(), LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(receipt);
        if (receipt.isErased()) {
            throw erased();
        }
        answers(code, receipt.evaluation()).values().stream()
                .flatMap(parts -> parts.values().stream())
                .forEach(entities::remove);
        removeContact(code);
        Attribution attribution = entities.find(Attribution.class, code.responseKey(secret));
        if (attribution != null) {
            entities.remove(attribution);
            entities.flush();
        }
        entities.remove(response(code));
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
        Map<Item, Consent> consents =
                Checked.consents(Item.byName(items(code, receipt.evaluation())), choices, mistakes);
        String stated = Wording.atMost(LONGEST_NAME, Wording.line(firstName), "firstName", mistakes);
        Map<Item, Answer> answers = values(answers(code, receipt.evaluation()));
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
        edits.dropUnquotable(answers.values());
    }

    /**
     * Agrees to what the trainer made of the words, or refuses it. Refuses a reply to other words than those that are
     * there now.
     *
     * @param item a question's id, key or field name
     * @param seen the hash of the edited words that the writer saw
     */
    public void reply(ReceiptCode code, String item, String seen, boolean agrees) {
        Evaluation evaluation = find(code).evaluation();
        Item asked = Item.byName(items(code, evaluation)).get(item);
        Answer answer = values(answers(code, evaluation)).get(asked);
        if (answer == null) {
            throw Refusal.notFound();
        }
        edits.reply(answer.id(), seen, agrees);
    }

    /** Takes back every permission to quote what was sent. */
    public void withdraw(ReceiptCode code) {
        Map<Item, Answer> answers = values(answers(code, find(code).evaluation()));
        answers.values().stream()
                .filter(answer -> answer.consent().allowsQuote())
                .forEach(answer -> answer.allow(Consent.NONE, null));
        edits.dropUnquotable(answers.values());
    }

    /**
     * Asks the trainer to get in touch, in place of an earlier request: who asks is known from now on, which answers are
     * his or hers is not. Refuses a request without a number or address, and one below a test, of which nothing is kept.
     */
    public void askContact(ReceiptCode code, Submission.Contact asked) {
        Evaluation evaluation = find(code).evaluation();
        if (response(code).isTest()) {
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
            throw erased();
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

    /** The response; refuses one that is erased at this very moment as one that was. */
    private Response response(ReceiptCode code) {
        Response response = entities.find(Response.class, code.responseKey(secret));
        if (response == null) {
            throw erased();
        }
        return response;
    }

    private static Refusal erased() {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "evaluation.refusal.erased");
    }

    /** The questions on the form that was sent. */
    private Questionnaire asked(ReceiptCode code, Evaluation evaluation) {
        return evaluation.questionnaire(response(code).revision()).orElseThrow();
    }

    private List<Item> items(ReceiptCode code, Evaluation evaluation) {
        return new FormContent(evaluation, asked(code, evaluation)).items(evaluation.locale());
    }

    private static Map<Item, Answer> values(Map<Item, Map<Answer.Part, Answer>> answers) {
        Map<Item, Answer> values = new LinkedHashMap<>();
        answers.forEach((item, parts) -> {
            if (parts.containsKey(Answer.Part.VALUE)) {
                values.put(item, parts.get(Answer.Part.VALUE));
            }
        });
        return values;
    }

    /** What there is of each item, in the order of the form; items without any part are left out. */
    private Map<Item, Map<Answer.Part, Answer>> answers(ReceiptCode code, Evaluation evaluation) {
        List<Item> items = items(code, evaluation);
        Map<Long, Answer> found = found(items.stream()
                .flatMap(item -> item.parts().stream().map(part -> code.answerKey(secret, item, part)))
                .toList());
        Map<Item, Map<Answer.Part, Answer>> answers = new LinkedHashMap<>();
        for (Item item : items) {
            for (Answer.Part part : item.parts()) {
                Answer answer = found.get(code.answerKey(secret, item, part));
                if (answer != null) {
                    answers.computeIfAbsent(item, of -> new EnumMap<>(Answer.Part.class))
                            .put(part, answer);
                }
            }
        }
        return answers;
    }

    private Map<Long, Answer> found(List<Long> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select a from Answer a where a.id in :keys", Answer.class)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(Answer::id, answer -> answer));
    }
}
