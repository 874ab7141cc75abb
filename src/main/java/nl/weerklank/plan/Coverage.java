package nl.weerklank.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which theme gets how many minutes of a plan. A block that treats several themes gives its minutes to each of them;
 * breaks give none. Of strands side by side only the one that gives a theme the most over the day counts, since nobody is
 * in two places at once.
 */
public final class Coverage {
    private final List<Day> days;
    private final Went went;

    private Coverage(List<Day> days, Went went) {
        this.days = days;
        this.went = went;
    }

    /** The coverage of these days together, as they are planned. */
    public static Coverage of(List<PlanDay> days) {
        return of(days, Went.NOTHING);
    }

    /** The coverage of these days together: as it went on those that were run, as planned on the others. */
    public static Coverage of(List<PlanDay> days, Went went) {
        return new Coverage(days.stream().map(Day::of).toList(), went);
    }

    /** What the theme with this key gets. */
    public Share of(long theme) {
        Predicate<Block> treats = block -> block.treats(theme) && !block.isBreak();
        List<Block> counted =
                days.stream().flatMap(day -> day.counted(treats, went).stream()).toList();
        int practice = minutesOf(counted.stream()
                .filter(block -> block.counted() == Counted.PRACTICE)
                .toList());
        List<Block> blocks = days.stream()
                .flatMap(day -> day.blocks().stream())
                .filter(treats)
                .toList();
        return new Share(minutesOf(counted), practice, blocks, counted, went);
    }

    private int minutesOf(Collection<Block> counted) {
        return minutesOf(counted, went);
    }

    private static int minutesOf(Collection<Block> counted, Went went) {
        return counted.stream().mapToInt(went::counting).sum();
    }

    /**
     * A day: what everybody does, and each time that the group was split, all blocks of that split. The group that is
     * called A in one round is the same in the next, so that rounds which share a name are one split.
     */
    private record Day(List<Block> blocks, List<Block> together, Collection<List<Block>> splits) {

        private static Day of(PlanDay day) {
            List<Block> blocks = day.blocks();
            Map<String, List<Block>> splits = new HashMap<>();
            Timetable.runsOf(blocks).stream()
                    .filter(run -> run.get(0).strand() != null)
                    .forEach(round -> join(splits, round));
            return new Day(
                    blocks,
                    blocks.stream().filter(block -> block.strand() == null).toList(),
                    splits.values().stream().distinct().toList());
        }

        private static void join(Map<String, List<Block>> splits, List<Block> round) {
            List<Block> joined = Stream.concat(
                            round.stream()
                                    .map(block -> splits.getOrDefault(block.strand(), List.of()))
                                    .flatMap(List::stream),
                            round.stream())
                    .distinct()
                    .toList();
            joined.forEach(block -> splits.put(block.strand(), joined));
        }

        private List<Block> counted(Predicate<Block> treats, Went went) {
            Stream<Block> apart = splits.stream().flatMap(split -> most(split, treats, went).stream());
            List<Block> counted =
                    Stream.concat(together.stream().filter(treats), apart).toList();
            return blocks.stream().filter(counted::contains).toList();
        }

        private static List<Block> most(List<Block> split, Predicate<Block> treats, Went went) {
            Map<String, List<Block>> strands = new LinkedHashMap<>();
            split.stream()
                    .filter(treats)
                    .forEach(block -> strands.computeIfAbsent(block.strand(), name -> new ArrayList<>())
                            .add(block));
            return strands.values().stream()
                    .max((one, other) -> Integer.compare(minutesOf(one, went), minutesOf(other, went)))
                    .orElse(List.of());
        }
    }

    /**
     * What one theme gets.
     *
     * @param minutes all minutes
     * @param practice those of them in which people practise themselves
     * @param blocks the blocks that treat it, in the order of the plan
     * @param counted those of them of which the minutes count: all, but of strands side by side those of one
     * @param went how it went, where that is known
     */
    public record Share(int minutes, int practice, List<Block> blocks, List<Block> counted, Went went) {
        /** The minutes that are not practice. */
        public int talk() {
            return minutes - practice;
        }

        /** Whether the minutes of the block with this key are in these. */
        public boolean counts(long block) {
            return counted.stream().anyMatch(known -> known.id() == block);
        }

        /** The minutes that a block gives to it, or would where it does not count: as it went, or as planned. */
        public int given(Block block) {
            return went.counting(block);
        }

        /** Whether no time at all is given to it. */
        public boolean isNone() {
            return minutes == 0;
        }
    }
}
