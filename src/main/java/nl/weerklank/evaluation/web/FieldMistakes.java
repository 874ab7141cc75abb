package nl.weerklank.evaluation.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.evaluation.Item;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.kind.Typed;

/** What is wrong with a form that was sent in, by the id of the element where it can be put right. */
public final class FieldMistakes {

    static final FieldMistakes NONE = new FieldMistakes();

    private static final String ANSWERS = "answers.";
    private static final String REMARKS = "remarks.";
    private static final String CONSENTS = "consents.";
    private static final String CONTACT = "contactRequest.";
    private static final String CONTACT_FIELDS = "contact-";

    private final Map<String, String> byField = new LinkedHashMap<>();
    private final List<String> general = new ArrayList<>();

    /** A mistake in the list on top: what it is about, and where it is put right; empty for the form as a whole. */
    public static final class Line {

        private final String field;
        private final String label;
        private final String message;

        Line(String field, String label, String message) {
            this.field = field;
            this.label = label;
            this.message = message;
        }

        public String getField() {
            return field;
        }

        public String getLabel() {
            return label;
        }

        public String getMessage() {
            return message;
        }
    }

    private FieldMistakes() {}

    static FieldMistakes of(Refusal refusal, Locale locale) {
        FieldMistakes mistakes = new FieldMistakes();
        if (refusal.mistakes().isEmpty()) {
            mistakes.general.add(refusal.message(locale));
        }
        for (Refusal.Mistake mistake : refusal.mistakes()) {
            mistakes.add(element(mistake.field()), mistake.message(locale));
        }
        return mistakes;
    }

    private void add(String element, String message) {
        if (element.isEmpty()) {
            general.add(message);
        } else {
            byField.put(element, message);
        }
    }

    private static String element(String field) {
        if (field.startsWith(ANSWERS)) {
            return field.substring(ANSWERS.length());
        }
        if (field.startsWith(REMARKS)) {
            return field.substring(REMARKS.length()) + FormFields.REMARK;
        }
        if (field.startsWith(CONSENTS)) {
            return field.substring(CONSENTS.length()).replace('.', '-');
        }
        if (field.startsWith(CONTACT)) {
            return CONTACT_FIELDS + field.substring(CONTACT.length());
        }
        return field.equals(FormFields.FIRST_NAME) ? field : "";
    }

    /** The place of a mistake in what programs would send, for a field of the form; empty for the form as a whole. */
    static String place(Collection<Item> items, String name) {
        for (Item item : items) {
            if (name.equals(item.field()) || name.startsWith(item.field() + "-")) {
                return place(item, name.substring(item.field().length()));
            }
        }
        if (name.startsWith(CONTACT_FIELDS)) {
            return CONTACT + name.substring(CONTACT_FIELDS.length());
        }
        return name.equals(FormFields.FIRST_NAME) ? name : "";
    }

    private static String place(Item item, String ending) {
        return switch (ending) {
            case FormFields.USE, FormFields.NAME -> CONSENTS + item.field() + ending.replace('-', '.');
            default -> (ending.equals(FormFields.REMARK) ? REMARKS : ANSWERS) + item.field();
        };
    }

    /** What is wrong with the element of this id, or null. */
    String of(String element) {
        return byField.get(element);
    }

    /**
     * All of it, first what concerns the whole, then in the order of the form.
     *
     * @param items what is asked, by whose words the lines are called
     * @param order the names of the fields
     */
    List<Line> lines(List<Item> items, List<String> order, Locale locale) {
        List<Line> lines = new ArrayList<>();
        general.forEach(message -> lines.add(new Line("", "", message)));
        byField.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> place(order, entry.getKey())))
                .forEach(entry ->
                        lines.add(new Line(entry.getKey(), label(items, entry.getKey(), locale), entry.getValue())));
        return lines;
    }

    /** The element of a pair stands for the fields of both. */
    private static int place(List<String> order, String element) {
        int place = order.indexOf(element);
        return place >= 0 ? place : order.indexOf(element + Typed.THEN);
    }

    private static String label(List<Item> items, String element, Locale locale) {
        return items.stream()
                .filter(item -> element.equals(item.field()) || element.startsWith(item.field() + "-"))
                .map(item -> FormQuestion.wording(item, locale))
                .findFirst()
                .orElseGet(() -> Texts.in(locale).format("evaluation.form.label-" + element.toLowerCase(Locale.ROOT)));
    }
}
