package nl.weerklank.plan.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.intake.Decision;
import nl.weerklank.intake.Themes;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;

/** Beside the plan: which theme gets how many minutes, and what is decided about it. */
@Named("cover")
@ViewScoped
public class PlannerCoverage implements Serializable {
    @Inject
    private Editions editions;

    @Inject
    private SessionPlans plans;

    @Inject
    private Themes themes;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Language language;

    @Inject
    private PageMessages messages;

    private long edition;
    private List<ThemeRow> rows;

    @PostConstruct
    void open() {
        edition = Asked.key("edition");
        refresh();
    }

    /** Reads it anew, as the plan is by now. */
    public void refresh() {
        PlannerWords words = new PlannerWords(language.locale());
        rows = plans.coverage(found()).stream()
                .map(coverage -> new ThemeRow(coverage, words))
                .toList();
    }

    /** Saves what was decided about a theme. */
    public void decide(ThemeRow row) {
        messages.attempt(() -> themes.decide(found(), row.getId(), row.getDecision(), row.getReason()));
        refresh();
    }

    private Edition found() {
        return editions.find(current.organisation(), edition);
    }

    public List<ThemeRow> getThemes() {
        return rows;
    }

    public List<Decision> getDecisions() {
        return List.of(Decision.values());
    }
}
