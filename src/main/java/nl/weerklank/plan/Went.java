package nl.weerklank.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** How the days of a training that were run went, and how many minutes their blocks count by that. */
public final class Went {
    private final Set<Long> days = new HashSet<>();
    private final Map<Long, Integer> minutes = new HashMap<>();

    /** As nothing was run yet. */
    static final Went NOTHING = new Went(List.of(), Set.of(), Map.of());

    /**
     * Reads it. A day was run when it is over and anything in it was begun or skipped: where nothing at all was noted,
     * nobody knows, and what was planned is the best guess.
     *
     * @param over the keys of the days that are over
     * @param runs how blocks went, by their keys
     */
    Went(List<PlanDay> planned, Set<Long> over, Map<Long, BlockRun> runs) {
        planned.stream()
                .filter(day -> over.contains(day.id()) && isNoted(day, runs))
                .forEach(day -> {
                    days.add(day.id());
                    day.blocks().forEach(block -> minutes.put(block.id(), taken(block, runs.get(block.id()))));
                });
    }

    private static boolean isNoted(PlanDay day, Map<Long, BlockRun> runs) {
        return day.blocks().stream().map(block -> runs.get(block.id())).anyMatch(Went::isTouched);
    }

    private static boolean isTouched(BlockRun run) {
        return run != null && (run.isSkipped() || run.startedAt().isPresent());
    }

    private static int taken(Block block, BlockRun run) {
        return isTouched(run) ? run.minutes().orElse(block.minutes()) : 0;
    }

    /** Whether it was run, so that its blocks count as they went. */
    public boolean isRun(PlanDay day) {
        return days.contains(day.id());
    }

    /**
     * How many minutes a block took on a day that was run: 0 where it was skipped or never begun, and as planned where it
     * is not known when it ended; nothing on any other day.
     */
    public OptionalInt minutes(Block block) {
        Integer known = minutes.get(block.id());
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    /** What a block counts: the minutes that it took, or failing that those that are planned. */
    int counting(Block block) {
        return minutes(block).orElse(block.minutes());
    }
}
