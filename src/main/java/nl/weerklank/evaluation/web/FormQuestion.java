package nl.weerklank.evaluation.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Item;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.QuestionKind;
import nl.weerklank.questionnaire.Scale;

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
        return switch (item.kind()) {
            case SCALE -> "scale";
            case SHIFT -> "shift";
            case TEXT, LONG_TEXT -> "words";
            case CHOICE, CHOICES, YES_NO -> "choice";
        };
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
        return item.kind() == QuestionKind.LONG_TEXT;
    }

    /** The type of the inputs that pick an option. */
    public String getType() {
        return item.kind() == QuestionKind.CHOICES ? "checkbox" : "radio";
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
        return steps(item.field() + FormFields.THEN);
    }

    public List<Option> getStepsNow() {
        return steps(item.field() + FormFields.NOW);
    }

    private List<Option> steps(String field) {
        return IntStream.rangeClosed(Scale.LOWEST, Scale.HIGHEST)
                .mapToObj(step -> option(field, Integer.toString(step), scale().label(step, locale)))
                .toList();
    }

    private Scale scale() {
        return item.scale() == null ? Scale.ABILITY : item.scale();
    }

    private Option option(String field, String value, String label) {
        return new Option(value, label, sent.values(field).contains(value));
    }

    /** What the ends of the scale mean: "1 lukt niet, 5 lukt goed". */
    public String getEnds() {
        return say("evaluation.form.ends", scale().label(Scale.LOWEST, locale), scale().label(Scale.HIGHEST, locale));
    }

    /** For the attribute of that name: null where it was not said that it does not apply. */
    public String getNotApplicable() {
        return sent.value(item.field() + FormFields.NOT_APPLICABLE).isEmpty() ? null : "checked";
    }

    public List<Option> getOptions() {
        if (item.kind() == QuestionKind.YES_NO) {
            return Stream.of("true", "false")
                    .map(value -> option(item.field(), value, say("evaluation.form." + value)))
                    .toList();
        }
        return IntStream.rangeClosed(1, item.options().size())
                .mapToObj(place -> option(
                        item.field(), Integer.toString(place), item.options().get(place - 1)))
                .toList();
    }

    /** How far this question is: "Vraag 3 van 8". */
    public String getPlace() {
        return say("evaluation.form.place", number, form.items().size());
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
