package nl.weerklank.plan.web;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.Material;
import nl.weerklank.plan.Timetable;

/** A block as a row of the planner: what can be typed, and the times that follow from it. */
public class BlockRow {
    private final long id;
    private final int place;
    private final Timetable.Slot<Block> slot;
    private final Map<Long, Boolean> treats = new HashMap<>();
    private final Map<String, Boolean> plays = new HashMap<>();
    private String title;
    private BlockKind kind;
    private Integer minutes;
    private LocalTime pinnedAt;
    private String strand;
    private String method;
    private String goal;
    private String trainerNotes;
    private String handout;
    private String materials;

    BlockRow(Timetable.Slot<Block> slot, Locale locale) {
        Block block = slot.block();
        this.slot = slot;
        this.id = block.id();
        this.place = block.place();
        this.title = block.title();
        this.kind = block.kind();
        this.minutes = block.minutes();
        this.pinnedAt = block.pinnedAt();
        this.strand = block.strand();
        this.method = block.method();
        this.goal = block.goal();
        this.trainerNotes = block.trainerNotes();
        this.handout = block.handout();
        this.materials = block.draft().materialLines(locale);
        block.themes().forEach(theme -> treats.put(theme, true));
        block.cases().forEach(played -> plays.put(played, true));
    }

    /** What was typed. */
    BlockDraft draft() {
        return slot.block()
                .draft()
                .rewrite()
                .title(title)
                .kind(kind)
                .minutes(minutes == null ? 0 : minutes)
                .pinnedAt(pinnedAt)
                .strand(strand)
                .method(method)
                .goal(goal)
                .trainerNotes(trainerNotes)
                .handout(handout)
                .materials(
                        materials == null
                                ? List.of()
                                : materials.lines().map(Material::read).toList())
                .cases(ticked(plays))
                .themes(ticked(treats))
                .draft();
    }

    private static <T> List<T> ticked(Map<T, Boolean> ticks) {
        List<T> ticked = new ArrayList<>();
        ticks.forEach((thing, isTicked) -> {
            if (Boolean.TRUE.equals(isTicked)) {
                ticked.add(thing);
            }
        });
        return ticked;
    }

    public long getId() {
        return id;
    }

    /** Which block of the day it is, from 0. */
    public int getPlace() {
        return place;
    }

    /** When it starts, as it is shown: "9:30". */
    public String getStartsAt() {
        return PlannerWords.time(slot.startsAt());
    }

    public String getEndsAt() {
        return PlannerWords.time(slot.endsAt());
    }

    public int getGap() {
        return slot.gapMinutes();
    }

    public int getOverlap() {
        return slot.overlapMinutes();
    }

    public boolean isPinned() {
        return slot.block().pinnedAt() != null;
    }

    /** The time at which it starts now: where a pin would go. */
    LocalTime startsNow() {
        return slot.startsAt();
    }

    /** Which themes it treats, by key. */
    public Map<Long, Boolean> getTreats() {
        return treats;
    }

    /** Which practice cases are played, by title. */
    public Map<String, Boolean> getPlays() {
        return plays;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public BlockKind getKind() {
        return kind;
    }

    public void setKind(BlockKind kind) {
        this.kind = kind;
    }

    /** The kinds to choose from: the usual ones, and its own where it has one. */
    public List<BlockKind> getKinds() {
        return slot.block().kind() == BlockKind.OWN ? List.of(BlockKind.values()) : BlockKind.USUAL;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public LocalTime getPinnedAt() {
        return pinnedAt;
    }

    public void setPinnedAt(LocalTime pinnedAt) {
        this.pinnedAt = pinnedAt;
    }

    public String getStrand() {
        return strand;
    }

    public void setStrand(String strand) {
        this.strand = strand;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public String getTrainerNotes() {
        return trainerNotes;
    }

    public void setTrainerNotes(String trainerNotes) {
        this.trainerNotes = trainerNotes;
    }

    public String getHandout() {
        return handout;
    }

    public void setHandout(String handout) {
        this.handout = handout;
    }

    public String getMaterials() {
        return materials;
    }

    public void setMaterials(String materials) {
        this.materials = materials;
    }

    /** The things needed, in one line. */
    public String getMaterialsInLine() {
        return materials == null ? "" : String.join(", ", materials.lines().toList());
    }

    /** The practice cases that are played, in one line. */
    public String getCasesInLine() {
        return String.join(", ", slot.block().cases());
    }

    /** The part of the class name that gives the kind its colour. */
    public String getKindCode() {
        return kind.code();
    }
}
