package nl.weerklank.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** How a block went on the day: when it really began and ended, or that it was skipped, and a note for the next time. */
@Entity
@Table(name = "block_run")
public class BlockRun {
    @Id
    @Column(name = "block_id")
    private long blockId;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private boolean skipped;

    @Column(name = "extra_minutes")
    private int extraMinutes;

    private String note;

    protected BlockRun() {}

    BlockRun(long planId, long blockId) {
        this.planId = planId;
        this.blockId = blockId;
    }

    void become(RunDraft draft) {
        this.startedAt = draft.startedAt();
        this.endedAt = draft.endedAt();
        this.skipped = draft.skipped();
        this.note = draft.note();
    }

    void stretch(int minutes) {
        this.extraMinutes = minutes;
    }

    /** The key of the block. */
    public long blockId() {
        return blockId;
    }

    long planId() {
        return planId;
    }

    /** When it really began, if that is known. */
    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    /** When it really ended, if that is known. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public boolean isSkipped() {
        return skipped;
    }

    /** By how many minutes it was stretched while it was going on. */
    public int extraMinutes() {
        return extraMinutes;
    }

    /** How it went, to change it in part. */
    public RunDraft draft() {
        return new RunDraft(startedAt, endedAt, skipped, note);
    }

    /** What is to be remembered for the next time, or null. */
    public String note() {
        return note;
    }

    /** How long it really took, rounded to whole minutes; 0 where it was skipped, nothing where that is not known. */
    public OptionalInt minutes() {
        if (skipped) {
            return OptionalInt.of(0);
        }
        return startedAt == null || endedAt == null
                ? OptionalInt.empty()
                : OptionalInt.of(Math.round(Duration.between(startedAt, endedAt).toSeconds() / 60f));
    }
}
