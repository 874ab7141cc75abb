package nl.weerklank.evaluation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Renewal;
import nl.weerklank.evaluation.Renewals;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.questionnaire.NewQuestion;

/** That there is a newer revision of the questions than the form asks, and what comes of asking that one. */
@Named
@RequestScoped
public class NewerQuestions {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Renewals renewals;

    @Inject
    private PageMessages messages;

    @Inject
    private Language language;

    private long id;
    private Evaluation evaluation;
    private Renewal renewal;

    @PostConstruct
    void open() {
        id = Asked.key("id");
        show();
    }

    private void show() {
        evaluation = evaluations.find(current.organisation(), id);
        renewal = renewals.of(evaluation).orElse(null);
    }

    /** What would come of it; null where the newest revision is asked. */
    public Renewal getRenewal() {
        return renewal;
    }

    /** The questionnaire that the form asks now. */
    public long getQuestionnaire() {
        return evaluation.questionnaire().id();
    }

    /** What changes for the outcome, question by question. */
    public List<String> getLines() {
        List<String> lines = new ArrayList<>();
        add(lines, "apart", renewal.apart());
        add(lines, "added", renewal.added());
        add(lines, "removed", renewal.removed());
        return lines;
    }

    private void add(List<String> lines, String what, List<NewQuestion> questions) {
        Locale own = evaluation.questionnaire().program().locale();
        questions.stream()
                .filter(question -> question.kind().isAnswered())
                .map(question -> Texts.in(language.locale())
                        .format(
                                "evaluation.desk.newer-" + what,
                                question.wording().in(own)))
                .forEach(lines::add);
    }

    /** Asks the newest revision from now on. */
    public void renew() {
        if (messages.attempt(() -> renewals.renew(current.organisation(), id))) {
            show();
            messages.done(
                    "evaluation.desk.newer-done", evaluation.questionnaire().revision());
        }
    }
}
