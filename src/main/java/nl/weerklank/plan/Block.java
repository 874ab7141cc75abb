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

    /** Orders the blocks of a day; there is room between two numbers, see {@link DayOrder}. */
    @Column(name = "place")
    private int position;

    private String title;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    @Column(name = "own_kind_id")
    private Long ownKindId;

    @Column(name = "own_kind_name")
    private String ownKindName;

    @Enumerated(EnumType.STRING)
    @Column(name = "own_kind_colour")
    private KindColour ownKindColour;

    @Enumerated(EnumType.STRING)
    @Column(name = "own_kind_counted")
    private Counted ownKindCounted;

    private int minutes;

    @Column(name = "pinned_at")
    private LocalTime pinnedAt;

    private String strand;

    private String leader;

    private String room;

    private String method;

    private String goal;

    @Column(name = "trainer_notes")
    private String trainerNotes;

    @Column(name = "last_time")
    private String lastTime;

    private String handout;

    @Convert(converter = MaterialsConverter.class)
    private List<Material> materials;

    @Column(name = "practice_cases")
    @Convert(converter = LinesConverter.class)
    private List<String> cases;

    @Convert(converter = LinksConverter.class)
    private List<Link> links;

    @Convert(converter = FilesConverter.class)
    private List<BlockFile> files;

    @ElementCollection
    @CollectionTable(name = "block_theme", joinColumns = @JoinColumn(name = "block_id"))
    @Column(name = "theme_id")
    private Set<Long> themes = new LinkedHashSet<>();

    /** Counted by hand: goes up whenever it says or stands something else, not when others move past it. */
    private int version;

    protected Block() {}

    Block(PlanDay day, BlockDraft draft) {
        this(Keys.fresh(), day, draft);
    }

    /** A block with a key that it had before. */
    Block(long id, PlanDay day, BlockDraft draft) {
        this.id = id;
        this.day = day;
        become(draft);
    }

    /** Says from now on what the draft says; refuses what it should not say. */
    public final void become(BlockDraft draft) {
        Mistakes mistakes = new Mistakes();
        draft.check(mistakes, "");
        mistakes.refuseIfAny();
        this.title = draft.title();
        this.kind = draft.kind();
        take(draft.ownKind());
        this.minutes = draft.minutes();
        this.pinnedAt = draft.pinnedAt();
        this.strand = draft.strand();
        this.leader = draft.leader();
        this.room = draft.room();
        this.method = draft.method();
        this.goal = draft.goal();
        this.trainerNotes = draft.trainerNotes();
        this.lastTime = draft.lastTime();
        this.handout = draft.handout();
        this.materials = draft.materials();
        this.cases = draft.cases();
        this.links = draft.links();
        this.files = draft.files();
        this.themes.retainAll(draft.themes());
        this.themes.addAll(draft.themes());
        this.version++;
    }

    private void take(OwnKind own) {
        this.ownKindId = own == null ? null : own.id();
        this.ownKindName = own == null ? null : own.name();
        this.ownKindColour = own == null ? null : own.colour();
        this.ownKindCounted = own == null ? null : own.counted();
    }

    /** What the block says, to change, copy or put back. */
    public BlockDraft draft() {
        return new BlockDraft(
                title,
                kind,
                ownKind(),
                minutes,
                pinnedAt,
                strand,
                leader,
                room,
                method,
                goal,
                trainerNotes,
                lastTime,
                handout,
                materials,
                cases,
                themes(),
                links,
                files);
    }

    /** Lets go of themes that are not among these: they were removed since they were ticked. */
    void keepThemes(Set<Long> known) {
        themes.retainAll(known);
    }

    int position() {
        return position;
    }

    /** Where it stands among the blocks of its day; the number says nothing else. */
    void standAt(int newPosition) {
        this.position = newPosition;
    }

    /** Stands in a day from now on, which may be the one that it stood in. */
    void standIn(PlanDay other, int newPosition) {
        this.day = other;
        this.position = newPosition;
        this.version++;
    }

    public long id() {
        return id;
    }

    /** The day that it is part of. */
    public PlanDay day() {
        return day;
    }

    /** Which block of the day it is, from 0; asks the day for all of its blocks. */
    public int place() {
        return day.placeOf(this);
    }

    /** Goes up with each change, so that a change of something older than it is now can be refused. */
    public int version() {
        return version;
    }

    /** The heading, or null when it has none yet. */
    public String title() {
        return title;
    }

    @Override
    public BlockKind kind() {
        return kind;
    }

    /** Which of the organisation's kinds it is, or null where it is a usual one. */
    public OwnKind ownKind() {
        return ownKindId == null ? null : new OwnKind(ownKindId, ownKindName, ownKindColour, ownKindCounted);
    }

    @Override
    public Counted counted() {
        return ownKindId == null ? kind.counted() : ownKindCounted;
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

    /** Who of the team leads it, or null. */
    public String leader() {
        return leader;
    }

    /** Where it is, or null. */
    public String room() {
        return room;
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

    /** What was written down for this time when it was given before, or null; for the trainer only. */
    public String lastTime() {
        return lastTime;
    }

    public String handout() {
        return handout;
    }

    public List<Material> materials() {
        return materials;
    }

    public List<Link> links() {
        return links;
    }

    public List<BlockFile> files() {
        return files;
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
