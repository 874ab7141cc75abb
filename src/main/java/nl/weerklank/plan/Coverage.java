package nl.weerklank.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which theme gets how many minutes of a plan. A block that treats several themes gives its minutes to each of them;
 * breaks give none. Of strands side by side only the one that gives a theme the most counts, since nobody is in two
 * places at once.
 */
public final class Coverage {
    private final List<Block> blocks;
    private final List<List<Block>> runs;

    private Coverage(List<PlanDay> days) {
        this.blocks = days.stream().flatMap(day -> day.blocks().stream()).toList();
        this.runs = days.stream()
                .flatMap(day -> Timetable.runsOf(day.blocks()).stream())
                .toList();
    }

    /** The coverage of these days together. */
    public static Coverage of(List<PlanDay> days) {
        return new Coverage(days);
    }

    /** What the theme with this key gets. */
    public Share of(long theme) {
        Predicate<Block> treats = block -> block.treats(theme) && !block.isBreak();
        List<Block> counted = runs.stream()
                .flatMap(run -> longestStrand(run, treats).stream())
                .toList();
        int practice = minutesOf(counted.stream()
                .filter(block -> block.counted() == Counted.PRACTICE)
                .toList());
        return new Share(
                minutesOf(counted), practice, blocks.stream().filter(treats).toList(), counted);
    }

    private static List<Block> longestStrand(List<Block> run, Predicate<Block> treats) {
        Map<String, List<Block>> strands = new LinkedHashMap<>();
        run.stream()
                .filter(treats)
                .forEach(block -> strands.computeIfAbsent(block.strand(), name -> new ArrayList<>())
                        .add(block));
        return strands.values().stream()
                .max((one, other) -> Integer.compare(minutesOf(one), minutesOf(other)))
                .orElse(List.of());
    }

    private static int minutesOf(Collection<Block> counted) {
        return counted.stream().mapToInt(Block::minutes).sum();
    }

    /**
     * What one theme gets.
     *
     * @param minutes all minutes
     * @param practice those of them in which people practise themselves
     * @param blocks the blocks that treat it, in the order of the plan
     * @param counted those of them of which the minutes count: all, but of strands side by side those of one
     */
    public record Share(int minutes, int practice, List<Block> blocks, List<Block> counted) {
        /** The minutes that are not practice. */
        public int talk() {
            return minutes - practice;
        }

        /** Whether the minutes of the block with this key are in these. */
        public boolean counts(long block) {
            return counted.stream().anyMatch(known -> known.id() == block);
        }

        /** Whether no time at all is given to it. */
        public boolean isNone() {
            return minutes == 0;
        }
    }
}
