package nl.weerklank.evaluation;

import java.util.List;
import java.util.Map;
import nl.weerklank.platform.Mistakes;

/** A submission read against what a form asks, once: what it answers and what is wrong with that, not judged yet. */
public final class Reading {

    private final List<Item> items;
    private final Map<String, Item> byName;
    private final Submission sent;
    private final Mistakes mistakes = new Mistakes();
    private final Replies reading;
    private final List<Reply> replies;

    Reading(List<Item> items, Submission sent) {
        this.items = items;
        this.byName = Item.byName(items);
        this.sent = sent;
        this.reading = new Replies(items, byName, mistakes);
        this.replies = reading.read(sent.answers(), sent.remarks());
    }

    /** The submission as an answer to what this form asks. */
    public static Reading of(Form form, Submission sent) {
        return new Reading(form.items(), sent);
    }

    /** What this writer was not asked, because of what was answered before; all that is sent there is dropped. */
    public List<Item> unasked() {
        return items.stream().filter(item -> !isAsked(item)).toList();
    }

    boolean isAsked(Item item) {
        return reading.asked().contains(item);
    }

    /** The items by each of their names. */
    Map<String, Item> byName() {
        return byName;
    }

    Submission sent() {
        return sent;
    }

    List<Reply> replies() {
        return replies;
    }

    /** What is wrong with the answers and remarks. */
    Mistakes mistakes() {
        return mistakes;
    }
}
