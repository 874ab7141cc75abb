package nl.weerklank.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.DayTimes;

/** A day of a plan: from when to when, and what happens in it, in order. */
@Entity
@Table(name = "plan_day")
public class PlanDay {
    @Id
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "plan_id")
    private SessionPlan plan;

    private int place;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column(name = "ends_at")
    private LocalTime endsAt;

    @OneToMany(mappedBy = "day", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<Block> blocks = new ArrayList<>();

    /** Counted by hand: goes up when its date or times change, not with its blocks. */
    private int version;

    protected PlanDay() {}

    PlanDay(SessionPlan plan, int place, DayDraft draft) {
        Mistakes mistakes = new Mistakes();
        draft.check(mistakes, "days[" + place + "].");
        mistakes.refuseIfAny();
        this.id = Keys.fresh();
        this.plan = plan;
        become(new DayFrame(place, draft.heldOn(), draft.startsAt(), draft.endsAt()));
        draft.blocks().forEach(block -> blocks.add(new Block(this, block)));
        renumber();
    }

    /** A day without blocks, with a key that it had before. */
    PlanDay(long id, SessionPlan plan, DayFrame frame) {
        this.id = id;
        this.plan = plan;
        become(frame);
    }

    /** Is held at another time, or stands elsewhere among the days. */
    final void become(DayFrame frame) {
        this.place = frame.place();
        this.heldOn = frame.heldOn();
        this.startsAt = frame.startsAt();
        this.endsAt = frame.endsAt();
        this.version++;
    }

    /** Goes along with the day of the training at its place; what differed from that before stays. */
    void follow(DayTimes was, DayTimes is) {
        boolean sameTimes = startsAt.equals(was.start()) && endsAt.equals(was.end());
        DayFrame moved = new DayFrame(
                place,
                Objects.equals(heldOn, was.date()) ? is.date() : heldOn,
                sameTimes ? is.start() : startsAt,
                sameTimes ? is.end() : endsAt);
        if (!moved.equals(frame())) {
            become(moved);
        }
    }

    /** Has this date from now on, which it had by its training until now: nothing changes for who looks at it. */
    void settleOn(LocalDate date) {
        this.heldOn = date;
    }

    /** Whether nothing is planned on it, and the training was held at its time. */
    boolean isEmptyAt(List<DayTimes> held) {
        if (!blocks.isEmpty() || place >= held.size()) {
            return false;
        }
        LocalDate date = heldOn == null ? held.get(place).date() : heldOn;
        return held.get(place).equals(new DayTimes(date, startsAt, endsAt));
    }

    /** When it is held, and where it stands among the days. */
    public DayFrame frame() {
        return new DayFrame(place, heldOn, startsAt, endsAt);
    }

    /** Goes up with each change of its date and times. */
    public int version() {
        return version;
    }

    /** The plan that it is part of. */
    public SessionPlan plan() {
        return plan;
    }

    int placeOf(Block block) {
        return blocks.indexOf(block);
    }

    public long id() {
        return id;
    }

    /** Which day of the plan it is, from 0. */
    public int place() {
        return place;
    }

    /** The date, or null in a template and as long as it is not known. */
    public LocalDate heldOn() {
        return heldOn;
    }

    /** When it is held: as the plan of a training has it, or failing that as the training has its day at this place. */
    public LocalDate date() {
        return Objects.requireNonNullElseGet(heldOn, () -> plan.edition().dateOf(place));
    }

    public LocalTime startsAt() {
        return startsAt;
    }

    public LocalTime endsAt() {
        return endsAt;
    }

    /** What happens, in order. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** The times of the blocks and what they add up to; a date makes changes of clock count. */
    public Timetable<Block> timetable() {
        return Timetable.of(hours(), blocks);
    }

    /** What a good colleague would say of this day. */
    public List<Warning<Block>> warnings() {
        return Warnings.of(timetable(), Block::title);
    }

    /** From when to when it is, in the time zone of the edition; in a template no clock changes. */
    public Hours hours() {
        return plan.edition() == null || heldOn == null
                ? Hours.of(startsAt, endsAt)
                : Hours.of(heldOn, startsAt, endsAt, plan.edition().timeZone());
    }

    /** The day with all its blocks, to copy or put back. */
    public DayDraft draft() {
        return new DayDraft(
                heldOn, startsAt, endsAt, blocks.stream().map(Block::draft).toList());
    }

    /** Puts a new block at a place from 0; beyond the last one means at the end. */
    public Block add(BlockDraft draft, int at) {
        if (blocks.size() >= DayDraft.MOST_BLOCKS) {
            throw Refusal.invalid("blocks", "plan.mistake.too-many-blocks", DayDraft.MOST_BLOCKS);
        }
        Block block = new Block(this, draft);
        blocks.add(Math.max(0, Math.min(at, blocks.size())), block);
        renumber();
        return block;
    }

    /** Moves a block of this day by a number of places, as far as the day goes. */
    public void move(Block block, int by) {
        int to = Math.max(0, Math.min(blocks.indexOf(block) + by, blocks.size() - 1));
        blocks.remove(block);
        blocks.add(to, block);
        block.standIn(this, 0);
        renumber();
    }

    /** Takes a block out of this day. */
    public void remove(Block block) {
        blocks.remove(block);
        renumber();
    }

    private void renumber() {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).standAt(i * DayOrder.ROOM);
        }
    }
}
