package nl.weerklank.plan;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the minutes of blocks are divided over talk, practice, breaks and the rest; of strands side by side the longest counts. */
public final class Mix {
    private final Map<Counted, Integer> minutes = new EnumMap<>(Counted.class);

    private Mix() {}

    /** The mix of one day's blocks, in their order. */
    public static Mix of(List<? extends Timed> blocks) {
        return ofDays(List.of(blocks));
    }

    /** The mix of several days together. */
    public static Mix ofDays(List<? extends List<? extends Timed>> days) {
        Mix mix = new Mix();
        days.forEach(day -> Timetable.runsOf(day).forEach(run -> longest(run).forEach(mix::add)));
        return mix;
    }

    private void add(Timed block) {
        minutes.merge(block.counted(), block.minutes(), Integer::sum);
    }

    private static List<? extends Timed> longest(List<? extends Timed> run) {
        if (run.get(0).strand() == null) {
            return run;
        }
        Map<String, List<Timed>> strands = run.stream()
                .collect(Collectors.groupingBy(Timed::strand, LinkedHashMap::new, Collectors.<Timed>toList()));
        // Of equal ones the first, as in the timetable.
        return strands.values().stream()
                .reduce((one, other) -> Comparator.comparingInt(Mix::sum).compare(one, other) >= 0 ? one : other)
                .orElseThrow();
    }

    private static int sum(List<Timed> blocks) {
        return blocks.stream().mapToInt(Timed::minutes).sum();
    }

    /** The minutes that count as this. */
    public int minutes(Counted counted) {
        return minutes.getOrDefault(counted, 0);
    }

    /** All minutes. */
    public int total() {
        return minutes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The share of all minutes in whole percents, rounded; 0 where there are none. */
    public int percent(Counted counted) {
        return total() == 0 ? 0 : Math.round(minutes(counted) * 100f / total());
    }
}
