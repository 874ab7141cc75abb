package nl.weerklank.plan.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.intake.Decision;
import nl.weerklank.intake.Themes;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.PlanDay;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.Focus;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.PracticeCase;
import org.primefaces.PrimeFaces;

/** The planner: the timed script of one edition, a day at a time. Every change is saved as it is made. */
@Named("planner")
@ViewScoped
public class PlannerPage implements Serializable {
    private static final int USUAL_MINUTES = 15;
    private static final List<String> EVERYTHING =
            List.of("plan:list", "plan:sums", "cover:body", "detail:body", "script", "saved");

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

    private Edition edition;
    private SessionPlan plan;
    private int dayPlace;
    private List<PlannerDay> days;
    private List<ThemeRow> themeRows;
    private long selectedId;
    private Removed removed;
    private String announcement;

    /** A block that was taken out, and where it stood. */
    private record Removed(BlockDraft draft, int day, int place) {}

    @PostConstruct
    void open() {
        edition = editions.find(current.organisation(), Asked.key("edition"));
        dayPlace = Asked.keyIfAny("day").orElse(1L).intValue() - 1;
        show(plans.of(edition));
    }

    private void show(SessionPlan now) {
        PlannerWords words = words();
        plan = now;
        days = plan.days().stream().map(day -> new PlannerDay(day, words)).toList();
        dayPlace = Math.max(0, Math.min(dayPlace, days.size() - 1));
        themeRows = plans.coverage(edition).stream()
                .map(coverage -> new ThemeRow(coverage, words))
                .toList();
    }

    private PlannerWords words() {
        return new PlannerWords(language.locale());
    }

    /** Saves what was typed in a row. */
    public void save(BlockRow row) {
        attempt(
                () -> plans.change(
                        edition, plan.version(), now -> now.block(row.getId()).become(row.draft())),
                named(row));
    }

    /** Fixes a block to the time at which it starts now, or lets it go again. */
    public void togglePin(BlockRow row) {
        BlockDraft draft = row.draft();
        change(now -> now.block(row.getId()).become(draft.pinned(row.isPinned() ? null : row.startsNow())));
    }

    /** Moves a block up or down; the button that was pressed keeps the focus, in the block's new row. */
    public void move(BlockRow row, int by) {
        int to = Math.max(0, Math.min(row.getPlace() + by, getRows().size() - 1));
        if (change(now -> day(now).move(now.block(row.getId()), by))) {
            boolean atEdge = by < 0 ? to == 0 : to == getRows().size() - 1;
            focus(to, (by < 0) == atEdge ? "down" : "up");
            announce(
                    "plan.planner.moved",
                    named(getRows().get(to)),
                    to + 1,
                    getRows().size());
        }
    }

    /** Adds an empty block at the end of the day. */
    public void add() {
        addAt(getRows().size());
    }

    /** Adds an empty block after another one. */
    public void addAfter(BlockRow row) {
        addAt(row.getPlace() + 1);
    }

    private void addAt(int place) {
        if (change(now -> day(now).add(BlockDraft.named(null, BlockKind.PRACTICE, USUAL_MINUTES), place))) {
            focus(place, "title");
        }
    }

    /** Takes a block out; it can be put back. */
    public void remove(BlockRow row) {
        Removed taken = new Removed(plan.block(row.getId()).draft(), dayPlace, row.getPlace());
        if (change(now -> day(now).remove(now.block(row.getId())))) {
            removed = taken;
            Focus.on("plan:undo");
        }
    }

    /** Puts back the block that was taken out last. */
    public void undo() {
        Removed taken = removed;
        if (taken != null && change(now -> now.days().get(taken.day()).add(taken.draft(), taken.place()))) {
            removed = null;
            focus(taken.place(), "title");
        }
    }

    /** Shows all that a block says in the panel beside the day. */
    public void select(BlockRow row) {
        selectedId = row.getId();
        Focus.on("detail:goal");
    }

    /** Saves what was decided about a theme. */
    public void decide(ThemeRow row) {
        messages.attempt(() -> themes.decide(edition, row.getId(), row.getDecision(), row.getReason()));
        show(plans.of(edition));
    }

