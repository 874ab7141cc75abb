package nl.weerklank.plan;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.weerklank.platform.Refusal;

/** Reads and writes what a step changes in a plan that is locked, and no more than that. */
final class PlanWriter {
    private final EntityManager entities;
    private final SessionPlan plan;
    private final Supplier<Set<Long>> knownThemes;
    private final Map<Long, DayOrder> orders = new HashMap<>();
    private final Map<Long, Block> blocks = new HashMap<>();
    private Set<Long> themes;

    /** @param knownThemes the keys of the edition's themes, asked for only where a block treats any */
    PlanWriter(EntityManager entities, SessionPlan plan, Supplier<Set<Long>> knownThemes) {
        this.entities = entities;
        this.plan = plan;
        this.knownThemes = knownThemes;
    }

    /** The day of the plan with this key; refuses another plan's as unknown. */
    PlanDay day(long id) {
        PlanDay day = entities.find(PlanDay.class, id);
        if (day == null || day.plan().id() != plan.id()) {
            throw Refusal.notFound();
        }
        return day;
    }

    /** The order of the blocks of a day. */
    DayOrder order(long day) {
        return orders.computeIfAbsent(day, id -> {
            Map<Long, Integer> inOrder = new LinkedHashMap<>();
            entities.createQuery(
                            "select b.id, b.position from Block b where b.day.id = :day order by b.position, b.id",
                            Object[].class)
                    .setParameter("day", id)
                    .getResultList()
                    .forEach(row -> inOrder.put((Long) row[0], (Integer) row[1]));
            return new DayOrder(inOrder);
        });
    }

    /** The blocks of the plan with these keys, by key; unknown ones and another plan's are not in it. */
    Map<Long, Block> blocks(Collection<Long> ids) {
        List<Long> missing = ids.stream().filter(id -> !blocks.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            entities.createQuery("select b from Block b where b.id in :ids and b.day.plan = :plan", Block.class)
                    .setParameter("ids", missing)
                    .setParameter("plan", plan)
                    .setHint("eclipselink.batch.type", "IN")
                    .setHint("eclipselink.batch", "b.themes")
                    .getResultList()
                    .forEach(block -> blocks.put(block.id(), block));
        }
        return blocks;
    }

    /** Where a block stands and what it says; needs to be one that was read. */
    BlockState state(Block block) {
        long day = block.day().id();
        return new BlockState(day, order(day).placeOf(block.id()), block.draft());
    }

    /**
     * Changes what the changes tell; refuses all of it where something is not as they tell that it was before.
     *
     * @return the changes as they were made
     */
    Changes apply(Changes changes) {
        blocks(changes.blocks().stream().map(Changes.OfBlock::id).toList());
        changes.blocks().forEach(this::check);
        changes.days().forEach(this::check);
        changes.days().stream().filter(day -> day.after() != null).forEach(this::write);
        Map<Long, Integer> numbers = place(changes.blocks());
        changes.blocks().forEach(change -> write(change, numbers));
        numbers.forEach(this::number);
        changes.days().stream().filter(day -> day.after() == null).forEach(this::remove);
        return new Changes(
                changes.days(), changes.blocks().stream().map(this::made).toList());
    }

    private void check(Changes.OfBlock change) {
        Block now = blocks.get(change.id());
        if (change.before() == null) {
            if (now != null || entities.find(Block.class, change.id()) != null) {
                throw new ChangedMeanwhile(now, null);
            }
            return;
        }
        boolean isThere = now != null
                && (!change.moves() || now.day().id() == change.before().day());
        if (!isThere || !known(now.draft()).equals(known(change.before().draft()))) {
            throw new ChangedMeanwhile(
                    now, change.after() == null ? null : change.after().draft());
        }
    }

    private void check(Changes.OfDay change) {
        PlanDay now = entities.find(PlanDay.class, change.id());
        boolean asBefore = change.before() == null
                ? now == null
                : now != null && now.plan().id() == plan.id() && now.frame().equals(change.before());
        if (!asBefore) {
            throw new ChangedMeanwhile(null, null);
        }
    }

    private void write(Changes.OfDay change) {
        change.after().check();
        if (change.before() == null) {
            entities.persist(new PlanDay(change.id(), plan, change.after()));
            orders.put(change.id(), new DayOrder(Map.of()));
        } else if (!change.before().equals(change.after())) {
            day(change.id()).become(change.after());
        }
    }

