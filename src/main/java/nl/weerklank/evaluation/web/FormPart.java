package nl.weerklank.evaluation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.weerklank.evaluation.Item;

/** Questions that stand together on a form: all about the same trainer, or about none. */
public final class FormPart {

    private final int subject;
    private final String about;
    private final String role;
    private final String id;
    private final List<FormQuestion> questions = new ArrayList<>();

    private FormPart(Item first, Asking asking) {
        this.subject = first.subject();
        this.about = first.about();
        this.role = asking.role(first);
        this.id = "about-" + first.field();
    }

    /** The questions of a form in parts, in the order in which they are asked. */
    static List<FormPart> of(Asking asking) {
        List<FormPart> parts = new ArrayList<>();
        for (Item item : asking.items()) {
            FormPart last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last == null || last.subject != item.subject()) {
                last = new FormPart(item, asking);
                parts.add(last);
            }
            last.questions.add(new FormQuestion(item, asking));
        }
        return parts;
    }

    /**
     * The same items, with those about one trainer after each other: the questionnaire repeats each question for every
     * trainer, and whoever answers thinks of one person at a time.
     */
    static List<Item> ordered(List<Item> items) {
        List<Item> ordered = new ArrayList<>();
        List<Item> run = new ArrayList<>();
        for (Item item : items) {
            if (item.subject() == 0) {
                ordered.addAll(bySubject(run));
                run.clear();
                ordered.add(item);
            } else {
                run.add(item);
            }
        }
        ordered.addAll(bySubject(run));
        return ordered;
    }

    private static List<Item> bySubject(List<Item> run) {
        return run.stream().sorted(Comparator.comparingInt(Item::subject)).toList();
    }

    /** Whom of the trainers the questions are about; null where they are about none. */
    public String getAbout() {
        return about;
    }

    /** What that person did in the training; null for nobody. */
    public String getRole() {
        return role;
    }

    /** The id of the heading that names the person. */
    public String getId() {
        return id;
    }

    public List<FormQuestion> getQuestions() {
        return List.copyOf(questions);
    }
}