    /** Takes the days of the edition over where the plan has none. */
    public void takeDays() {
        replace(DayDraft.emptyOf(edition));
    }

    /** Fills the plan, as long as it is empty, with a template of the program. */
    public void take(SessionPlan template) {
        attempt(() -> plans.fill(edition, plan.version(), template));
    }

    private void replace(List<DayDraft> drafts) {
        attempt(() -> plans.replace(edition, plan.version(), drafts));
    }

    private boolean change(Consumer<SessionPlan> change) {
        return attempt(() -> plans.change(edition, plan.version(), change));
    }

    private boolean attempt(Supplier<SessionPlan> action) {
        return attempt(action, words().text("plan.planner.title"));
    }

    /** Does it and shows the plan as it is then; what somebody else did meanwhile is shown, not overwritten. */
    private boolean attempt(Supplier<SessionPlan> action, String about) {
        edition = editions.find(current.organisation(), edition.id());
        announcement = null;
        try {
            show(action.get());
            return true;
        } catch (Refusal refusal) {
            explain(refusal, about);
            return false;
        }
    }

    private void explain(Refusal refusal, String about) {
        switch (refusal.kind()) {
            case CONFLICT -> {
                show(plans.of(edition));
                PrimeFaces.current().ajax().update(EVERYTHING);
                messages.tell(refusal);
            }
            // On top and with the block's name, since the field with the mistake is one of many of its kind.
            case INVALID -> refusal.mistakes().forEach(mistake -> tell(about, mistake));
            default -> throw refusal;
        }
    }

    private void tell(String about, Refusal.Mistake mistake) {
        String message = mistake.message(language.locale());
        messages.tell(Refusal.of(Refusal.Kind.INVALID, "plan.planner.mistake", about, message));
    }

    private PlanDay day(SessionPlan now) {
        return now.days().get(dayPlace);
    }

    private void focus(int place, String control) {
        Focus.on("plan:blocks:" + place + ":" + control);
    }

    private void announce(String key, Object... arguments) {
        announcement = words().text(key, arguments);
    }

    private String named(BlockRow row) {
        return row.getTitle() == null ? words().text("plan.planner.untitled") : row.getTitle();
    }

    public Edition getEdition() {
        return edition;
    }

    public List<PlannerDay> getDays() {
        return days;
    }

    /** Which day is shown, from 0. */
    public int getDayPlace() {
        return dayPlace;
    }

    /** The day that is shown, or null when the plan has no days. */
    public PlannerDay getDay() {
        return days.isEmpty() ? null : days.get(dayPlace);
    }

    public List<BlockRow> getRows() {
        return days.isEmpty() ? List.of() : getDay().getRows();
    }

    public List<ThemeRow> getThemes() {
        return themeRows;
    }

    public List<Decision> getDecisions() {
        return Arrays.asList(Decision.values());
    }

    public long getSelectedId() {
        return selectedId;
    }

    /** The block of which the panel shows everything, or null. */
    public BlockRow getSelected() {
        return getRows().stream()
                .filter(row -> row.getId() == selectedId)
                .findFirst()
                .orElse(null);
    }

    /** Whether nothing at all is planned yet. */
    public boolean isBlank() {
        return plan.blocks().isEmpty();
    }

    /** What an empty plan can be filled with. */
    public List<SessionPlan> getTemplates() {
        return isBlank() ? plans.templates(edition.program()) : List.of();
    }

    /** Titles of the cases that the program offers. */
    public List<String> getCases() {
        return edition.program().practiceCases().stream()
                .map(PracticeCase::title)
                .toList();
    }

    /** When the plan was last saved, in the time of the place where the training is: "21:40". */
    public String getSavedAt() {
        return PlannerWords.time(plan.savedAt().atZone(edition.timeZone()).toLocalTime());
    }

    /** "Blok ‘Lunch’ is verwijderd.", or null when there is nothing to put back. */
    public String getRemoved() {
        return removed == null
                ? null
                : words().text(
                                "plan.planner.removed",
                                removed.draft().title() == null
                                        ? words().text("plan.planner.untitled")
                                        : removed.draft().title());
    }

    /** What a screen reader tells of the last change. */
    public String getAnnouncement() {
        return announcement;
    }
}
