package nl.weerklank.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Item;
import nl.weerklank.evaluation.Receipts;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;

/** The receipt of a form, on the phone on which it was sent or on any other. */
@Named
@RequestScoped
public class ReceiptPage {

    /** What may be told as just done. */
    private static final Set<String> DEEDS =
            Set.of("changed", "agreed", "refused", "withdrawn", "contact-asked", "contact-withdrawn");

    private Receipts.Sent sent;
    private Locale locale;
    private SentForm choices;
    private FieldMistakes mistakes = FieldMistakes.NONE;
    private String done;
    private String next;

    /** Shows what was sent, and what was just done with it, if anything. */
    void show(Receipts.Sent read, Locale spoken, String deed) {
        sent = read;
        locale = spoken;
        done = deed != null && DEEDS.contains(deed) ? deed : null;
    }

    /** Leads to a fresh form for whoever gets the device next, and keeps what was written from that one's eyes. */
    void offerNext(String freshForm) {
        next = freshForm;
    }

    /** Where the next person finds a fresh form, on a device that goes from hand to hand; else null. */
    public String getNext() {
        return next;
    }

    /** Shows it with what could not be taken. */
    void showAgain(Receipts.Sent read, Locale spoken, SentForm chosen, Refusal refusal) {
        sent = read;
        locale = spoken;
        choices = chosen;
        mistakes = FieldMistakes.of(refusal, spoken);
    }

    private String say(String key) {
        return Texts.in(locale)
                .format("evaluation.receipt." + key, evaluation().trainer().name());
    }

    private Evaluation evaluation() {
        return sent.evaluation();
    }

    public Locale getLocale() {
        return locale;
    }

    /** The other languages that the receipt speaks, each by its own name. */
    public List<Option> getOtherLanguages() {
        return FormLanguage.others(locale);
    }

    public String getTitle() {
        return sent.title(locale);
    }

    public String getCode() {
        return sent.code().text();
    }

    /** What the trainer does with it. */
    public String getTrainerReads() {
        return say("thanks");
    }

    /** Who reads what. */
    public Trust getTrust() {
        return new Trust(evaluation(), sent.items(locale), locale);
    }

    public boolean isTest() {
        return sent.test();
    }

    /** What was just done, in words; null for nothing. */
    public String getDone() {
        return done == null ? null : say("done-" + done);
    }

    public boolean isContact() {
        return sent.contact();
    }

    public String getContactAsked() {
        return say("contact-asked");
    }

    public String getContactTitle() {
        return Texts.in(locale)
                .format("evaluation.form.contact", evaluation().trainer().name());
    }

    public String getContactHint() {
        return say(evaluation().isNamed() ? "contact-hint-named" : "contact-hint");
    }

    /** Whether a request to get in touch could not be taken, so that it stands open. */
    public boolean isContactOpen() {
        return choices != null && choices.value(ReceiptServlet.ACTION).equals(ReceiptServlet.CONTACT);
    }

    public List<ReceiptAnswer> getAnswers() {
        SentForm chosen = isContactOpen() ? null : choices;
        return items().map(item ->
                        new ReceiptAnswer(item, sent.answers().get(item), evaluation(), locale, chosen, mistakes))
                .toList();
    }

    /** What was answered, in the language of the page. */
    private Stream<Item> items() {
        return sent.items(locale).stream().filter(sent.answers()::containsKey);
    }

    /** Whether there is anything that may be quoted. */
    public boolean isAskingConsent() {
        return sent.answers().keySet().stream().anyMatch(Item::quotable);
    }

    /** The texts that the trainer edited for the report. */
    public List<ReceiptAnswer> getEdited() {
        return getAnswers().stream().filter(answer -> answer.getEdit() != null).toList();
    }

    /** What the trainer did with them. */
    public String getEditedHint() {
        return say("edited-hint");
    }

    /** Whether anything is allowed to be quoted now. */
    public boolean isQuoted() {
        return sent.answers().values().stream()
                .anyMatch(answer -> answer.consent().allowsQuote());
    }

    /** What was typed in a field, or the first name that stands below a sentence now. */
    public String written(String name) {
        if (choices != null) {
            return choices.value(name);
        }
        return name.equals(FormFields.FIRST_NAME) ? firstName() : "";
    }

    private String firstName() {
        return sent.answers().values().stream()
                .map(Receipts.SentAnswer::firstName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** What is wrong with a field, or null. */
    public String mistake(String name) {
        return mistakes.of(name);
    }

    /** Everything that is wrong. */
    public List<FieldMistakes.Line> getMistakes() {
        return mistakes.lines(items().toList(), List.of(), locale);
    }
}
