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
 * <p>A day whose end is before its start ends on the next day; a pin before its start is then on the next day too.
 *
 * @param <B> the blocks that are placed in time
 */
public final class Timetable<B extends Timed> {
    private static final int DAY = 24 * 60;

    private final List<Slot<B>> slots;
    private final Totals totals;

    private Timetable(List<Slot<B>> slots, Totals totals) {
        this.slots = slots;
        this.totals = totals;
    }

    /** Places the blocks in a day that has a start and an end; every block is an object of its own. */
    public static <B extends Timed> Timetable<B> of(LocalTime start, LocalTime end, List<B> blocks) {
        Map<B, Slot<B>> placed = new IdentityHashMap<>();
        Clock<B> clock = new Clock<>(Hours.of(start, end), placed);
        runsOf(blocks).forEach(clock::pass);
        return new Timetable<>(blocks.stream().map(placed::get).toList(), clock.totals());
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
    static <B extends Timed> List<List<B>> runsOf(List<B> blocks) {
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
     * @param start minutes after midnight at which the block starts
     * @param end minutes after midnight at which it ends; {@value #DAY} and more is after midnight
     * @param gapMinutes the time left unused before its pin
     * @param overlapMinutes the time by which what stands before it runs past its pin
     */
    public record Slot<B extends Timed>(B block, int start, int end, int gapMinutes, int overlapMinutes) {
        /** The time at which the block starts. */
        public LocalTime startsAt() {
            return timeOf(start);
        }

        /** The time at which the block ends. */
        public LocalTime endsAt() {
            return timeOf(end);
        }

        private static LocalTime timeOf(int minute) {
            return LocalTime.ofSecondOfDay(Math.floorMod(minute, DAY) * 60L);
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

    /** From when to when, in minutes after midnight of the day on which it starts. */
    private record Hours(int start, int end) {
        static Hours of(LocalTime start, LocalTime end) {
            return new Hours(minuteOf(start), minuteOf(end) + (end.isBefore(start) ? DAY : 0));
        }

        int at(LocalTime pin) {
            int minute = minuteOf(pin);
            return end >= DAY && minute < start ? minute + DAY : minute;
        }

        private static int minuteOf(LocalTime time) {
            return time.toSecondOfDay() / 60;
        }
    }

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
                placed.computeIfPresent(first, (block, slot) -> slot(block, before, meeting, slot.end()));
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
            placed.put(block, slot(block, before, minute, minute + block.minutes()));
            minute += block.minutes();
            if (block.kind().isBreak()) {
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

    private static <B extends Timed> Slot<B> slot(B block, int before, int start, int end) {
        return new Slot<>(block, start, end, Math.max(0, start - before), Math.max(0, before - start));
    }
}
