package nl.weerklank.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.desk.demo.DemoAnswers;
import nl.weerklank.platform.web.PageMessages;
import org.omnifaces.util.Faces;

/** The button that fills an evaluation with made-up answers; {@code w:made-up} puts it on a page in demo mode. */
@Named
@RequestScoped
public class DemoAnswersPage {

    @Inject
    private DemoAnswers answers;

    @Inject
    private CurrentTrainer current;

    @Inject
    private PageMessages messages;

    public boolean isOffered() {
        return answers.isOffered();
    }

    /** Fills the evaluation with this key and shows the page anew. */
    public void fill(long evaluation) {
        messages.attempt(() -> {
            int sent = answers.fill(current.organisation(), evaluation);
            messages.doneOnNextPage("desk.demo.filled", sent);
            Faces.refreshWithQueryString();
        });
    }
}
