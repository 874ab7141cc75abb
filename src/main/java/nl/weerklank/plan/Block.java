package nl.weerklank.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Mistakes;

/** A stretch of a day in which one thing happens. When it starts follows from what stands before it. */
@Entity
@Table(name = "plan_block")
public class Block implements Timed {
    @Id
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "day_id")
    private PlanDay day;

    private int place;

    private String title;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    private int minutes;

    @Column(name = "pinned_at")
    private LocalTime pinnedAt;

    private String strand;

    private String method;

    private String goal;

    @Column(name = "trainer_notes")
    private String trainerNotes;

    private String handout;

    @Convert(converter = LinesConverter.class)
    private List<String> materials;

    @Column(name = "practice_cases")
    @Convert(converter = LinesConverter.class)
    private List<String> cases;

    @ElementCollection
    @CollectionTable(name = "block_theme", joinColumns = @JoinColumn(name = "block_id"))
    @Column(name = "theme_id")
    private Set<Long> themes = new LinkedHashSet<>();

    protected Block() {}

    Block(PlanDay day, BlockDraft draft) {
        this.id = Keys.fresh();
        this.day = day;
        become(draft);
    }

    /** Says from now on what the draft says; refuses what it should not say. */
    public void become(BlockDraft draft) {
        Mistakes mistakes = new Mistakes();
        draft.check(mistakes, "");
        mistakes.refuseIfAny();
        this.title = draft.title();
        this.kind = draft.kind();
        this.minutes = draft.minutes();
        this.pinnedAt = draft.pinnedAt();
        this.strand = draft.strand();
        this.method = draft.method();
        this.goal = draft.goal();
        this.trainerNotes = draft.trainerNotes();
        this.handout = draft.handout();
        this.materials = draft.materials();
        this.cases = draft.cases();
        this.themes.retainAll(draft.themes());
        this.themes.addAll(draft.themes());
    }

    /** What the block says, to change, copy or put back. */
    public BlockDraft draft() {
        return new BlockDraft(
                title,
                kind,
                minutes,
                pinnedAt,
                strand,
                method,
                goal,
                trainerNotes,
                handout,
                materials,
                cases,
                themes());
    }

    /** Lets go of themes that are not among these: they were removed since they were ticked. */
    void keepThemes(Set<Long> known) {
        themes.retainAll(known);
    }

    void standAt(int newPlace) {
        this.place = newPlace;
    }

    public long id() {
        return id;
    }

    /** The day that it is part of. */
    public PlanDay day() {
        return day;
    }

    /** Which block of the day it is, from 0. */
    public int place() {
        return place;
    }

    /** The heading, or null when it has none yet. */
    public String title() {
        return title;
    }

    @Override
    public BlockKind kind() {
        return kind;
    }

    @Override
    public int minutes() {
        return minutes;
    }

    @Override
    public LocalTime pinnedAt() {
        return pinnedAt;
    }

    @Override
    public String strand() {
        return strand;
    }

    public String method() {
        return method;
    }

    public String goal() {
        return goal;
    }

    /** For the trainer only: never in what participants or clients get. */
    public String trainerNotes() {
        return trainerNotes;
    }

    public String handout() {
        return handout;
    }

    public List<String> materials() {
        return materials;
    }

    /** Titles of the practice cases that are played. */
    public List<String> cases() {
        return cases;
    }

    /** Keys of the themes that it treats, always in the same order. */
    public List<Long> themes() {
        return themes.stream().sorted().toList();
    }

    /** Whether it treats the theme with this key. */
    public boolean treats(long theme) {
        return themes.contains(theme);
    }
}
