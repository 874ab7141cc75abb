package nl.weerklank.evaluation.web;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.evaluation.Item;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.Readers;
import nl.weerklank.questionnaire.kind.LongTextKind;
import nl.weerklank.questionnaire.kind.Phrase;

/** One question on the phone's form, as far as it was answered; or a heading between them. */
public final class FormQuestion {

    private final Item item;
    private final Asking asking;

    FormQuestion(Item item, Asking asking) {
        this.item = item;
        this.asking = asking;
    }

    private String say(String key, Object... arguments) {
        return asking.say("evaluation.form." + key, arguments);
    }

    private String written(String suffix) {
        return asking.sent().value(item.field() + suffix);
    }

    /** Which file in {@code WEB-INF/tags/phone} shows it. */
    public String getView() {
        return item.kind().word();
    }

    public String getField() {
        return item.field();
    }

    /** The classes by which the style and the script know it. */
    public String getLook() {
        if (!item.isAnswered()) {
            return "part";
        }
        return getMistake() == null && getRemarkMistake() == null ? "q" : "q wrong";
    }

    public String getWording() {
        return item.theme() ? say("theme", item.wording()) : item.wording();
    }

    /** What is asked, and about whom of the trainers. */
    static String wording(Item item, Locale locale) {
        Texts texts = Texts.in(locale);
        String wording = item.theme() ? texts.format("evaluation.form.theme", item.wording()) : item.wording();
        return item.about() == null ? wording : texts.format("evaluation.form.about", wording, item.about());
    }

    public String getHint() {
        return item.hint();
    }

    public String getMistake() {
        return asking.mistakes().of(item.field());
    }

    /** The code of its language, for the attribute of that name, where it is not there in the form's; else null. */
    public String getLanguage() {
        return asking.foreign(item) ? asking.ownLanguage().getLanguage() : null;
    }

    /** How far this question is, and whether it must be answered: "Vraag 3 van 8"; null for a heading. */
    public String getPlace() {
        if (!item.isAnswered()) {
            return null;
        }
        return say(item.required() ? "place-required" : "place", asking.number(item), asking.count());
    }

    /** After which answer it is asked, for whoever sees it without that; null where it always is. */
    public String getCondition() {
        return asking.decisive(item)
                .map(earlier -> say("only-if", asking.number(earlier), labels(earlier)))
                .orElse(null);
    }

    /** The answers after which it is asked: "‘matig’ of ‘slecht’". */
    private String labels(Item earlier) {
        return Choices.all(earlier, asking)
                .filter(option -> item.shownIf().marks().contains(option.value()))
                .map(option -> say("only-if-label", option.label()))
                .collect(Collectors.joining(" " + say("only-if-or") + " "));
    }

    /** The field that decides whether this is asked, for the script; or null. */
    public String getDecisiveField() {
        return asking.decisive(item).map(Item::field).orElse(null);
    }

    /** The values in that field after which it is asked, with commas between, for the script; or null. */
    public String getDecisiveValues() {
        return asking.decisive(item)
                .map(earlier -> item.shownIf().marks().stream()
                        .sorted()
                        .map(mark -> earlier.kind().picked(mark).toString())
                        .collect(Collectors.joining(",")))
                .orElse(null);
    }

    /** Who reads it, where that is not what the top of the form says of every answer; or null. */
    public String getReaders() {
        if (item.asksWords() && item.quotable()) {
            return say("readers-asked", asking.trainer());
        }
        boolean closed = item.asksWords() || item.readers() == Readers.TRAINER;
        return item.isAnswered() && closed ? say("readers-trainer", asking.trainer()) : null;
    }

    /** For the attribute of that name: the texts around the field that belong to it; null where there are none. */
    public String getDescribedBy() {
        String ids = Stream.of(
                        id("-n", item.required()),
                        id("-h", getHint() != null),
                        id("-e", getMistake() != null),
                        id("-s", getChoices().getEnds() != null || getUnit() != null),
                        id("-r", getReaders() != null))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    private String id(String suffix, boolean there) {
        return there ? item.field() + suffix : "";
    }

    public boolean isQuotable() {
        return item.quotable();
    }

    /** Whether it is answered in words. */
    public boolean isWriting() {
        return item.asksWords();
    }

    public boolean isLong() {
        return item.kind() instanceof LongTextKind;
    }

    public String getWritten() {
        return written("");
    }

    /** What can be picked. */
    public Choices getChoices() {
        return new Choices(item, asking);
    }

    /** What a number is counted in, or null. */
    public String getUnit() {
        return Phrase.in(item.kind().parameters().unit(), asking.locale());
    }

    public boolean isMayNotApply() {
        return item.mayNotApply();
    }

    /** That it does not apply, in the words of a question or of a theme. */
    public String getNotApplicableLabel() {
        return say(item.theme() ? "not-applicable" : "does-not-apply");
    }

    /** For the attribute "checked": null where it was not said that it does not apply. */
    public String getNotApplicable() {
        return written(FormFields.NOT_APPLICABLE).isEmpty() ? null : "checked";
    }

    public boolean isAskingRemark() {
        return item.asksRemark();
    }

    public String getRemark() {
        return written(FormFields.REMARK);
    }

    public String getRemarkMistake() {
        return asking.mistakes().of(item.field() + FormFields.REMARK);
    }

    /** For the attribute "open": null where no remark was begun. */
    public String getRemarkOpen() {
        return getRemark().isEmpty() && getRemarkMistake() == null ? null : "open";
    }

    /** Who reads the remark. */
    public String getRemarkReaders() {
        return say("readers-trainer", asking.trainer());
    }

    /** The two choices below a text that may be quoted. */
    public ConsentChoices getConsent() {
        String field = item.field();
        Submission.Choice chosen = asking.sent().choice(field);
        String known = asking.form().knownName();
        String name = known == null ? asking.sent().value(FormFields.FIRST_NAME) : known;
        String mistake = asking.mistakes().of(field + FormFields.NAME);
        return new ConsentChoices(
                asking.form().evaluation(), asking.locale(), field, chosen, mistake, getWritten(), name);
    }
}
