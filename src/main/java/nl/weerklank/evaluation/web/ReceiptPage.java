package nl.weerklank.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import nl.weerklank.evaluation.Item;
import nl.weerklank.evaluation.Receipts;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;

/** The receipt of a form, on the phone on which it was sent or on any other. */
@Named
@RequestScoped
public class ReceiptPage {

    private Receipts.Sent sent;
    private SentForm choices;
    private FieldMistakes mistakes = FieldMistakes.NONE;
    private boolean changed;

    /** Shows what was sent, and whether it was just allowed otherwise. */
    void show(Receipts.Sent read, boolean justChanged) {
        sent = read;
        changed = justChanged;
    }

    /** Shows it with choices that could not be taken. */
    void showAgain(Receipts.Sent read, SentForm chosen, Refusal refusal) {
        sent = read;
        choices = chosen;
        mistakes = FieldMistakes.of(refusal, getLocale());
    }

    public Locale getLocale() {
        return sent.evaluation().locale();
    }

    public String getTitle() {
        return sent.title();
    }

    public String getCode() {
        return sent.code().text();
    }

    /** What the trainer does with it. */
    public String getTrainerReads() {
        return Texts.in(getLocale())
                .format("evaluation.receipt.thanks", sent.evaluation().trainer().name());
    }

    public boolean isTest() {
        return sent.test();
    }

    public boolean isChanged() {
        return changed;
    }

    public boolean isContact() {
        return sent.contact();
    }

    public List<ReceiptAnswer> getAnswers() {
        return sent.answers().entrySet().stream()
                .map(entry -> new ReceiptAnswer(entry.getKey(), entry.getValue(), sent.evaluation(), choices, mistakes))
                .toList();
    }

    /** Whether there is anything that may be quoted. */
    public boolean isAskingConsent() {
        return sent.answers().keySet().stream().anyMatch(Item::quotable);
    }

    /** What was typed as first name. */
    public String getFirstName() {
        return choices == null ? "" : choices.value(FormFields.FIRST_NAME);
    }

    /** What is wrong with the first name, or null. */
    public String getFirstNameMistake() {
        return mistakes.of(FormFields.FIRST_NAME);
    }
}
