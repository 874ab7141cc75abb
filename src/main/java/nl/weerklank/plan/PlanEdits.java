package nl.weerklank.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weerklank.intake.Theme;
import nl.weerklank.intake.Themes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;

/**
 * Everything that a trainer does to the plan of an edition, a step at a time. Each step reads and writes only what it
 * changes, can be undone and done again by whoever made it, and is refused ({@link ChangedMeanwhile}) where somebody
 * else changed the same since it was looked at.
 */
@ApplicationScoped
@Transactional
public class PlanEdits {
    /** The minutes that changing over takes where nobody says. */
    public static final int USUAL_CHANGE = 5;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private SessionPlans plans;

    @Inject
    private Themes themes;

    @Inject
    private DaysTogether together;

    /**
     * Puts new blocks in a day.
     *
     * @param at the place of the first from 0; beyond the last one means at the end
     */
    public Edited add(Planner planner, long day, int at, List<BlockDraft> drafts) {
        return step(planner, PlanStep.Kind.ADD, writer -> {
            writer.day(day);
            return Commands.put(writer.order(day), day, at, drafts);
        });
    }

    /** Lets a block say something else. */
    public Edited edit(Planner planner, Seen seen, BlockDraft draft) {
        return step(planner, PlanStep.Kind.EDIT, writer -> {
            Block block = seen(writer, seen, draft);
            BlockState now = new BlockState(block.day().id(), 0, block.draft());
            return List.of(new Changes.OfBlock(block.id(), now, new BlockState(now.day(), 0, draft)));
        });
    }

    /** Puts the same block again behind each of these. */
    public Edited duplicate(Planner planner, List<Seen> seen) {
        return step(planner, PlanStep.Kind.DUPLICATE, writer -> Commands.duplicate(writer, all(writer, seen)));
    }

    /** Makes two blocks of one: the first takes so many minutes, the other what is left; refuses more than it has. */
    public Edited split(Planner planner, Seen seen, int minutes) {
        return step(planner, PlanStep.Kind.SPLIT, writer -> Commands.split(writer, seen(writer, seen, null), minutes));
    }

    /** Makes one block of several that stand next to each other, with all their minutes, texts, things and themes. */
    public Edited merge(Planner planner, List<Seen> seen) {
        return step(planner, PlanStep.Kind.MERGE, writer -> Commands.merge(writer, all(writer, seen)));
    }

    /**
     * Moves blocks to a day, which may be the one where they are; they keep their order.
     *
     * @param at the place of the first among the blocks that do not move, from 0; beyond the last means at the end
     */
    public Edited move(Planner planner, List<Seen> seen, long day, int at) {
        return step(planner, PlanStep.Kind.MOVE, writer -> {
            writer.day(day);
            return Commands.move(writer, all(writer, seen), day, at);
        });
    }

    /** Takes blocks out. */
    public Edited remove(Planner planner, List<Seen> seen) {
        return step(
                planner,
                PlanStep.Kind.REMOVE,
                writer -> all(writer, seen).stream()
                        .map(block -> new Changes.OfBlock(block.id(), writer.state(block), null))
                        .toList());
    }

    /**
     * Lets the strands that run side by side exchange what they do: behind them comes a moment for changing over, and
     * then a round in which each strand does what the next one did before; of more than two strands as many rounds as it
     * takes until all did everything. Leaders and rooms stay with what is done there: the groups walk.
     *
     * @param seen a block of one of the strands
     * @param title of the blocks for changing over
     * @param minutes that changing over takes, 0 or more
     */
    public Edited swap(Planner planner, Seen seen, String title, int minutes) {
        return step(planner, PlanStep.Kind.SWAP, writer -> {
            Block block = seen(writer, seen, null);
            // No break: walking to another room is no rest, and would hide that there is none.
            return Swap.of(writer, block, BlockDraft.named(title, BlockKind.DIALOGUE, minutes));
        });
    }

    /** Holds a day at another date or time. */
    public Edited change(Planner planner, long id, int version, DayFrame frame) {
        return stepOf(planner, PlanStep.Kind.DAY, writer -> {
            PlanDay day = writer.day(id);
            if (day.version() != version) {
                throw new ChangedMeanwhile(null, null);
            }
            DayFrame there = new DayFrame(day.place(), frame.heldOn(), frame.startsAt(), frame.endsAt());
            return new Changes(List.of(new Changes.OfDay(id, day.frame(), there)), List.of());
        });
    }

    /** Adds an empty day behind the others. */
    public Edited addDay(Planner planner, LocalDate heldOn, LocalTime startsAt, LocalTime endsAt) {
        return stepOf(
                planner,
                PlanStep.Kind.ADD_DAY,
                writer -> WholeDays.added(plans.locked(planner.edition()), heldOn, startsAt, endsAt));
    }

    /** Takes a day out with all that is planned in it; the days after it move up. */
    public Edited removeDay(Planner planner, long id) {
        return stepOf(planner, PlanStep.Kind.REMOVE_DAY, writer -> {
            writer.day(id);
            return WholeDays.removed(plans.locked(planner.edition()), id);
        });
    }

