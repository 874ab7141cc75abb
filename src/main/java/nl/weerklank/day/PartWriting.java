package nl.weerklank.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.BlockRun;
import nl.weerklank.plan.BlockRuns;
import nl.weerklank.plan.RunDraft;
import nl.weerklank.platform.Refusal;

/** Writes down how the parts of a day went: when each began and ended, what was skipped, what is to be remembered. */
@ApplicationScoped
class PartWriting {

    /** After this, when something ended is not known by when the next thing was done. */
    private static final Duration SAME_DAY = Duration.ofHours(12);

    /** How far from the day a moment is taken for one of it. */
    private static final Duration AROUND = Duration.ofHours(24);

    @Inject
    private BlockRuns runs;

    /** Does what an action does to the part of the day that its block belongs to. */
    void write(TrainingDay day, DayAction action) {
        Part part = part(day, action.block());
        switch (action.kind()) {
            case BEGIN -> begin(day, part, within(day, action.at()));
            case END -> end(day, part, within(day, action.at()));
            case BACK -> back(day, part);
            case STRETCH -> runs.stretch(day.edition(), part.blocks().get(0), action.minutes());
            case SKIP -> skip(day, part);
            case KEEP -> {
                if (part.skipped()) {
                    note(day, part, null, null, false);
                }
            }
            default -> remember(day, action.block(), action.text());
        }
    }

    /** Ends what is running, as the day is over. */
    void close(TrainingDay day, Instant at) {
        running(day).ifPresent(part -> {
            boolean sameDay = !at.isAfter(day.ending().plus(SAME_DAY));
            note(day, part, part.startedAt(), sameDay ? ended(part, at) : planned(part), false);
        });
    }

    private static Part part(TrainingDay day, long block) {
        return day.parts().stream()
                .filter(part -> part.blocks().contains(block))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("block", "day.mistake.block"));
    }

    private static Instant within(TrainingDay day, Instant at) {
        refuseLongBefore(day, at);
        if (at.isAfter(day.ending().plus(AROUND))) {
            throw Refusal.invalid("at", "day.mistake.at");
        }
        return at;
    }

    /** Refuses a moment that lies more than a day before the day. */
    static void refuseLongBefore(TrainingDay day, Instant at) {
        if (at.isBefore(day.beginning().minus(AROUND))) {
            throw Refusal.invalid("at", "day.mistake.at");
        }
    }

    private void begin(TrainingDay day, Part part, Instant at) {
        if (part.isBegun()) {
            return;
        }
        running(day).ifPresent(before -> note(day, before, before.startedAt(), ended(before, at), false));
        note(day, part, at, null, false);
    }

    private void end(TrainingDay day, Part part, Instant at) {
        if (!part.isBegun()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "day.refusal.not-begun");
        }
        if (part.state() == Part.State.RUNNING) {
            note(day, part, part.startedAt(), ended(part, at), false);
        }
    }

    /** When a running part ended; one begun longer ago than a day lasts was forgotten, and took the time it was to take. */
    private static Instant ended(Part part, Instant at) {
        boolean forgotten = at.isAfter(part.startedAt().plus(SAME_DAY));
        return forgotten ? planned(part) : later(part.startedAt(), at);
    }

    private static Instant planned(Part part) {
        return part.startedAt().plus(Duration.ofMinutes((long) part.minutes() + part.extraMinutes()));
    }

    private void back(TrainingDay day, Part part) {
        if (part.state() == Part.State.RUNNING) {
            note(day, part, null, null, false);
            day.parts().stream()
                    .filter(other -> part.startedAt().equals(other.endedAt()))
                    .findFirst()
                    .ifPresent(before -> note(day, before, before.startedAt(), null, false));
        } else if (part.isBegun() && running(day).isEmpty()) {
            note(day, part, part.startedAt(), null, false);
        } else {
            throw Refusal.of(Refusal.Kind.CONFLICT, "day.refusal.not-begun");
        }
    }

    private void skip(TrainingDay day, Part part) {
        if (part.isBegun()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "day.refusal.begun");
        }
        note(day, part, null, null, true);
    }

    private void remember(TrainingDay day, long block, String text) {
        RunDraft known = draft(day, block);
        runs.note(day.edition(), block, new RunDraft(known.startedAt(), known.endedAt(), known.skipped(), text));
    }

    private static Optional<Part> running(TrainingDay day) {
        return day.parts().stream()
                .filter(part -> part.state() == Part.State.RUNNING)
                .findFirst();
    }

    /**
     * Notes the times of a part at its blocks: strands take of it what they were planned to take of the longest of them, and
     * blocks that follow each other in a strand each their share.
     */
    private void note(TrainingDay day, Part part, Instant start, Instant end, boolean skipped) {
        Map<Long, RunDraft> drafts = new HashMap<>();
        List<Block> blocks = day.plan().blocks().stream()
                .filter(block -> part.blocks().contains(block.id()))
                .toList();
        Collection<List<Block>> strands = Parts.strands(blocks).values();
        int longest = strands.stream().mapToInt(PartWriting::minutes).max().orElse(0);
        for (List<Block> strand : strands) {
            List<Times> times = end == null
                    ? List.of(new Times(start, null))
                    : Times.divided(
                            start,
                            Times.share(start, end, minutes(strand), longest),
                            strand.stream().map(Block::minutes).toList());
            for (int i = 0; i < strand.size(); i++) {
                Times own = i < times.size() ? times.get(i) : new Times(null, null);
                long block = strand.get(i).id();
                drafts.put(
                        block,
                        new RunDraft(
                                own.start(),
                                own.end(),
                                skipped,
                                draft(day, block).note()));
            }
        }
        runs.noteAll(day.edition(), drafts);
    }

    private static int minutes(List<Block> strand) {
        return strand.stream().mapToInt(Block::minutes).sum();
    }

    private static RunDraft draft(TrainingDay day, long block) {
        BlockRun run = day.runs().get(block);
        return run == null ? RunDraft.NOTHING : run.draft();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
