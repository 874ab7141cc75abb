package nl.weerklank.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.intake.Decision;
import nl.weerklank.intake.Difficulties;
import nl.weerklank.intake.ThemeChange;
import nl.weerklank.intake.Themes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.Focus;
import nl.weerklank.platform.web.PageMessages;
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
    private Difficulties difficulties;

    @Inject
    private PageMessages messages;

    @Inject
    private Clock clock;

    private long editionId;
    private Set<Long> ticked = new TreeSet<>();
    private String newName;
    private Long removedId;
    private String removedName;
    private LocalTime savedAt;
    private long fresh;
    private transient Edition edition;
    private transient IntakeNow intakeNow;
    private transient Board board;

    @PostConstruct
    void open() {
        editionId = Asked.key("edition");
        show();
    }

    /** Shows everything as it is now. */
    private void show() {
        edition = editions.find(current.organisation(), editionId);
        intakeNow = new IntakeNow(evaluations.of(edition), clock.instant());
        board = new Board(difficulties.of(edition), themes.of(edition), ticked);
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
        if (messages.attempt(() -> themes.add(scoped(), new ThemeChange(newName, ticked, null, null, null)))) {
            newName = null;
            settled();
        }
    }

    /** Puts the ticked answers into a theme. */
    public void assign(long theme) {
        readTicks();
        boolean done = messages.attempt(() -> {
            if (ticked.isEmpty()) {
                throw Refusal.invalid("tick", "intake.themes.tick-first");
            }
            themes.assign(scoped(), theme, ticked);
        });
        if (done) {
            settled();
        }
    }

    private void settled() {
        ticked = new TreeSet<>();
        kept();
    }

    /** Takes one answer out of a theme. */
    public void unassign(long theme, long difficulty) {
        readTicks();
        keep(() -> themes.unassign(scoped(), theme, difficulty));
    }

    /** Keeps what was typed or chosen for a theme. */
    public void save(ThemeRow row) {
        readTicks();
        if (attempt(row, () -> themes.change(scoped(), row.getId(), row.typed()))) {
            kept();
        }
    }

    /** Marks a theme to be asked back or not; a refused mark is taken off again. */
    public void mark(ThemeRow row) {
        readTicks();
        if (attempt(row, () -> themes.markAskedBack(scoped(), row.getId(), row.isAskedBack()))) {
            kept();
        } else {
            show();
        }
    }

    /** Puts a theme before the one that stands above it. */
    public void moveUp(ThemeRow row) {
        readTicks();
        if (keep(() -> themes.moveUp(scoped(), row.getId()))) {
            int above = Math.max(0, row.getNumber() - 2);
            Focus.on("board:themes:" + above + (above == 0 ? ":name" : ":up"));
        }
    }

    /** Puts a theme after the one that stands below it. */
    public void moveDown(ThemeRow row) {
        readTicks();
        if (keep(() -> themes.moveDown(scoped(), row.getId()))) {
            int last = getBoard().getThemes().size() - 1;
            int below = Math.min(last, row.getNumber());
            Focus.on("board:themes:" + below + (below == last ? ":name" : ":down"));
        }
    }

    /** Removes a theme; it can be put back. */
    public void remove(ThemeRow row) {
        readTicks();
        if (keep(() -> themes.remove(scoped(), row.getId()))) {
            removedId = row.getId();
            removedName = row.getName();
            Focus.on("board:undo");
        }
    }

    /** Puts back the theme that was removed last. */
    public void putBack() {
        readTicks();
        if (removedId != null) {
            keep(() -> themes.restore(scoped(), removedId));
        }
    }

    /** Attempts a change of one row; its mistakes are told beside the fields of that row. */
    private boolean attempt(ThemeRow row, Runnable change) {
        return messages.attempt(() -> {
            try {
                change.run();
            } catch (Refusal refusal) {
                throw refusal.mistakes().isEmpty() ? refusal : inRow(row, refusal);
            }
        });
    }

    private static Refusal inRow(ThemeRow row, Refusal refusal) {
        String prefix = "themes[" + (row.getNumber() - 1) + "].";
        return Refusal.invalid(refusal.mistakes().stream()
                .map(mistake -> new Refusal.Mistake(prefix + mistake.field(), mistake.key(), mistake.arguments()))
                .toList());
    }

    private boolean keep(Runnable change) {
        boolean done = messages.attempt(change);
        if (done) {
            kept();
        }
        return done;
    }

    private void kept() {
        removedId = null;
        removedName = null;
        show();
        savedAt = LocalTime.ofInstant(clock.instant(), edition.timeZone());
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

    public List<Decision> getDecisions() {
        return List.of(Decision.values());
    }

    /** How many answers came in that are not on the page yet. */
    public long getFresh() {
        return fresh;
    }

    /** When the last change was kept, or null. */
    public LocalTime getSavedAt() {
        return savedAt;
    }

    /** The name of the theme that can be put back, or null. */
    public String getRemovedName() {
        return removedName;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }
}
