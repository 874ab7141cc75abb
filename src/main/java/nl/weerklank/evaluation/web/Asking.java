package nl.weerklank.evaluation.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Item;
import nl.weerklank.platform.Texts;

/**
 * What the questions of one form on a phone have in common.
 *
 * @param locale in which they are asked
 * @param items in the order in which they are asked
 * @param sent what was answered so far
 */
record Asking(Form form, Locale locale, List<Item> items, SentForm sent, FieldMistakes mistakes) {

    /** The form's questions in this language, those about one trainer after each other. */
    static Asking of(Form form, Locale spoken, SentForm sent, FieldMistakes mistakes) {
        List<Item> items = FormPart.ordered(form.items(spoken));
        return new Asking(form, spoken, items, sent, mistakes);
    }

    String say(String key, Object... arguments) {
        return Texts.in(locale).format(key, arguments);
    }

    /** The trainer's name. */
    String trainer() {
        return form.evaluation().trainer().name();
    }

    /** The place of a question among those that can be answered, from 1. */
    int number(Item item) {
        return items.stream().filter(Item::isAnswered).toList().indexOf(item) + 1;
    }

    /** How many questions can be answered. */
    int count() {
        return (int) items.stream().filter(Item::isAnswered).count();
    }

    /** The question by which it is decided whether this one is asked; empty where it always is. */
    Optional<Item> decisive(Item item) {
        return items.stream().filter(item::dependsOn).findFirst();
    }

    /** What the person did in the training whom the question is about; null for nobody. */
    String role(Item item) {
        return item.subject() == 0
                ? null
                : say("evaluation.form.role-"
                        + form.evaluation()
                                .subjects()
                                .get(item.subject() - 1)
                                .role()
                                .word());
    }

    /** The language in which the questionnaire was written. */
    Locale ownLanguage() {
        return form.questionnaire().program().locale();
    }

    /** Whether the item is not there in the language of the form, and so is asked in the questionnaire's own. */
    boolean foreign(Item item) {
        return !item.theme()
                && !ownLanguage().getLanguage().equals(locale.getLanguage())
                && form.questionnaire()
                        .question(item.questionKey())
                        .filter(question -> !question.wording().speaks(locale))
                        .isPresent();
    }

    /** Whether any item is. */
    boolean isPartlyForeign() {
        return items.stream().anyMatch(this::foreign);
    }
}
