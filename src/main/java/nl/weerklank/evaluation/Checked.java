package nl.weerklank.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Secret;
import nl.weerklank.questionnaire.kind.AnswerValue;
import nl.weerklank.questionnaire.kind.Wording;

/** What a submission says, once everything in it was found in order. */
record Checked(List<Reply> replies, Map<Item, Consent> consents, String name, Submission.Contact contact) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REACH = 200;
    private static final int LONGEST_MESSAGE = 2000;

    /**
     * Checks a submission against what the form asks; refuses with every mistake at once.
     *
     * @param knownName of who was invited, or null
     */
    static Checked of(List<Item> items, Submission sent, String knownName) {
        return of(new Reading(items, sent), knownName);
    }

    /** The same of a submission that was read before. */
    static Checked of(Reading reading, String knownName) {
        Submission sent = reading.sent();
        Mistakes mistakes = new Mistakes().add(reading.mistakes());
        Map<Item, Consent> consents = consents(reading.byName(), sent.consents(), mistakes);
        consents.keySet().removeIf(item -> !reading.isAsked(item));
        String stated = name(sent, mistakes);
        String name = stated == null ? knownName : stated;
        boolean named = consents.values().stream().anyMatch(Consent::allowsName);
        if (named && name == null) {
            mistakes.add("firstName", "evaluation.mistake.first-name");
        }
        Submission.Contact contact = contact(sent.contact(), mistakes);
        mistakes.refuseIfAny();
        return new Checked(reading.replies(), consents, name, contact);
    }

    /** The answers themselves, without the words beside them. */
    Map<Item, AnswerValue> answers() {
        Map<Item, AnswerValue> answers = new LinkedHashMap<>();
        replies.stream()
                .filter(reply -> reply.part() == Answer.Part.VALUE)
                .forEach(reply -> answers.put(reply.item(), reply.value()));
        return answers;
    }

    /** The rows that it brings, under keys that derive from this code; of their response in named mode only. */
    List<Answer> rows(Secret secret, Evaluation evaluation, ReceiptCode code, Response response) {
        List<Answer> rows = new ArrayList<>(replies.size());
        for (Reply reply : replies) {
            Item item = reply.item();
            Answer row = new Answer(code.answerKey(secret, item, reply.part()), evaluation, reply);
            if (item.quotable() && reply.part() == Answer.Part.VALUE) {
                row.allow(consents.getOrDefault(item, Consent.NONE), name);
            }
            if (evaluation.isNamed()) {
                row.belongsTo(response);
            }
            rows.add(row);
        }
        return rows;
    }

    /** All of it as one text, which is the same whenever the same is sent, in whatever order. */
    String told() {
        Stream<String> said =
                replies.stream().map(reply -> reply.item().field() + " " + reply.part() + " " + told(reply.value()));
        Stream<String> allowed = consents.entrySet().stream()
                .map(consent -> consent.getKey().field() + " "
                        + consent.getValue().use() + " " + consent.getValue().name());
        return Stream.concat(said, allowed).sorted().toList() + " " + name + " " + contact;
    }

    private static String told(AnswerValue value) {
        // a set that is not to be changed tells its members in another order each time the program runs
        return value instanceof AnswerValue.Marks several ? several.plain().toString() : value.toString();
    }

    /**
     * The consents that were sent, with mistakes noted for what the form does not ask.
     *
     * @param byName what it asks, by each of its names
     */
    static Map<Item, Consent> consents(
            Map<String, Item> byName, Map<String, Submission.Choice> sent, Mistakes mistakes) {
        Map<Item, Consent> consents = new LinkedHashMap<>();
        sent.forEach((name, choice) -> {
            String field = "consents." + name;
            Optional<Item> asked = Optional.ofNullable(byName.get(name)).filter(Item::quotable);
            if (asked.isEmpty()) {
                mistakes.add(field, "evaluation.mistake.not-quotable");
            } else if (choice != null) {
                consents.put(asked.get(), consent(choice, field, mistakes));
            }
        });
        return consents;
    }

    private static Consent consent(Submission.Choice choice, String field, Mistakes mistakes) {
        return new Consent(
                choice(Consent.Use.class, choice.use(), field + ".use", mistakes),
                choice(Consent.Name.class, choice.name(), field + ".name", mistakes));
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String sent, String field, Mistakes mistakes) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        for (E choice : type.getEnumConstants()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(sent)) {
                return choice;
            }
        }
        mistakes.add(field, "evaluation.mistake.choice");
        return null;
    }

    private static String name(Submission sent, Mistakes mistakes) {
        return Wording.atMost(LONGEST_NAME, Wording.line(sent.firstName()), "firstName", mistakes);
    }

    /** A request to get in touch; null where nothing of it was filled in. */
    static Submission.Contact contact(Submission.Contact sent, Mistakes mistakes) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        String reach = Wording.atMost(LONGEST_REACH, Wording.line(sent.reach()), "contactRequest.reach", mistakes);
        if (reach == null) {
            mistakes.add("contactRequest.reach", "evaluation.mistake.reach");
        }
        return new Submission.Contact(
                Wording.atMost(LONGEST_NAME, Wording.line(sent.name()), "contactRequest.name", mistakes),
                reach,
                Wording.atMost(LONGEST_MESSAGE, Wording.clean(sent.message()), "contactRequest.message", mistakes));
    }
}
