package nl.weerklank.intake;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.program.Edition;

/** A group of difficulties of one edition, named by the trainer, and what is done with it. */
@Entity
@Table(name = "theme")
public class Theme {

    static final int LONGEST_NAME = 120;

    private static final int LONGEST_REASON = 1000;

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Edition edition;

    private String name;

    private int place;

    @Enumerated(EnumType.STRING)
    private Decision decision = Decision.OPEN;

    private String reason;

    @Column(name = "asked_back")
    private boolean askedBack;

    @Column(name = "removed_at")
    private Instant removedAt;

    @ElementCollection
    @CollectionTable(name = "theme_difficulty", joinColumns = @JoinColumn(name = "theme_id"))
    @Column(name = "answer_id")
    private Set<Long> difficulties = new HashSet<>();

    @Version
    private int version;

    protected Theme() {}

    /** A theme after the others of the edition; refuses an empty or overlong name. */
    Theme(Edition edition, String name, int place) {
        this.id = Keys.fresh();
        this.edition = edition;
        this.place = place;
        rename(name);
    }

    public long id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    public String name() {
        return name;
    }

    public int place() {
        return place;
    }

    public Decision decision() {
        return decision;
    }

    /**
     * How it ends, the same on every page: as was decided, or else treated where the plan gives it time. Only a theme that
     * nobody decided on and that gets no time is open.
     *
     * @param planned whether any block of the plan gives it minutes
     */
    public Decision ending(boolean planned) {
        return decision == Decision.OPEN && planned ? Decision.TREATED : decision;
    }

    /** Why it was decided so, or null. */
    public String reason() {
        return reason;
    }

    /** Whether the evaluation asks it of everyone as before and now. */
    public boolean isAskedBack() {
        return askedBack;
    }

    /** The keys of the difficulties in it. */
    public Set<Long> difficulties() {
        return Set.copyOf(difficulties);
    }

    final void rename(String newName) {
        Mistakes mistakes = new Mistakes();
        String checked = mistakes.required("name", newName, LONGEST_NAME);
        mistakes.refuseIfAny();
        name = checked;
    }

    void decide(Decision newDecision, String newReason) {
        Mistakes mistakes = new Mistakes();
        String checked = mistakes.optional("reason", newReason, LONGEST_REASON);
        mistakes.refuseIfAny();
        decision = newDecision;
        reason = checked;
    }

    void askBack(boolean ask) {
        askedBack = ask;
    }

    void take(long difficulty) {
        difficulties.add(difficulty);
    }

    void drop(long difficulty) {
        difficulties.remove(difficulty);
    }

    /** Takes these difficulties and no others. */
    void holdOnly(Set<Long> only) {
        difficulties.retainAll(only);
        difficulties.addAll(only);
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    /** Takes it off every list. The row stays, with all that points at it, so that this can be undone. */
    void remove(Instant now) {
        removedAt = now;
    }

    void restore() {
        removedAt = null;
    }

    /** Becomes again what it was. */
    void become(ThemeState was, Instant now) {
        name = was.name();
        place = was.place();
        decision = was.decision();
        reason = was.reason();
        askedBack = was.askedBack();
        holdOnly(was.difficulties());
        if (was.removed() != isRemoved()) {
            removedAt = was.removed() ? now : null;
        }
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Theme theme && theme.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
