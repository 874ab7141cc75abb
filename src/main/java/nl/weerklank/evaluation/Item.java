package nl.weerklank.evaluation;

import java.util.List;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.questionnaire.Question;
import nl.weerklank.questionnaire.QuestionKind;
import nl.weerklank.questionnaire.Scale;

/**
 * One thing that a form asks: a question of the questionnaire, or a theme that is asked back as before and now.
 *
 * @param id the question's key, or the theme's
 * @param key the question's stable key; of a theme {@code theme-<id>}
 * @param wording the question, or the theme's name
 * @param scale of a question of kind scale only
 * @param options of a question with choices only, in order
 */
public record Item(
        long id,
        String key,
        QuestionKind kind,
        String wording,
        String hint,
        Scale scale,
        List<String> options,
        boolean required,
        boolean quotable,
        boolean theme) {

    public Item {
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** The question, with the program's word for the customer filled in. */
    static Item of(Question question, CustomerWord customer) {
        return new Item(
                question.id(),
                question.key(),
                question.kind(),
                customer.fill(question.wording()),
                customer.fill(question.hint()),
                question.scale(),
                question.options().stream().map(customer::fill).toList(),
                question.required(),
                question.quotable(),
                false);
    }

    static Item of(AskedTheme theme) {
        return new Item(
                theme.themeId(),
                "theme-" + theme.themeId(),
                QuestionKind.SHIFT,
                theme.name(),
                null,
                null,
                null,
                false,
                false,
                true);
    }

    /** Its name among the fields of a form, unique within it. */
    public String field() {
        return (theme ? "t" : "q") + id;
    }

    /** Whether it is answered in words. */
    public boolean asksWords() {
        return kind.isWritten();
    }
}