    /**
     * Replaces all that was planned. What comes with a key of the plan stays the same day or block, and so does a day
     * without a key on the date of one.
     *
     * @param version the version that the sender saw, or null to replace whatever is there
     */
    public Edited replace(Planner planner, Integer version, List<KeyedDay> days) {
        return stepOf(planner, PlanStep.Kind.REPLACE, writer -> {
            SessionPlan plan = plans.locked(planner.edition());
            if (version != null && version != plan.version()) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "plan.refusal.stale");
            }
            return Replacing.of(plan, KeyedDay.recognised(plan, days));
        });
    }

    /** Puts a template in the place of all that was planned, on the days of the training as they are now. */
    public Edited lay(Planner planner, Integer version, SessionPlan template) {
        Edited laid =
                replaceOnDates(planner, version, Fitting.over(DayDraft.emptyOf(planner.edition()), template.drafts()));
        plans.locked(planner.edition()).cameFrom(template);
        return laid;
    }

    /**
     * Puts one day of a template in a day of the plan, as one step; the other days stay as they are.
     *
     * @param day the key of the day of the plan
     * @param instead whether it comes in the place of the blocks of that day, or behind them
     */
    public Edited layDay(Planner planner, long day, DayDraft template, boolean instead) {
        return step(
                planner,
                PlanStep.Kind.LAY,
                writer -> Commands.lay(writer, writer.day(day), template.blocks(), instead));
    }

    /**
     * Puts days of which no keys are known in the place of all that was planned. A day on the same date stays the same day:
     * who was there on it was there, whatever is planned. A day without a date is on that of the training at its place.
     */
    public Edited replaceOnDates(Planner planner, Integer version, List<DayDraft> days) {
        return replace(planner, version, days.stream().map(KeyedDay::fresh).toList());
    }

    /** What this trainer would undo now. */
    public Optional<PlanStep> toUndo(Planner planner) {
        return plans.planOf(planner.edition())
                .flatMap(plan -> steps(plan, planner).toUndo());
    }

    /** What this trainer would do again now. */
    public Optional<PlanStep> toRedo(Planner planner) {
        return plans.planOf(planner.edition())
                .flatMap(plan -> steps(plan, planner).toRedo());
    }

    /** Undoes what this trainer did last; nothing where there is nothing. Refuses to undo what others changed since. */
    public Optional<Edited> undo(Planner planner) {
        SessionPlan plan = plans.locked(planner.edition());
        return steps(plan, planner).toUndo().map(step -> {
            step.undo();
            forgetTemplate(plan, step);
            return apply(plan, step.kind(), writer(plan), step.changes().reversed());
        });
    }

    /** Does again what this trainer undid last; nothing where there is nothing. */
    public Optional<Edited> redo(Planner planner) {
        SessionPlan plan = plans.locked(planner.edition());
        return steps(plan, planner).toRedo().map(step -> {
            step.redo();
            forgetTemplate(plan, step);
            return apply(plan, step.kind(), writer(plan), step.changes());
        });
    }

    /** What was there before all was replaced may be of another template, so that people say of which. */
    private static void forgetTemplate(SessionPlan plan, PlanStep step) {
        if (step.kind() == PlanStep.Kind.REPLACE) {
            plan.cameFrom(null);
        }
    }

    private Edited step(Planner planner, PlanStep.Kind kind, Function<PlanWriter, List<Changes.OfBlock>> command) {
        return stepOf(planner, kind, writer -> Changes.of(command.apply(writer)));
    }

    private Edited stepOf(Planner planner, PlanStep.Kind kind, Function<PlanWriter, Changes> command) {
        SessionPlan plan = plans.locked(planner.edition());
        if (kind.isOfDays()) {
            plan.settleDates();
        }
        PlanWriter writer = writer(plan);
        Changes wanted = command.apply(writer);
        Leaders.check(planner.edition(), wanted, writer);
        Weights.check(wanted, writer);
        Changes made = writer.apply(wanted);
        steps(plan, planner).add(kind, made);
        return edited(plan, kind, writer, made);
    }

    private Edited apply(SessionPlan plan, PlanStep.Kind kind, PlanWriter writer, Changes changes) {
        return edited(plan, kind, writer, writer.apply(changes));
    }

    private Edited edited(SessionPlan plan, PlanStep.Kind kind, PlanWriter writer, Changes made) {
        plan.saved(clock.instant());
        if (kind.isOfDays()) {
            together.tell(plan.edition(), made.days());
        }
        Set<Long> removed = new HashSet<>();
        Set<Long> days = new HashSet<>();
        made.days().forEach(day -> days.add(day.id()));
        made.blocks().forEach(block -> {
            if (block.before() != null) {
                days.add(block.before().day());
            }
            if (block.after() == null) {
                removed.add(block.id());
            } else {
                days.add(block.after().day());
            }
        });
        return new Edited(kind, plan.version(), plan.savedAt(), writer.present(made), removed, days);
    }

    private PlanWriter writer(SessionPlan plan) {
        Edition edition = plan.edition();
        return new PlanWriter(
                entities, plan, () -> themes.of(edition).stream().map(Theme::id).collect(Collectors.toSet()));
    }

    private Steps steps(SessionPlan plan, Planner planner) {
        return new Steps(entities, plan, planner.trainer().id());
    }

    private static Block seen(PlanWriter writer, Seen seen, BlockDraft mine) {
        Block block = writer.blocks(List.of(seen.block())).get(seen.block());
        if (block == null || block.version() != seen.version()) {
            throw new ChangedMeanwhile(block, mine);
        }
        return block;
    }

    /** The blocks in the order in which they were named. */
    private static List<Block> all(PlanWriter writer, List<Seen> seen) {
        if (seen.isEmpty()) {
            throw Refusal.invalid("blocks", "platform.mistake.required");
        }
        Map<Long, Block> found = writer.blocks(seen.stream().map(Seen::block).toList());
        List<Block> all = new ArrayList<>();
        for (Seen one : seen) {
            Block block = found.get(one.block());
            if (block == null || block.version() != one.version()) {
                throw new ChangedMeanwhile(block, null);
            }
            if (!all.contains(block)) {
                all.add(block);
            }
        }
        return all;
    }
}
