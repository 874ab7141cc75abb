package nl.weerklank.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.questionnaire.kind.AnswerValue;
import nl.weerklank.questionnaire.kind.Sent;

/**
 * Reads the answers to a form in its order, for what is asked may depend on what was answered before. What stands in a
 * question that was not asked is dropped.
 */
final class Replies {

    /** How many characters a remark may have. */
    static final int LONGEST_REMARK = 1000;

    private static final String ANSWERS = "answers.";
    private static final String REMARKS = "remarks.";

    private final List<Item> items;
    private final Map<String, Item> byName;
    private final Mistakes mistakes;
    private final List<Reply> replies = new ArrayList<>();
    private final Set<Item> asked = new HashSet<>();

    /** @param byName the items by each of their names */
    Replies(List<Item> items, Map<String, Item> byName, Mistakes mistakes) {
        this.items = items;
        this.byName = byName;
        this.mistakes = mistakes;
    }

    /** The replies to what was asked; every mistake is noted under the name that the sender used. */
    List<Reply> read(Map<String, Object> answers, Map<String, String> remarks) {
        Map<Item, String> answered = named(answers, ANSWERS);
        Map<Item, String> remarked = named(remarks, REMARKS);
        Map<Item, AnswerValue> values = new HashMap<>();
        for (Item item : items) {
            if (isAsked(item, values)) {
                asked.add(item);
                String name = answered.getOrDefault(item, item.key());
                Sent sent = new Sent(answers.get(name), ANSWERS + name, mistakes);
                read(item, sent).ifPresent(value -> values.put(item, value));
                readRemark(item, remarks, remarked.get(item));
            }
        }
        return replies;
    }

    /** What was asked of this writer, once the answers are read. */
    Set<Item> asked() {
        return asked;
    }

    /** The name that each item was called by; notes names of nothing, and two names of the same. */
    private Map<Item, String> named(Map<String, ?> sent, String prefix) {
        Map<Item, String> named = new HashMap<>();
        sent.keySet().forEach(name -> {
            Item item = byName.get(name);
            if (item == null) {
                mistakes.add(prefix + name, "evaluation.mistake.unknown");
            } else if (named.putIfAbsent(item, name) != null) {
                mistakes.add(prefix + name, "evaluation.mistake.twice");
            }
        });
        return named;
    }

    /** Whether what was answered before lets it be asked: an item that was not asked has no answer. */
    private boolean isAsked(Item item, Map<Item, AnswerValue> values) {
        return item.shownIf() == null
                || items.stream()
                        .filter(item::dependsOn)
                        .anyMatch(earlier -> item.shownIf().isMet(values.get(earlier)));
    }

    private Optional<AnswerValue> read(Item item, Sent sent) {
        if (!item.isAnswered() && sent.isEmpty()) {
            return Optional.empty();
        }
        Optional<AnswerValue> value = item.read(sent);
        value.ifPresent(read -> {
            replies.add(new Reply(item, Answer.Part.VALUE, read));
            item.kind().readOther(sent).ifPresent(other -> addWords(item, Answer.Part.OTHER, other));
        });
        return value;
    }

    private void readRemark(Item item, Map<String, String> remarks, String name) {
        Sent sent = new Sent(name == null ? null : remarks.get(name), REMARKS + name, mistakes);
        if (sent.isEmpty()) {
            return;
        }
        if (item.asksRemark()) {
            sent.words(LONGEST_REMARK).ifPresent(words -> addWords(item, Answer.Part.REMARK, words));
        } else {
            sent.mistake("evaluation.mistake.no-remark");
        }
    }

    private void addWords(Item item, Answer.Part part, String words) {
        replies.add(new Reply(item, part, new AnswerValue.Words(words)));
    }
}
