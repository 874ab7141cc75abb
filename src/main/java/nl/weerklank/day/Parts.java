package nl.weerklank.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.BlockRun;
import nl.weerklank.plan.Hours;
import nl.weerklank.plan.PlanDay;
import nl.weerklank.plan.Timed;
import nl.weerklank.plan.Timetable;

/** The parts of a day of a plan, as they were planned and as they go. */
final class Parts {
    private final Hours hours;
    private final Instant beginning;
    private final List<Part> all;

    /**
     * Reads the parts of a day.
     *
     * @param date when it is held
     * @param runs how its blocks go, by key
     */
    Parts(PlanDay day, LocalDate date, ZoneId zone, Map<Long, BlockRun> runs) {
        this.hours = Hours.of(date, day.startsAt(), day.endsAt(), zone);
        this.beginning = ZonedDateTime.of(date, day.startsAt().truncatedTo(ChronoUnit.MINUTES), zone)
                .toInstant();
        List<Block> blocks = day.blocks();
        Timetable<Block> timetable = Timetable.of(hours, blocks);
        this.all = new ArrayList<>();
        for (List<Block> run : Timetable.runsOf(blocks)) {
            if (run.get(0).strand() == null) {
                run.forEach(block -> all.add(part(List.of(block), timetable, runs)));
            } else {
                all.add(part(run, timetable, runs));
            }
        }
    }

    private Part part(List<Block> together, Timetable<Block> timetable, Map<Long, BlockRun> runs) {
        List<BlockRun> noted = together.stream()
                .map(block -> runs.get(block.id()))
                .filter(Objects::nonNull)
                .toList();
        Instant started = noted.stream()
                .flatMap(run -> run.startedAt().stream())
                .min(Instant::compareTo)
                .orElse(null);
        Instant ended = noted.stream()
                .flatMap(run -> run.endedAt().stream())
                .max(Instant::compareTo)
                .orElse(null);
        boolean skipped = noted.size() == together.size() && noted.stream().allMatch(BlockRun::isSkipped);
        int extra = noted.stream().mapToInt(BlockRun::extraMinutes).max().orElse(0);
        return new Part(
                together.stream().map(Block::id).toList(),
                minutes(together, timetable),
                pin(together),
                started,
                ended,
                skipped,
                extra);
    }

    private static int minutes(List<Block> together, Timetable<Block> timetable) {
        List<Timetable.Slot<Block>> slots = timetable.slots().stream()
                .filter(slot -> together.contains(slot.block()))
                .toList();
        int start = slots.stream().mapToInt(Timetable.Slot::start).min().orElse(0);
        return slots.stream().mapToInt(Timetable.Slot::end).max().orElse(start) - start;
    }

    /** The earliest pin of those that come first in their strand, as the timetable has it. */
    private Instant pin(List<Block> together) {
        return strands(together).values().stream()
                .map(strand -> strand.get(0).pinnedAt())
                .filter(Objects::nonNull)
                .map(time -> at(hours.at(time)))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private Instant at(int minute) {
        return beginning.plus(Duration.ofMinutes(minute - hours.start()));
    }

    static <B extends Timed> Map<String, List<B>> strands(List<B> together) {
        Map<String, List<B>> strands = new LinkedHashMap<>();
        together.forEach(
                block -> strands.computeIfAbsent(Objects.toString(block.strand(), ""), name -> new ArrayList<>())
                        .add(block));
        return strands;
    }

    Instant beginning() {
        return beginning;
    }

    Instant ending() {
        return at(hours.end());
    }

    List<Part> all() {
        return List.copyOf(all);
    }
}