    /** What would be left in the day came in meanwhile, and is somebody else's. */
    private void remove(Changes.OfDay change) {
        if (!order(change.id()).ids().isEmpty()) {
            throw new ChangedMeanwhile(null, null);
        }
        entities.flush();
        entities.createQuery("delete from PlanDay d where d.id = :id")
                .setParameter("id", change.id())
                .executeUpdate();
    }

    /** Puts what moves in its place; gives the numbers that are new. */
    private Map<Long, Integer> place(List<Changes.OfBlock> changes) {
        List<Changes.OfBlock> moving =
                changes.stream().filter(Changes.OfBlock::moves).toList();
        List<Long> ids = moving.stream().map(Changes.OfBlock::id).toList();
        moving.stream()
                .filter(change -> change.before() != null)
                .map(change -> change.before().day())
                .distinct()
                .forEach(day -> order(day).removeAll(ids));
        List<Changes.OfBlock> placed = moving.stream()
                .filter(change -> change.after() != null)
                .sorted(Comparator.comparingInt(change -> change.after().place()))
                .toList();
        placed.forEach(change ->
                order(change.after().day()).insert(change.id(), change.after().place()));
        Map<Long, Integer> numbers = new HashMap<>();
        placed.stream().map(change -> change.after().day()).distinct().forEach(day -> {
            DayOrder order = order(day);
            if (order.ids().size() > DayDraft.MOST_BLOCKS) {
                throw Refusal.invalid("blocks", "plan.mistake.too-many-blocks", DayDraft.MOST_BLOCKS);
            }
            numbers.putAll(order.numbered());
        });
        return numbers;
    }

    private void write(Changes.OfBlock change, Map<Long, Integer> numbers) {
        if (change.after() == null) {
            entities.remove(blocks.remove(change.id()));
            return;
        }
        Integer number = numbers.remove(change.id());
        BlockDraft draft = known(change.after().draft());
        if (change.before() == null) {
            Block block = new Block(change.id(), aDay(change.after().day()), draft);
            block.standAt(number);
            entities.persist(block);
            blocks.put(block.id(), block);
            return;
        }
        Block block = blocks.get(change.id());
        if (!draft.equals(block.draft())) {
            block.become(draft);
        }
        if (change.moves()) {
            block.standIn(aDay(change.after().day()), number);
        }
    }

    private PlanDay aDay(long id) {
        PlanDay day = entities.find(PlanDay.class, id);
        if (day == null || day.plan().id() != plan.id()) {
            throw new ChangedMeanwhile(null, null);
        }
        return day;
    }

    /** Of a block that no step changes, where all of its day had to get other numbers. */
    private void number(long id, int position) {
        entities.createQuery("update Block b set b.position = :position where b.id = :id")
                .setParameter("position", position)
                .setParameter("id", id)
                .executeUpdate();
    }

    private Changes.OfBlock made(Changes.OfBlock change) {
        return change.after() == null
                ? change
                : new Changes.OfBlock(
                        change.id(),
                        change.before(),
                        new BlockState(
                                change.after().day(),
                                change.after().place(),
                                blocks.get(change.id()).draft()));
    }

    /** The same, without themes that were removed since they were ticked. */
    private BlockDraft known(BlockDraft draft) {
        if (draft.themes().isEmpty()) {
            return draft;
        }
        if (themes == null) {
            themes = knownThemes.get();
        }
        return draft.treating(
                draft.themes().stream().filter(themes::contains).sorted().toList());
    }

    /** The blocks that are there now of those that were changed. */
    List<Block> present(Changes changes) {
        List<Block> present = new ArrayList<>();
        changes.blocks().forEach(change -> {
            Block block = blocks.get(change.id());
            if (block != null) {
                present.add(block);
            }
        });
        return present;
    }

    /** The blocks of the plan on which files hang. */
    List<Block> withFiles() {
        return entities.createQuery(
                        "select b from Block b where b.day.plan = :plan and b.files is not null", Block.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    /** Who leads a block anywhere in the plan now. */
    Set<String> leaders() {
        return entities.createQuery(
                        "select distinct b.leader from Block b where b.day.plan = :plan and b.leader is not null",
                        String.class)
                .setParameter("plan", plan)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
