package nl.weerklank.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What must be brought for a plan, with numbers for a group. What is handed out per participant or per small group is
 * gone after its block, so that all blocks add up. What is there in a fixed number is used again: the block that needs
 * most counts, and strands side by side need theirs at once.
 */
public final class Materials {
    private Materials() {}

    /**
     * A thing with how many of it are needed.
     *
     * @param what as it was written first
     * @param number null where nobody said how many
     * @param blocks the blocks that need it, in order
     */
    public record Needed(String what, Integer number, List<BlockDraft> blocks) {}

    /**
     * The things for these days, in the order in which they are needed.
     *
     * @param participants how many take part
     * @param groupSize how many work together in a small group where a thing does not say so, 1 or more; the last group may
     *     be smaller
     */
    public static List<Needed> of(List<DayDraft> days, int participants, int groupSize) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        days.forEach(day -> Timetable.runsOf(day.blocks()).forEach(run -> {
            run.forEach(block -> block.materials()
                    .forEach(material -> sums.computeIfAbsent(key(material), key -> new Sum(material.what()))
                            .add(block, material, participants, groupSize)));
            sums.values().forEach(Sum::endRun);
        }));
        return sums.values().stream().map(Sum::needed).toList();
    }

    private static String key(Material material) {
        return material.what().toLowerCase(Locale.ROOT);
    }

    private static final class Sum {
        private final String what;
        private final List<BlockDraft> blocks = new ArrayList<>();
        private final Map<String, Integer> inRun = new LinkedHashMap<>();
        private int handedOut;
        private int fixed;
        private boolean numbered;

        Sum(String what) {
            this.what = what;
        }

        void add(BlockDraft block, Material material, int participants, int groupSize) {
            if (!blocks.contains(block)) {
                blocks.add(block);
            }
            if (material.number() == null) {
                return;
            }
            numbered = true;
            switch (material.per()) {
                case PARTICIPANT -> handedOut += material.number() * participants;
                case GROUP -> {
                    int size = material.size() == null ? groupSize : material.size();
                    handedOut += material.number() * ((participants + size - 1) / size);
                }
                case TOTAL -> inRun.merge(String.valueOf(block.strand()), material.number(), Math::max);
            }
        }

        void endRun() {
            fixed = Math.max(
                    fixed, inRun.values().stream().mapToInt(Integer::intValue).sum());
            inRun.clear();
        }

        Needed needed() {
            return new Needed(what, numbered ? handedOut + fixed : null, List.copyOf(blocks));
        }
    }
}
