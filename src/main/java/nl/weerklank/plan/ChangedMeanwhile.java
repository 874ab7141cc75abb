package nl.weerklank.plan;

import nl.weerklank.platform.Refusal;

/** A change that is refused, since somebody changed the same block or day since it was looked at. Nothing is lost: it holds both. */
public class ChangedMeanwhile extends Refusal {
    private final transient Block theirs;
    private final transient BlockDraft mine;

    ChangedMeanwhile(Block theirs, BlockDraft mine) {
        super(Kind.CONFLICT, theirs == null && mine != null ? "plan.refusal.block-gone" : "plan.refusal.changed");
        this.theirs = theirs;
        this.mine = mine;
    }

    /** How the block is now, or null where it is gone or something else was changed. */
    public Block theirs() {
        return theirs;
    }

    /** What was to be saved, or null where that was not the text of one block. */
    public BlockDraft mine() {
        return mine;
    }
}
