package nl.weerklank.plan;

import java.time.LocalTime;
import java.util.List;

/** A block that is being written, field by field; what is not written is empty, or as in the draft it began with. */
public final class BlockWriting {
    private BlockKind kind;
    private OwnKind ownKind;
    private String title;
    private int minutes;
    private LocalTime pinnedAt;
    private String strand;
    private String leader;
    private String room;
    private String method;
    private String goal;
    private String trainerNotes;
    private String lastTime;
    private String handout;
    private List<Material> materials;
    private List<String> cases;
    private List<Long> themes;
    private List<Link> links;
    private List<BlockFile> files;

    /** Begins with nothing. */
    public BlockWriting() {}

    BlockWriting(BlockDraft draft) {
        this.kind = draft.kind();
        this.ownKind = draft.ownKind();
        this.title = draft.title();
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
        this.themes = draft.themes();
        this.links = draft.links();
        this.files = draft.files();
    }

    /** One of the usual kinds. */
    public BlockWriting kind(BlockKind usual) {
        this.kind = usual;
        this.ownKind = usual == BlockKind.OWN ? ownKind : null;
        return this;
    }

    /** One of the organisation's own kinds. */
    public BlockWriting ownKind(OwnKind own) {
        this.kind = own == null ? kind : BlockKind.OWN;
        this.ownKind = own;
        return this;
    }

    public BlockWriting title(String newTitle) {
        this.title = newTitle;
        return this;
    }

    public BlockWriting minutes(int newMinutes) {
        this.minutes = newMinutes;
        return this;
    }

    public BlockWriting pinnedAt(LocalTime newPinnedAt) {
        this.pinnedAt = newPinnedAt;
        return this;
    }

    public BlockWriting strand(String newStrand) {
        this.strand = newStrand;
        return this;
    }

    public BlockWriting leader(String newLeader) {
        this.leader = newLeader;
        return this;
    }

    public BlockWriting room(String newRoom) {
        this.room = newRoom;
        return this;
    }

    public BlockWriting method(String newMethod) {
        this.method = newMethod;
        return this;
    }

    public BlockWriting goal(String newGoal) {
        this.goal = newGoal;
        return this;
    }

    public BlockWriting trainerNotes(String newTrainerNotes) {
        this.trainerNotes = newTrainerNotes;
        return this;
    }

    public BlockWriting lastTime(String newLastTime) {
        this.lastTime = newLastTime;
        return this;
    }

    public BlockWriting handout(String newHandout) {
        this.handout = newHandout;
        return this;
    }

    public BlockWriting materials(List<Material> newMaterials) {
        this.materials = newMaterials;
        return this;
    }

    public BlockWriting cases(List<String> newCases) {
        this.cases = newCases;
        return this;
    }

    public BlockWriting themes(List<Long> newThemes) {
        this.themes = newThemes;
        return this;
    }

    public BlockWriting links(List<Link> newLinks) {
        this.links = newLinks;
        return this;
    }

    public BlockWriting files(List<BlockFile> newFiles) {
        this.files = newFiles;
        return this;
    }

    /** What has been written so far. */
    public BlockDraft draft() {
        return new BlockDraft(
                title,
                kind,
                ownKind,
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
                themes,
                links,
                files);
    }
}
