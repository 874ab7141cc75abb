package nl.weerklank.evaluation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Forms;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.Language;

/** The form on paper: blank to be printed, and to be typed over, sheet after sheet. */
@Named
@RequestScoped
public class PaperPage {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Forms forms;

    @Inject
    private FormPage form;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private Evaluation evaluation;

    @PostConstruct
    void open() {
        evaluation = evaluations.find(current.organisation(), Asked.key("id"));
        language.is(evaluation.locale());
        form.show(forms.kept(forms.ofRoom(evaluation)), "", evaluation.locale());
    }

    public Evaluation getEvaluation() {
        return evaluation;
    }

    public Locale getLocale() {
        return evaluation.locale();
    }

    /** The questions, without answers. */
    public FormPage getForm() {
        return form;
    }

    /** By which the stack that is begun on this page is told from others, however often it is sent. */
    public String getStack() {
        return UUID.randomUUID().toString();
    }

    /** How many forms on paper there are already. */
    public int getPapers() {
        return evaluations.headcount(evaluation).papers();
    }

    /** Whether forms are taken: while it is open, and for some days after. */
    public boolean isTaking() {
        return evaluation.takesPaper(clock.instant());
    }
}
