package nl.weerklank.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import nl.weerklank.outcome.JointShift;
import nl.weerklank.plan.TreatedBy;

/**
 * Something that comes back over trainings.
 *
 * @param byHand the key of what somebody put together; null where it follows from themes of the same name alone
 * @param answers the keys of all answers in it, also of those that the trainer may not read
 * @param named how many participants named it
 * @param groups how many groups named it
 * @param sectors how many of these groups in which sector; the empty one where it is not known
 * @param blocks the blocks that treated it, those of most groups first
 * @param shift before and now, where enough groups said so
 * @param words what participants wrote, as far as the trainer who asks may read it
 */
public record RecurringLine(
        Long byHand,
        String name,
        Set<Long> answers,
        int named,
        int groups,
        SortedMap<String, Integer> sectors,
        List<TreatedBy> blocks,
        Optional<JointShift> shift,
        List<String> words) {

    /** How often it comes back, as roughly as a few groups can tell. */
    public enum Often {
        /** In half of the groups or more, and in three at least. */
        MOSTLY,
        /** In three groups or more. */
        REGULARLY,
        /** In one or two groups: nothing can be said yet. */
        SELDOM;

        static Often of(int groups, int all) {
            if (groups < JointShift.FEWEST_GROUPS) {
                return SELDOM;
            }
            return groups * 2 >= all ? MOSTLY : REGULARLY;
        }
    }
}
