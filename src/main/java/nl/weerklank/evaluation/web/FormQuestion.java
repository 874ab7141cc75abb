package nl.weerklank.evaluation.web;

import java.util.List;
import java.util.Locale;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Item;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.ChoicesKind;
import nl.weerklank.questionnaire.LongTextKind;
import nl.weerklank.questionnaire.Phrase;
import nl.weerklank.questionnaire.Step;
import nl.weerklank.questionnaire.Typed;

/** One question on the phone's form, as far as it was answered. */
public final class FormQuestion {

    private final Item item;
    private final Form form;
    private final Locale locale;
    private final SentForm sent;
    private final FieldMistakes mistakes;
    private final int number;

    /** @param number its place among the questions, from 1 */
    FormQuestion(Item item, Form form, Locale locale, SentForm sent, FieldMistakes mistakes, int number) {
        this.item = item;
        this.form = form;
        this.locale = locale;
        this.sent = sent;
        this.mistakes = mistakes;
        this.number = number;
    }

    private String say(String key, Object... arguments) {
        return Texts.in(locale).format(key, arguments);
    }

    /** Which file in {@code WEB-INF/tags/phone} shows it. */
    public String getView() {
        return item.kind().word();
    }

    public String getField() {
        return item.field();
    }

    public String getWording() {
        return wording(item, locale);
    }

    /** What is asked, in full. */
    static String wording(Item item, Locale locale) {
        return item.theme() ? Texts.in(locale).format("evaluation.form.theme", item.wording()) : item.wording();
    }

    public String getHint() {
        return item.hint();
    }

    public boolean isRequired() {
        return item.required();
    }

    public boolean isQuotable() {
        return item.quotable();
    }

    public boolean isLong() {
        return item.kind() instanceof LongTextKind;
    }

    /** The type of the inputs that pick an option. */
    public String getType() {
        return item.kind() instanceof ChoicesKind ? "checkbox" : "radio";
    }

    public String getWritten() {
        return sent.value(item.field());
    }

    public String getMistake() {
        return mistakes.of(item.field());
    }

    public List<Option> getSteps() {
        return steps(item.field());
    }

    public List<Option> getStepsThen() {
        return steps(item.field() + Typed.THEN);
    }

    public List<Option> getStepsNow() {
        return steps(item.field() + Typed.NOW);
    }

    private List<Option> steps(String field) {
        return options(field, item.kind().steps(locale));
    }

    private List<Option> options(String field, List<Step> steps) {
        return steps.stream()
                .map(step -> option(field, item.kind().picked(step.value()).toString(), step.label()))
                .toList();
    }

    private Option option(String field, String value, String label) {
        return new Option(value, label, sent.values(field).contains(value));
    }

    /** What the ends of the scale mean: "lukt niet, lukt goed". */
    public String getEnds() {
        List<Step> steps = item.kind().steps(locale);
        return say(
                "evaluation.form.ends",
                steps.get(0).label(),
                steps.get(steps.size() - 1).label());
    }

    /** For the attribute of that name: null where it was not said that it does not apply. */
    public String getNotApplicable() {
        return sent.value(item.field() + FormFields.NOT_APPLICABLE).isEmpty() ? null : "checked";
    }

    public List<Option> getOptions() {
        return options(item.field(), item.kind().options(locale));
    }

    /** Whether another option can be filled in. */
    public boolean isAskingOther() {
        return item.kind().asksOther();
    }

    /** The choice of another option. */
    public Option getOther() {
        return option(item.field(), "other", Texts.in(locale).getString("questionnaire.option.other"));
    }

    /** What was filled in as another option. */
    public String getOtherWritten() {
        return sent.value(item.field() + Typed.OTHER);
    }

    public boolean isMayNotApply() {
        return item.mayNotApply();
    }

    public boolean isAskingRemark() {
        return item.asksRemark();
    }

    public String getRemark() {
        return sent.value(item.field() + FormFields.REMARK);
    }

    public String getRemarkMistake() {
        return mistakes.of(item.field() + FormFields.REMARK);
    }

    /** Whom of the trainers it is about; null where it is about no one of them. */
    public String getAbout() {
        return item.about();
    }

    /** What a number is counted in, or null. */
    public String getUnit() {
        return Phrase.in(item.kind().parameters().unit(), locale);
    }

    /** How far this question is: "Vraag 3 van 8"; null for a heading. */
    public String getPlace() {
        if (!item.isAnswered()) {
            return null;
        }
        long asked = form.items().stream().filter(Item::isAnswered).count();
        return say("evaluation.form.place", number, asked);
    }

    /** Who reads it, where that is not what the top of the form says of every answer; or null. */
    public String getReaders() {
        if (!item.asksWords()) {
            return null;
        }
        String key = item.quotable() ? "evaluation.form.readers-asked" : "evaluation.form.readers-trainer";
        return say(key, form.evaluation().trainer().name());
    }

    /** For the attribute of that name: the hint, the mistake and who reads it, as far as they are there; or null. */
    public String getDescribedBy() {
        String all = described(item.theme() ? getEnds() : getHint(), "-h")
                + described(getMistake(), "-e")
                + described(getReaders(), "-r");
        return all.isEmpty() ? null : all.strip();
    }

    private String described(String text, String suffix) {
        return text == null || text.isEmpty() ? "" : item.field() + suffix + " ";
    }

    /** The two choices below a text that may be quoted. */
    public ConsentChoices getConsent() {
        String field = item.field();
        Submission.Choice chosen = sent.choice(field);
        String name = form.isNameKnown() ? form.knownName() : sent.value(FormFields.FIRST_NAME);
        String mistake = mistakes.of(field + FormFields.NAME);
        return new ConsentChoices(form.evaluation(), locale, field, chosen, mistake, getWritten(), name);
    }
}
