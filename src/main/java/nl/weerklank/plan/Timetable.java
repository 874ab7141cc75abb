package nl.weerklank.plan;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The times of one day, worked out from its start and the minutes of its blocks.
 *
 * <p>A clock starts at the day's start and goes on with each block. A pinned block starts at its pin, whatever the clock
 * says: the difference shows as a gap or an overlap and is never repaired. Consecutive blocks that carry a strand name
 * run side by side: the strands start together (at the earliest pin of their first blocks, if there is one), blocks of
 * one strand follow each other, and the clock goes on at the end of the longest strand.
 *
 * <p>All minutes are minutes that pass; {@link Hours} says what the clock shows at each, over midnight and over changes of
 * the clock.
 *
 * @param <B> the blocks that are placed in time
 */
public final class Timetable<B extends Timed> {
    private final Hours hours;
    private final List<Slot<B>> slots;
    private final Totals totals;

    private Timetable(Hours hours, List<Slot<B>> slots, Totals totals) {
        this.hours = hours;
        this.slots = slots;
        this.totals = totals;
    }

    /** Places the blocks in a day on which no clock changes. */
    public static <B extends Timed> Timetable<B> of(LocalTime start, LocalTime end, List<B> blocks) {
        return of(Hours.of(start, end), blocks);
    }

    /** Places the blocks in a day that has a start and an end; every block is an object of its own. */
    public static <B extends Timed> Timetable<B> of(Hours hours, List<B> blocks) {
        Map<B, Slot<B>> placed = new IdentityHashMap<>();
        Clock<B> clock = new Clock<>(hours, placed);
        runsOf(blocks).forEach(clock::pass);
        return new Timetable<>(hours, blocks.stream().map(placed::get).toList(), clock.totals());
    }

    /** From when to when the day is. */
    public Hours hours() {
        return hours;
    }

    /** The blocks in their order, each with its times. */
    public List<Slot<B>> slots() {
        return slots;
    }

    /** What the day adds up to. */
    public Totals totals() {
        return totals;
    }

    /** Splits a day into stretches that are either for the whole group or in strands side by side. */
    public static <B extends Timed> List<List<B>> runsOf(List<B> blocks) {
        List<List<B>> runs = new ArrayList<>();
        boolean inStrands = false;
        for (B block : blocks) {
            boolean hasStrand = block.strand() != null;
            if (runs.isEmpty() || hasStrand != inStrands) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(block);
            inStrands = hasStrand;
        }
        return runs;
    }

    /**
     * A block in time.
     *
     * @param start the minute at which the block starts, on the line of {@link Hours}
     * @param end the minute at which it ends
     * @param startsAt what the clock shows when it starts
     * @param endsAt what the clock shows when it ends
     * @param gapMinutes the time left unused before its pin
     * @param overlapMinutes the time by which what stands before it runs past its pin
     */
    public record Slot<B extends Timed>(
            B block, int start, int end, LocalTime startsAt, LocalTime endsAt, int gapMinutes, int overlapMinutes) {
        private static <B extends Timed> Slot<B> of(Hours hours, B block, int before, int start) {
            int end = start + block.minutes();
            return new Slot<>(
                    block,
                    start,
                    end,
                    hours.clock(start),
                    hours.clock(end),
                    Math.max(0, start - before),
                    Math.max(0, before - start));
        }
    }

    /**
     * What a day adds up to, in minutes of elapsed time: of parallel strands the longest counts. Always
     * {@code content + breaks + gaps + free − overlap = end − start}.
     *
     * @param content all blocks but breaks
     * @param breaks the breaks
     * @param gaps unused time before pins
     * @param free what is left before the day's end
     * @param overlap time planned twice: before pins, and past the day's end
     * @param overrun the part of the overlap that lies past the day's end
     */
    public record Totals(int content, int breaks, int gaps, int free, int overlap, int overrun) {}

    /** The clock of the whole group. */
    private static final class Clock<B extends Timed> {
        private final Hours hours;
        private final Map<B, Slot<B>> placed;
        private final Strand<B> group;

        Clock(Hours hours, Map<B, Slot<B>> placed) {
            this.hours = hours;
            this.placed = placed;
            this.group = new Strand<>(hours.start(), hours, placed);
        }

        void pass(List<B> run) {
            if (run.get(0).strand() == null) {
                run.forEach(group::add);
            } else {
                passTogether(run);
            }
        }

        private void passTogether(List<B> run) {
            Map<String, List<B>> blocks = new LinkedHashMap<>();
            run.forEach(block -> blocks.computeIfAbsent(block.strand(), name -> new ArrayList<>())
                    .add(block));
            int before = group.minute;
            int meeting = blocks.values().stream()
                    .map(list -> list.get(0).pinnedAt())
                    .filter(Objects::nonNull)
                    .mapToInt(hours::at)
                    .min()
                    .orElse(before);
            group.moveTo(meeting);
            blocks.values().stream()
                    .map(list -> strandFrom(meeting, before, list))
                    .max(Comparator.comparingInt(strand -> strand.minute))
                    .ifPresent(group::take);
        }

        private Strand<B> strandFrom(int meeting, int before, List<B> blocks) {
            Strand<B> strand = new Strand<>(meeting, hours, placed);
            blocks.forEach(strand::add);
            B first = blocks.get(0);
            if (first.pinnedAt() != null && hours.at(first.pinnedAt()) == meeting) {
                placed.put(first, Slot.of(hours, first, before, meeting));
            }
            return strand;
        }

        Totals totals() {
            int free = Math.max(0, hours.end() - group.minute);
            int overrun = Math.max(0, group.minute - hours.end());
            return new Totals(group.content, group.breaks, group.gaps, free, group.overlap + overrun, overrun);
        }
    }

    /** Blocks that follow each other, with what they add up to. */
    private static final class Strand<B extends Timed> {
        private final Hours hours;
        private final Map<B, Slot<B>> placed;
        private int minute;
        private int content;
        private int breaks;
        private int gaps;
        private int overlap;

        Strand(int minute, Hours hours, Map<B, Slot<B>> placed) {
            this.minute = minute;
            this.hours = hours;
            this.placed = placed;
        }

        void add(B block) {
            int before = minute;
            moveTo(block.pinnedAt() == null ? minute : hours.at(block.pinnedAt()));
            placed.put(block, Slot.of(hours, block, before, minute));
            minute += block.minutes();
            if (block.isBreak()) {
                breaks += block.minutes();
            } else {
                content += block.minutes();
            }
        }

        void moveTo(int fixed) {
            gaps += Math.max(0, fixed - minute);
            overlap += Math.max(0, minute - fixed);
            minute = fixed;
        }

        void take(Strand<B> longest) {
            minute = longest.minute;
            content += longest.content;
            breaks += longest.breaks;
            gaps += longest.gaps;
            overlap += longest.overlap;
        }
    }
}
