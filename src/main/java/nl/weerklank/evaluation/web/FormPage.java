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
import nl.weerklank.platform.Texts;
import nl.weerklank.program.Edition;
import nl.weerklank.questionnaire.Purpose;

/** The form on a phone, empty or as it was filled in. */
@Named
@RequestScoped
public class FormPage {

    private static final int SECONDS_FOR_WORDS = 45;
    private static final int SECONDS_FOR_A_CHOICE = 15;
    private static final int MINUTE = 60;

    @Inject
    private CurrentTrainer current;

    private Form form;
    private String sid;
    private SentForm sent = new SentForm();
    private FieldMistakes mistakes = FieldMistakes.NONE;

    /** Shows the form empty. */
    void show(Form opened, String number) {
        form = opened;
        sid = number;
    }

    /** Shows the form as it was filled in, with what is wrong with it. */
    void showAgain(Form opened, String number, SentForm filledIn, Refusal refusal) {
        show(opened, number);
        sent = filledIn;
        mistakes = FieldMistakes.of(refusal, locale());
    }

    private Locale locale() {
        return evaluation().locale();
    }

    private Evaluation evaluation() {
        return form.evaluation();
    }

    private String say(String key, Object... arguments) {
        return Texts.in(locale()).format(key, arguments);
    }

    public Locale getLocale() {
        return locale();
    }

    public String getTitle() {
        return form.title();
    }

    public String getIntro() {
        return form.intro();
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
        return client + " · " + Dates.days(days, locale());
    }

    /** How many questions there are, and how long they take. */
    public String getLength() {
        int seconds = form.items().stream()
                .mapToInt(item -> item.asksWords() ? SECONDS_FOR_WORDS : SECONDS_FOR_A_CHOICE)
                .sum();
        return say("evaluation.form.length", form.items().size(), Math.max(1, Math.round((float) seconds / MINUTE)));
    }

    public String getTrainer() {
        return evaluation().trainer().name();
    }

    /** What the trainer sees of it. */
    public String getTrainerSees() {
        return evaluation().isNamed()
                ? say("evaluation.form.trainer-named")
                : say("evaluation.form.trainer-anonymous", evaluation().threshold());
    }

    /** Who hired the trainer, as the reader calls that person. */
    public String getManager() {
        return say(isManagers() ? "evaluation.form.report" : "evaluation.form.manager");
    }

    /** What the manager sees of it. */
    public String getManagerSees() {
        if (isManagers()) {
            return say("evaluation.form.report-holds");
        }
        return say(asksConsent() ? "evaluation.form.manager-sees" : "evaluation.form.manager-sees-nothing");
    }

    /** What comes on a web site of it. */
    public String getSiteShows() {
        return say(asksConsent() ? "evaluation.form.site-shows" : "evaluation.form.site-shows-nothing");
    }

    private boolean asksConsent() {
        return form.items().stream().anyMatch(Item::quotable);
    }

    private boolean isManagers() {
        return evaluation().purpose() == Purpose.MANAGER;
    }

    /** Whether a signed-in trainer looks at it, so that sending it is a test. */
    public boolean isTest() {
        return current.isSignedIn();
    }

    /** What the reader wrote at the intake; null where that is not known. */
    public String getOwnWords() {
        return form.ownSentence().map(OwnWords.OwnSentence::wording).orElse(null);
    }

    /** When the reader wrote that, and who sees it here. */
    public String getOwnWordsNote() {
        String key = evaluation().isNamed() ? "evaluation.form.own-words-named" : "evaluation.form.own-words";
        return form.ownSentence()
                .map(sentence -> say(key, Dates.full(sentence.writtenOn(), locale())))
                .orElse(null);
    }

    public List<FormQuestion> getQuestions() {
        return form.items().stream()
                .map(item -> new FormQuestion(item, evaluation(), sent, mistakes))
                .toList();
    }

    public boolean isAskingName() {
        return FormFields.asksName(form);
    }

    public String getNameHint() {
        return say(evaluation().isNamed() ? "evaluation.form.name-named" : "evaluation.form.name-anonymous");
    }

    public String getContactTitle() {
        return say("evaluation.form.contact", getTrainer());
    }

    public String getContactHint() {
        return say("evaluation.form.contact-hint", getTrainer());
    }

    /** Whether the request to get in touch was begun, so that it stands open. */
    public boolean isContactOpen() {
        return !sent.value(FormFields.CONTACT_NAME).isEmpty()
                || !sent.value(FormFields.CONTACT_REACH).isEmpty()
                || !sent.value(FormFields.CONTACT_MESSAGE).isEmpty();
    }

    /** What was written in a field. */
    public String written(String name) {
        return sent.value(name);
    }

    /** What is wrong with a field, or null. */
    public String mistake(String name) {
        return mistakes.of(name);
    }

    /** Everything that is wrong, in the order of the form. */
    public List<FieldMistakes.Line> getMistakes() {
        return mistakes.lines(form, locale());
    }

    public String getSid() {
        return sid;
    }

    public int getRevision() {
        return evaluation().questionnaire().revision();
    }

    public int getNumber() {
        return FormFields.of(form).size();
    }
}
