package nl.weerklank.evaluation.web;

import java.util.Locale;
import nl.weerklank.evaluation.EditedWording;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Item;
import nl.weerklank.evaluation.Receipts;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.kind.AnswerValue;

/** One answer as it is read back. */
public final class ReceiptAnswer {

    private final Item item;
    private final Receipts.SentAnswer answer;
    private final Evaluation evaluation;
    private final Locale locale;
    private final SentForm choices;
    private final FieldMistakes mistakes;

    /** @param choices what was chosen and could not be taken; null to show what is allowed now */
    ReceiptAnswer(
            Item item,
            Receipts.SentAnswer answer,
            Evaluation evaluation,
            Locale locale,
            SentForm choices,
            FieldMistakes mistakes) {
        this.item = item;
        this.answer = answer;
        this.evaluation = evaluation;
        this.locale = locale;
        this.choices = choices;
        this.mistakes = mistakes;
    }

    private String say(String key, Object... arguments) {
        return Texts.in(locale).format("evaluation.form." + key, arguments);
    }

    public String getWording() {
        return FormQuestion.wording(item, locale);
    }

    public boolean isQuotable() {
        return item.quotable();
    }

    /** What was answered, in the words of the form; null where only a remark was written. */
    public String getAnswered() {
        AnswerValue value = answer.value();
        if (value == null) {
            return null;
        }
        return value instanceof AnswerValue.NotApplicable
                ? say(item.theme() ? "not-applicable" : "does-not-apply")
                : item.kind().said(value, answer.other(), locale);
    }

    /** The name of its field. */
    public String getField() {
        return item.field();
    }

    /** What the trainer made of the words for the report, or null. */
    public EditedWording getEdit() {
        return answer.edited();
    }

    /** Whether that may be quoted, and what happens otherwise, in words. */
    public String getEditState() {
        String state = word(answer.edited().state());
        boolean open = !answer.edited().state().shown();
        String key = open ? state + "-" + word(answer.edited().meanwhile()) : state;
        return Texts.in(locale).getString("evaluation.receipt.edit-" + key);
    }

    /** Whether the writer can agree to it or refuse it. */
    public boolean isReplyable() {
        return answer.edited().state() != EditedWording.State.SPELLING;
    }

    /** The remark beside it, or null. */
    public String getRemark() {
        return answer.remark();
    }

    /** The two choices below a text that may be quoted. */
    public ConsentChoices getConsent() {
        String field = item.field();
        Submission.Choice chosen = choices == null ? allowed() : choices.choice(field);
        String mistake = mistakes.of(field + FormFields.NAME);
        return new ConsentChoices(evaluation, locale, field, chosen, mistake, getAnswered(), name());
    }

    private Submission.Choice allowed() {
        return new Submission.Choice(
                word(answer.consent().use()), word(answer.consent().name()));
    }

    private String name() {
        return choices == null ? answer.firstName() : choices.value(FormFields.FIRST_NAME);
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
