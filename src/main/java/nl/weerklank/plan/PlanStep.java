package nl.weerklank.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import nl.weerklank.platform.Keys;

/** One thing that a trainer did to a plan, with all that is needed to undo it and to do it again. */
@Entity
@Table(name = "plan_step")
public class PlanStep {
    /** What a trainer can do to a plan. */
    public enum Kind {
        ADD,
        EDIT,
        DUPLICATE,
        SPLIT,
        MERGE,
        MOVE,
        REMOVE,
        SWAP,
        DAY,
        ADD_DAY,
        REMOVE_DAY,
        LAY,
        REPLACE;

        /** Whether it is about when a day is held, so that the training's own days go along. */
        boolean isOfDays() {
            return this == DAY || this == ADD_DAY || this == REMOVE_DAY;
        }

        /** The word in texts and in the API: {@code remove-day}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Id
    private long id;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "trainer_id")
    private long trainerId;

    private int step;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String title;

    private String changes;

    private boolean undone;

    protected PlanStep() {}

    PlanStep(SessionPlan plan, long trainerId, int step, Kind kind, Changes changes) {
        this.id = Keys.fresh();
        this.planId = plan.id();
        this.trainerId = trainerId;
        this.step = step;
        this.kind = kind;
        this.title = titleOf(changes);
        this.changes = changes.written();
    }

    private static String titleOf(Changes changes) {
        return changes.blocks().stream()
                .map(block -> block.before() == null ? block.after() : block.before())
                .findFirst()
                .map(state -> state.draft().title())
                .orElse(null);
    }

    /** What was done. */
    public Kind kind() {
        return kind;
    }

    /** The heading that the first block had to which it was done, or null. */
    public String title() {
        return title;
    }

    int step() {
        return step;
    }

    Changes changes() {
        return Changes.read(changes);
    }

    void undo() {
        undone = true;
    }

    void redo() {
        undone = false;
    }
}
