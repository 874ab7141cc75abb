package nl.weerklank.plan.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.intake.Themes;
import nl.weerklank.plan.Coverages;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.plan.Went;
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
    private Coverages coverages;

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

    private long editionId;
    private List<ThemeRow> rows;
    private String run;

    @PostConstruct
    void open() {
        editionId = Asked.key("edition");
        refresh();
    }

    /** Reads it anew, as the plan is by now. */
    public void refresh() {
        PlannerWords words = new PlannerWords(language.locale());
        Edition edition = found();
        rows = coverages.themes(edition).stream()
                .map(coverage -> new ThemeRow(coverage, words))
                .toList();
        Went went = coverages.went(edition);
        run = plans.of(edition).days().stream()
                .filter(went::isRun)
                .map(day -> words.day(day.place(), day.heldOn()))
                .collect(Collectors.joining("; "));
    }

    /** Saves what was decided about a theme. */
    public void decide(ThemeRow row) {
        messages.attempt(() -> themes.decide(found(), row.getId(), row.getDecision(), row.getReason()));
        refresh();
    }

    private Edition found() {
        return editions.find(current.organisation(), editionId);
    }

    public List<ThemeRow> getThemes() {
        return rows;
    }

    /** The days that count as they went, "Dag 1, ma 16 nov"; empty where none was run yet. */
    public String getRun() {
        return run;
    }
}
