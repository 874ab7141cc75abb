package nl.weerklank.evaluation.web;

import java.util.List;
import java.util.Locale;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Item;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Readers;

/**
 * Who reads what of a form: the trainer, whoever hired the trainer, and visitors of a web site, each said apart and with
 * the number of answers that it takes. The form and its receipt say it in the same words.
 */
public final class Trust {

    private final Evaluation evaluation;
    private final Locale locale;
    private final boolean quotable;
    private final boolean figures;

    Trust(Evaluation evaluation, List<Item> items, Locale locale) {
        this.evaluation = evaluation;
        this.locale = locale;
        this.quotable = items.stream().anyMatch(Item::quotable);
        this.figures = items.stream().anyMatch(Trust::isInReport);
    }

    private static boolean isInReport(Item item) {
        return item.isAnswered() && !item.asksWords() && item.readers() == Readers.REPORT;
    }

    private String say(String key) {
        return Texts.in(locale).format("evaluation.trust." + key, evaluation.threshold());
    }

    private boolean isManagers() {
        return evaluation.purpose() == Purpose.MANAGER;
    }

    /** The trainer's name. */
    public String getTrainer() {
        return evaluation.trainer().name();
    }

    /** What the trainer sees of it. */
    public String getTrainerSees() {
        return say(evaluation.isNamed() ? "trainer-named" : "trainer-anonymous");
    }

    /** Who hired the trainer, as the reader calls that person. */
    public String getManager() {
        return say(isManagers() ? "report" : "manager");
    }

    /** What the manager sees of it. */
    public String getManagerSees() {
        if (isManagers()) {
            return say(quotable ? "report-holds" : "report-holds-nothing");
        }
        boolean reported = figures && evaluation.purpose() != Purpose.INTAKE;
        if (quotable) {
            return say(reported ? "manager-sees" : "manager-sees-quotes");
        }
        return say(reported ? "manager-sees-figures" : "manager-sees-nothing");
    }

    /** What comes on a web site of it. */
    public String getSiteShows() {
        return say(quotable ? "site-shows" : "site-shows-nothing");
    }
}
