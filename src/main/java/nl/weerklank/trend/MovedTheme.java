package nl.weerklank.trend;

import java.util.List;
import nl.weerklank.outcome.JointShift;
import nl.weerklank.plan.TreatedBy;
import nl.weerklank.program.Program;

/**
 * A theme that comes back in groups of one program: how it worked out before and works out now, and the blocks that treated
 * it there.
 *
 * @param key the lowest of the keys of its themes that were asked back in this program
 * @param name what it is called over all groups
 * @param all of all its groups
 * @param blocks of which enough groups said so, those of most groups first
 */
public record MovedTheme(long key, String name, Program program, JointShift all, List<Block> blocks) {

    public MovedTheme {
        blocks = List.copyOf(blocks);
    }

    /**
     * A block that treated it.
     *
     * @param inLibrary whether the organisation keeps a block of this heading and kind to use again
     * @param shift before and now of the groups in which this block treated it, together with whatever else did
     */
    public record Block(TreatedBy block, boolean inLibrary, JointShift shift) {}
}
