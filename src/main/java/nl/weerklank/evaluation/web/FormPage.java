package nl.weerklank.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Item;
import nl.weerklank.evaluation.OwnWords;
import nl.weerklank.platform.Dates;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Secret;
import nl.weerklank.program.Edition;
import nl.weerklank.questionnaire.FillingTime;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.kind.QuestionKind;

/** The form on a phone, empty or as it was filled in. */
@Named
@RequestScoped
public class FormPage {

    @Inject
    private CurrentTrainer current;

    @Inject
    private OwnWords ownWords;

    @Inject
    private Secret secret;

    private Asking asking;
    private String sid;
    private boolean example;

    /** Shows the form empty, in this language. */
    void show(Form form, String number, Locale spoken) {
        show(form, number, spoken, new SentForm());
    }

    /** Shows the form as it is filled in so far. */
    void show(Form form, String number, Locale spoken, SentForm filledIn) {
        sid = number;
        asking = Asking.of(form, spoken, filledIn, FieldMistakes.NONE);
    }

    /** Shows the form as it was filled in, with what is wrong with it. */
    void showAgain(Form form, String number, Locale spoken, SentForm filledIn, Refusal refusal) {
        sid = number;
        asking = Asking.of(form, spoken, filledIn, FieldMistakes.of(refusal, spoken));
    }

    /** Shows what a questionnaire looks like to whoever makes it. */
    void showExample(Form made, Locale spoken) {
        show(made, "", spoken);
        example = true;
    }

    private Form form() {
        return asking.form();
    }

    private SentForm sent() {
        return asking.sent();
    }

    private Evaluation evaluation() {
        return form().evaluation();
    }

    private String say(String key, Object... arguments) {
        return asking.say(key, arguments);
    }

    public Locale getLocale() {
        return asking.locale();
    }

    public String getTitle() {
        return form().title(asking.locale());
    }

    public String getIntro() {
        return form().intro(asking.locale());
    }

    /** The key of the evaluation, by which a draft on a device is told from others. */
    public long getEvaluation() {
        return evaluation().id();
    }

    /** The name under which words may stand that are sent through a personal link; null where it is not known. */
    public String getKnownName() {
        return form().knownName();
    }

    /** Whose group it is and on which days: "Gemeente Waterland · 16 en 17 november 2026". */
    public String getGroup() {
        List<Edition> editions = evaluation().editions();
        String client = evaluation().engagement().client().name();
        if (editions.size() > 1) {
            return client;
        }
        List<LocalDate> days =
                editions.get(0).days().stream().map(day -> day.heldOn()).toList();
        return client + " · " + Dates.days(days, asking.locale());
    }

    /** How many questions there are. */
    public int getCount() {
        return asking.count();
    }

    /** How many questions there are, and how long they take. */
    public String getLength() {
        List<QuestionKind> kinds = asking.items().stream().map(Item::kind).toList();
        return say("evaluation.form.length", getCount(), FillingTime.minutes(kinds));
    }

    /** The other languages that the form speaks, each by its own name. */
    public List<Option> getOtherLanguages() {
        return FormLanguage.others(asking.locale());
    }

    /** Who reads what. */
    public Trust getTrust() {
        return new Trust(evaluation(), asking.items(), asking.locale());
    }

    /** Whether a signed-in trainer looks at it, so that sending it is a test. */
    public boolean isTest() {
        return current.isSignedIn() && !example;
    }

    /** Whether it is only looked at, so that nothing is to be kept on this device. */
    public boolean isExample() {
        return example;
    }

    /** What the reader wrote at the intake; null where that is not known. */
    public String getOwnWords() {
        return form().ownSentence().map(OwnWords.OwnSentence::wording).orElse(null);
    }

    /** When the reader wrote that, and who sees it here. */
    public String getOwnWordsNote() {
        String key = evaluation().isNamed() ? "evaluation.form.own-words-named" : "evaluation.form.own-words";
        return form().ownSentence()
                .map(sentence -> say(key, Dates.full(sentence.writtenOn(), asking.locale())))
                .orElse(null);
    }

    /** The question whose answer only the reader's own device remembers, to show it at the evaluation; or null. */
    public String getOwnField() {
        if (evaluation().isNamed() || evaluation().purpose() != Purpose.INTAKE) {
            return null;
        }
        return asking.items().stream()
                .filter(item -> item.key().equals(ownWords.question()))
                .map(Item::field)
                .findFirst()
                .orElse(null);
    }

    /** What an intake and the forms that look back on it have in common, for the reader's own device only; or null. */
    public String getRemembered() {
        boolean none = getOwnField() == null && !evaluation().looksBack();
        return none ? null : secret.token("device", evaluation().engagement().id());
    }

    /** Whether several people may send this form from one device. */
    public boolean isForSeveral() {
        return !form().isPersonal() || isTest();
    }

    /** What the reader is told once the form was taken. */
    public String getThanks() {
        return isTest()
                ? say("evaluation.receipt.test")
                : say("evaluation.receipt.thanks", evaluation().trainer().name());
    }

    /** The questions, those about one trainer together. */
    public List<FormPart> getParts() {
        return FormPart.of(asking);
    }

    /** Whether some of it is not there in this language, and so stands in the questionnaire's own. */
    public boolean isPartlyForeign() {
        return asking.isPartlyForeign();
    }

    public boolean isAskingName() {
        return FormFields.asksName(form());
    }

    public String getNameHint() {
        return say(evaluation().isNamed() ? "evaluation.form.name-named" : "evaluation.form.name-anonymous");
    }

    /** The class of the field for a name: without one it is shown only to whoever wants the name below a sentence. */
    public String getNameLook() {
        return evaluation().isNamed() ? "" : "mine";
    }

    public String getContactTitle() {
        return say("evaluation.form.contact", evaluation().trainer().name());
    }

    public String getContactHint() {
        return say(
                "evaluation.form.contact-hint" + (evaluation().isNamed() ? "-named" : ""),
                evaluation().trainer().name());
    }

    /** Whether the request to get in touch was begun, so that it stands open. */
    public boolean isContactOpen() {
        return !sent().value(FormFields.CONTACT_NAME).isEmpty()
                || !sent().value(FormFields.CONTACT_REACH).isEmpty()
                || !sent().value(FormFields.CONTACT_MESSAGE).isEmpty();
    }

    /** What was written in a field. */
    public String written(String name) {
        return sent().value(name);
    }

    /** What is wrong with a field, or null. */
    public String mistake(String name) {
        return asking.mistakes().of(name);
    }

    /** Everything that is wrong, in the order of the form. */
    public List<FieldMistakes.Line> getMistakes() {
        return asking.mistakes().lines(asking.items(), FormFields.of(form(), asking.items()), asking.locale());
    }

    /** For an attribute: null unless the form is shown as it was filled in, and came in whole. */
    public String getBack() {
        return sent().value(FormFields.END).isEmpty() ? null : "1";
    }

    public String getSid() {
        return sid;
    }

    public int getRevision() {
        return form().questionnaire().revision();
    }

    public int getNumber() {
        return FormFields.of(form()).size();
    }
}
