package nl.weerklank.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.intake.Difficulties;
import nl.weerklank.intake.Groupings;
import nl.weerklank.intake.MergedFollowers;
import nl.weerklank.intake.PlannedThemes;
import nl.weerklank.intake.ThemeChange;
import nl.weerklank.intake.Themes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.Focus;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import org.omnifaces.cdi.ViewScoped;

/** Groups what participants find difficult into themes, and says what is done with each. Every change is kept at once. */
@Named
@ViewScoped
public class ThemesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Editions editions;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Themes themes;

    @Inject
    private Groupings groupings;

    @Inject
    private Difficulties difficulties;

    @Inject
    private PlannedThemes planned;

    @Inject
    private Keeping keeping;

    @Inject
    private Clock clock;

    private long editionId;
    private Set<Long> ticked = new TreeSet<>();
    private String newName;
    private long fresh;
    private transient Edition edition;
    private transient IntakeNow intakeNow;
    private transient Board board;
    private transient List<String> earlierNames;

    @PostConstruct
    void open() {
        editionId = Asked.key("edition");
        show();
    }

    /** Shows everything as it is now. */
    private void show() {
        edition = editions.find(current.organisation(), editionId);
        intakeNow = new IntakeNow(evaluations.of(edition), clock.instant());
        board = new Board(difficulties.of(edition), themes.of(edition), ticked, planned.planned(edition));
        earlierNames = themes.names(current.organisation()).stream()
                .filter(name -> !board.hasTheme(name))
                .toList();
        fresh = 0;
    }

    /** Takes over the answers that came in since the page was opened. */
    public void showFresh() {
        readTicks();
        show();
    }

    /** Looks whether answers came in; the list itself stays still under the trainer's hands. */
    public void look() {
        fresh = getBoard().missing(difficulties.of(scoped()));
    }

    /** Makes a theme of the name that was typed, and puts the ticked answers into it. */
    public void add() {
        readTicks();
        int number = ticked.size();
        ThemeChange typed = new ThemeChange(newName, ticked, null, null, null);
        if (keep(() -> themes.add(scoped(), typed), "intake.themes.done-add", newName, number)) {
            newName = null;
            settle();
        }
    }

    /** Puts the ticked answers into a theme. */
    public void assign(long theme) {
        readTicks();
        int number = ticked.size();
        Runnable assigning = () -> {
            if (ticked.isEmpty()) {
                throw Refusal.invalid("tick", "intake.themes.tick-first");
            }
            themes.assign(scoped(), theme, ticked);
        };
        if (keep(assigning, "intake.themes.done-assign", getBoard().nameOf(theme), number)) {
            settle();
        }
    }

    /** Puts answers that were dragged, or moved by a key, into a theme; out of the one that they came from, if any. */
    public void move() {
        readTicks();
        Set<Long> moved = Asked.keys("moved");
        long to = Asked.key("to");
        Optional<Long> from = Asked.keyIfAny("from");
        Runnable moving = () -> from.ifPresentOrElse(
                left -> groupings.move(scoped(), moved, left, to), () -> themes.assign(scoped(), to, moved));
        if (keep(moving, "intake.themes.done-assign", getBoard().nameOf(to), moved.size())) {
            ticked.removeAll(moved);
            show();
        }
    }

    private void settle() {
        ticked = new TreeSet<>();
        show();
    }

    /** Takes one answer out of a theme. */
    public void unassign(long theme, long difficulty) {
        readTicks();
        keep(
                () -> themes.unassign(scoped(), theme, difficulty),
                "intake.themes.done-unassign",
                getBoard().nameOf(theme));
    }

    /** Keeps what was typed or chosen for a theme. */
    public void save(ThemeRow row) {
        readTicks();
        keepTyped(() -> row.telling(() -> themes.change(scoped(), row.getId(), row.typed())), row);
    }

    /** Marks a theme to be asked back or not; a refused mark is taken off again. */
    public void mark(ThemeRow row) {
        readTicks();
        if (!keepTyped(() -> row.telling(() -> themes.markAskedBack(scoped(), row.getId(), row.isAskedBack())), row)) {
            show();
        }
    }

    private boolean keepTyped(Runnable change, ThemeRow row) {
        return keep(change, "intake.themes.done-change", row.getName());
    }

    /** Puts a theme before the one that stands above it. */
    public void moveUp(ThemeRow row) {
        readTicks();
        int above = Math.max(0, row.getNumber() - 2);
        if (keep(() -> themes.moveUp(scoped(), row.getId()), "intake.themes.done-up", row.getName(), above + 1)) {
            Focus.on("board:themes:" + above + (above == 0 ? ":name" : ":up"));
        }
    }

    /** Puts a theme after the one that stands below it. */
    public void moveDown(ThemeRow row) {
        readTicks();
        int last = getBoard().getThemes().size() - 1;
        int below = Math.min(last, row.getNumber());
        if (keep(() -> themes.moveDown(scoped(), row.getId()), "intake.themes.done-up", row.getName(), below + 1)) {
            Focus.on("board:themes:" + below + (below == last ? ":name" : ":down"));
        }
    }

    /** Lets a theme go up in the one that was chosen beside it. */
    public void merge(ThemeRow row) {
        readTicks();
        Supplier<MergedFollowers> merging = () -> row.telling(() -> {
            if (row.getInto() == null) {
                throw Refusal.invalid("into", "intake.themes.choose-first");
            }
            return groupings.merge(scoped(), row.getId(), row.getInto());
        });
        String into = row.getInto() == null ? "" : getBoard().nameOf(row.getInto());
        if (shown(keeping.merge(scoped(), merging, "intake.themes.done-merge", row.getName(), into))) {
            Focus.on("board:undo");
        } else {
            row.unfold();
        }
    }

    /** Takes the ticked answers of a theme out of it, into a new one of the name that was typed beside it. */
    public void split(ThemeRow row) {
        readTicks();
        Runnable splitting = () -> row.telling(() -> groupings.split(scoped(), row.getId(), ticked, row.getPart()));
        if (keep(splitting, "intake.themes.done-split", row.getName(), row.getPart())) {
            settle();
            Focus.on("board:undo");
        } else {
            row.unfold();
        }
    }

    /** Removes a theme. */
    public void remove(ThemeRow row) {
        readTicks();
        if (keep(() -> themes.remove(scoped(), row.getId()), "intake.themes.removed", row.getName())) {
            Focus.on("board:undo");
        }
    }

    /** Takes back what was done last. */
    public void undo() {
        readTicks();
        if (keeping.getUndoable() == null) {
            return;
        }
        boolean done = keeping.undo(scoped());
        show();
        if (done) {
            Focus.on(keeping.getUndoable() == null ? "board:name" : "board:undo");
        }
    }

    private boolean keep(Runnable change, String key, Object... arguments) {
        return shown(keeping.keep(scoped(), change, key, arguments));
    }

    /** Shows what became of a change; after a mistake everything stays as it was typed. */
    private boolean shown(boolean kept) {
        if (kept) {
            show();
        }
        return kept;
    }

    /** The edition, looked up anew within the organisation of whoever makes this request. */
    private Edition scoped() {
        return editions.find(current.organisation(), editionId);
    }

    private void readTicks() {
        ticked = Asked.keys("tick");
    }

    public Board getBoard() {
        ensureShown();
        return board;
    }

    public Edition getEdition() {
        ensureShown();
        return edition;
    }

    public IntakeNow getIntakeNow() {
        ensureShown();
        return intakeNow;
    }

    private void ensureShown() {
        if (board == null) {
            show();
        }
    }

    /** The link that everyone in the room may use for the intake. */
    public String getRoomLink() {
        return evaluations.roomLink(getIntakeNow().getIntake());
    }

    /** How many intakes were sent in. */
    public int getReceived() {
        return evaluations.released(getIntakeNow().getIntake()).received();
    }

    /** How many answers came in that are not on the page yet. */
    public long getFresh() {
        return fresh;
    }

    /** What was kept and taken back. */
    public Keeping getKeeping() {
        return keeping;
    }

    /** What themes of other groups are called: of the same name they come together in what recurs. */
    public List<String> getEarlierNames() {
        ensureShown();
        return earlierNames;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }
}
