package nl.weerklank.plan;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.program.Edition;
import nl.weerklank.program.TeamMember;

/** Who may lead a block: whoever gives the edition. One who left the team may stay where he or she stood. */
public final class Leaders {
    private Leaders() {}

    /** The names of those who give an edition: its team, or where that has nobody the trainer who made it. */
    public static Set<String> of(Edition edition) {
        Set<String> names =
                edition.team().stream().map(TeamMember::name).collect(Collectors.toCollection(TreeSet::new));
        names.add(edition.trainer().name());
        return names;
    }

    static void check(Edition edition, Changes changes, PlanWriter writer) {
        List<String> fresh = changes.blocks().stream()
                .filter(change ->
                        change.after() != null && change.after().draft().leader() != null)
                .filter(change -> change.before() == null
                        || !change.after()
                                .draft()
                                .leader()
                                .equals(change.before().draft().leader()))
                .map(change -> change.after().draft().leader())
                .distinct()
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        Set<String> known = of(edition);
        if (!known.containsAll(fresh)) {
            known.addAll(writer.leaders());
        }
        Mistakes mistakes = new Mistakes();
        fresh.stream()
                .filter(leader -> !known.contains(leader))
                .forEach(leader ->
                        mistakes.add("leader", "plan.mistake.leader", leader, String.join(", ", of(edition))));
        mistakes.refuseIfAny();
    }
}
