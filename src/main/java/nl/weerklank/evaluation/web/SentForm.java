package nl.weerklank.evaluation.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Item;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.questionnaire.kind.AnswerValue;
import nl.weerklank.questionnaire.kind.ChoicesKind;
import nl.weerklank.questionnaire.kind.Wording;

/**
 * The fields of a form as a browser sent them. They are read from the body itself, for a server may drop what is too
 * much without saying so.
 */
final class SentForm {

    private static final Set<String> CONTROLS = Set.of(
            FormFields.SID,
            FormFields.REVISION,
            FormFields.NUMBER,
            FormFields.SPOKEN,
            FormFields.LANGUAGE,
            FormFields.TABLET,
            FormFields.DROPPED,
            FormFields.END);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    /** Nothing was sent yet. */
    SentForm() {}

    /** Reads a body in the form of an address; refuses what cannot be read to the letter. */
    SentForm(byte[] body) {
        for (String pair : SentBody.text(body).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                add(SentBody.unescaped(pair.substring(0, equals)), SentBody.unescaped(pair.substring(equals + 1)));
            } else if (!pair.isEmpty()) {
                throw SentBody.cutOff();
            }
        }
    }

    /** A field that was left open is there, but without a value. */
    private void add(String name, String value) {
        List<String> values = fields.computeIfAbsent(name, unknown -> new ArrayList<>());
        if (Wording.clean(value) != null) {
            values.add(value);
        }
    }

    /** What was picked or written under this name; empty where nothing was. */
    String value(String name) {
        List<String> values = values(name);
        return values.isEmpty() ? "" : values.get(values.size() - 1);
    }

    /** All that was picked under this name. */
    List<String> values(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The language that it is to be answered in: the one asked for now, or else the one it was shown in. */
    String language() {
        return isForOtherLanguage() ? value(FormFields.LANGUAGE) : value(FormFields.SPOKEN);
    }

    /** Whether it is not sent in, but only to be shown in another language. */
    boolean isForOtherLanguage() {
        return !value(FormFields.LANGUAGE).isEmpty();
    }

    /** Refuses a form that did not arrive whole, and fields that it does not have. */
    void refuseUnlessWhole(Form form) {
        long names = fields.keySet().stream()
                .filter(name -> !CONTROLS.contains(name))
                .count();
        if (!value(FormFields.END).equals("1") || !value(FormFields.NUMBER).equals(Long.toString(names))) {
            throw Refusal.invalid("", "evaluation.mistake.cut-off");
        }
        Mistakes mistakes = new Mistakes();
        Set<String> known = Set.copyOf(FormFields.of(form));
        fields.keySet().stream()
                .filter(name -> !CONTROLS.contains(name) && !known.contains(name))
                .forEach(name -> mistakes.add("", "evaluation.mistake.field-named", shortened(name)));
        mistakes.refuseIfAny();
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    /** Refuses a second value in a field that holds one: no one can say which was meant. */
    void refuseTwice(Collection<Item> items) {
        Mistakes mistakes = new Mistakes();
        fields.keySet().stream()
                .filter(name -> values(name).size() > 1 && items.stream().noneMatch(item -> holdsMore(item, name)))
                .forEach(name -> mistakes.add(FieldMistakes.place(items, name), "evaluation.mistake.two-values"));
        mistakes.refuseIfAny();
    }

    /**
     * Refuses, once, what is filled in at questions that are not asked: without a script they stand in the form, and what
     * is dropped from it must not vanish unseen. The writer gets it back to copy, and may send it again as it is.
     *
     * @param unasked what this writer is not asked, because of what was answered before
     */
    void refuseUntold(Collection<Item> unasked) {
        List<String> dropped =
                unasked.stream().filter(this::isFilled).map(Item::field).toList();
        boolean told = List.of(value(FormFields.DROPPED).split(",")).containsAll(dropped);
        fields.put(FormFields.DROPPED, List.of(String.join(",", dropped)));
        if (!told) {
            Mistakes mistakes = new Mistakes().add("", "evaluation.mistake.dropped-all");
            dropped.forEach(field -> mistakes.add("answers." + field, "evaluation.mistake.dropped"));
            throw mistakes.refusal();
        }
    }

    private boolean isFilled(Item item) {
        return Stream.concat(item.kind().fields().stream(), Stream.of(FormFields.NOT_APPLICABLE, FormFields.REMARK))
                .anyMatch(ending -> !value(item.field() + ending).isEmpty());
    }

    private static boolean holdsMore(Item item, String name) {
        return item.kind() instanceof ChoicesKind && name.equals(item.field());
    }

    /** What the form says; refuses a second value in a field that holds one. */
    Submission submission(Form form) {
        return submission(form, revision());
    }

    /** What a form says that was typed over from paper, on a page that may not tell which revision it shows. */
    Submission sheet(Form form) {
        return submission(form, value(FormFields.REVISION).isEmpty() ? null : revision());
    }

    private Submission submission(Form form, Integer revision) {
        refuseTwice(form.items());
        Map<String, Object> answers = new LinkedHashMap<>();
        Map<String, String> remarks = new LinkedHashMap<>();
        Map<String, Submission.Choice> consents = new LinkedHashMap<>();
        for (Item item : form.items()) {
            String field = item.field();
            if (item.isAnswered()) {
                answers.put(field, answer(item));
            }
            if (item.asksRemark()) {
                remarks.put(field, value(field + FormFields.REMARK));
            }
            if (item.quotable()) {
                consents.put(field, choice(field));
            }
        }
        return new Submission(
                value(FormFields.SID), revision, answers, remarks, consents, value(FormFields.FIRST_NAME), contact());
    }

    /** The request to get in touch. */
    Submission.Contact contact() {
        return new Submission.Contact(
                value(FormFields.CONTACT_NAME), value(FormFields.CONTACT_REACH), value(FormFields.CONTACT_MESSAGE));
    }

    /** The revision of the questions that were seen; -1 where none is told. */
    int revision() {
        String revision = value(FormFields.REVISION);
        return NUMBER.matcher(revision).matches() ? Integer.parseInt(revision) : -1;
    }

    /** What is allowed for the text in this field. */
    Submission.Choice choice(String field) {
        return new Submission.Choice(value(field + FormFields.USE), value(field + FormFields.NAME));
    }

    private Object answer(Item item) {
        String field = item.field();
        boolean applies = value(field + FormFields.NOT_APPLICABLE).isEmpty();
        return applies ? item.kind().typed(suffix -> values(field + suffix)) : AnswerValue.NotApplicable.WORD;
    }
}
