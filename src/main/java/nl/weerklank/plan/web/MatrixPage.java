package nl.weerklank.plan.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.Coverages;
import nl.weerklank.plan.PlanDay;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.plan.ThemeCoverage;
import nl.weerklank.plan.Went;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;

/** Themes and blocks in one table: which block treats which theme, and what time each theme gets. */
@Named("matrix")
@ViewScoped
public class MatrixPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Editions editions;

    @Inject
    private SessionPlans plans;

    @Inject
    private Coverages coverages;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Language language;

    @Inject
    private PageMessages messages;

    private long editionId;
    private int version;
    private String told;
    private transient Edition edition;
    private transient SessionPlan plan;
    private transient List<ThemeCoverage> themes;
    private transient Went went;

    /** A day of the plan: what it is called, whether it counts as it went, and its blocks without the breaks. */
    public record Day(String label, boolean run, List<MatrixRow> rows) {}

    @PostConstruct
    void open() {
        editionId = Asked.key("edition");
        show();
    }

    private void show() {
        edition = editions.find(current.organisation(), editionId);
        plan = plans.of(edition);
        version = plan.version();
        themes = coverages.themes(edition);
        went = coverages.went(edition);
    }

    /** Lets a block treat a theme or not, as it was ticked; what a colleague changed meanwhile is shown first. */
    public void treat() {
        long block = Asked.key("block");
        long theme = Asked.key("theme");
        boolean treats = Asked.key("treats") == 1;
        Edition scoped = editions.find(current.organisation(), editionId);
        boolean done =
                messages.attempt(() -> plans.change(scoped, version, now -> treat(now.block(block), theme, treats)));
        show();
        told = done ? said(theme) : null;
    }

    private static void treat(Block block, long theme, boolean treats) {
        List<Long> treated = new ArrayList<>(block.themes());
        treated.remove(theme);
        if (treats) {
            treated.add(theme);
        }
        block.become(block.draft().treating(treated));
    }

    private String said(long theme) {
        return themes.stream()
                .filter(known -> known.theme().id() == theme)
                .map(known -> words().text(
                                "plan.matrix.done",
                                known.theme().name(),
                                known.share().minutes()))
                .findFirst()
                .orElse(null);
    }

    private PlannerWords words() {
        return new PlannerWords(language.locale());
    }

    public Edition getEdition() {
        ensureShown();
        return edition;
    }

    /** The themes in order, with what each gets. */
    public List<ThemeCoverage> getThemes() {
        ensureShown();
        return themes;
    }

    /** The days with something in them that counts. */
    public List<Day> getDays() {
        ensureShown();
        PlannerWords words = words();
        return plan.days().stream()
                .map(day -> new Day(words.day(day.place(), day.heldOn()), went.isRun(day), rows(day, words)))
                .filter(day -> !day.rows().isEmpty())
                .toList();
    }

    private List<MatrixRow> rows(PlanDay day, PlannerWords words) {
        return day.blocks().stream()
                .filter(block -> !block.isBreak())
                .map(block -> new MatrixRow(block, themes, went, words))
                .toList();
    }

    /** The reminder of themes that get no time, or null where all is well. */
    public String getReminder() {
        List<ThemeCoverage> missing =
                getThemes().stream().filter(ThemeCoverage::isMissing).toList();
        String names = missing.stream().map(theme -> theme.theme().name()).collect(Collectors.joining(", "));
        return missing.isEmpty() ? null : words().text("plan.matrix.reminder", missing.size(), names);
    }

    /** "‘Boze klanten’ krijgt nu 45 minuten.", for who cannot see it; or null. */
    public String getTold() {
        return told;
    }

    private void ensureShown() {
        if (plan == null) {
            int seen = version;
            show();
            version = seen;
        }
    }
}
