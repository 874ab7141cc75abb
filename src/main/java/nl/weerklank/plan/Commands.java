package nl.weerklank.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Refusal;

/** What each command changes, worked out from the blocks that it is about. */
final class Commands {
    private Commands() {}

    static List<Changes.OfBlock> put(DayOrder order, long day, int at, List<BlockDraft> drafts) {
        int first = Math.max(0, Math.min(at, order.ids().size()));
        List<Changes.OfBlock> changes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            changes.add(coming(new BlockState(day, first + i, drafts.get(i))));
        }
        return changes;
    }

    /** The blocks of a template's day in a day: in the place of what is there, or behind it. */
    static List<Changes.OfBlock> lay(PlanWriter writer, PlanDay day, List<BlockDraft> template, boolean instead) {
        List<Long> there = writer.order(day.id()).ids();
        List<Changes.OfBlock> changes = new ArrayList<>();
        if (instead) {
            Map<Long, Block> blocks = writer.blocks(there);
            there.forEach(id -> changes.add(new Changes.OfBlock(id, writer.state(blocks.get(id)), null)));
        }
        int first = instead ? 0 : there.size();
        List<BlockDraft> drafts = Fitting.within(day.frame(), template);
        for (int i = 0; i < drafts.size(); i++) {
            changes.add(coming(new BlockState(day.id(), first + i, drafts.get(i))));
        }
        return changes;
    }

    static Changes.OfBlock coming(BlockState state) {
        return new Changes.OfBlock(Keys.fresh(), null, state);
    }

    /** Each copy behind its block; a copy is not pinned to the time at which the block itself is. */
    static List<Changes.OfBlock> duplicate(PlanWriter writer, List<Block> blocks) {
        List<Changes.OfBlock> changes = new ArrayList<>();
        List<BlockState> states = blocks.stream()
                .map(writer::state)
                .sorted(Comparator.comparingLong(BlockState::day).thenComparingInt(BlockState::place))
                .toList();
        long day = 0;
        int added = 0;
        for (BlockState state : states) {
            added = state.day() == day ? added + 1 : 1;
            day = state.day();
            changes.add(coming(
                    new BlockState(day, state.place() + added, state.draft().pinned(null))));
        }
        return changes;
    }

    static List<Changes.OfBlock> split(PlanWriter writer, Block block, int minutes) {
        if (minutes < 0 || minutes > block.minutes()) {
            throw Refusal.invalid("minutes", "plan.mistake.split", block.minutes());
        }
        BlockState now = writer.state(block);
        BlockDraft first = now.draft().rewrite().minutes(minutes).draft();
        BlockDraft rest = now.draft()
                .rewrite()
                .minutes(block.minutes() - minutes)
                .pinnedAt(null)
                .draft();
        return List.of(
                new Changes.OfBlock(block.id(), now, new BlockState(now.day(), now.place(), first)),
                coming(new BlockState(now.day(), now.place() + 1, rest)));
    }

    static List<Changes.OfBlock> merge(PlanWriter writer, List<Block> blocks) {
        List<Block> inOrder = blocks.stream()
                .sorted(Comparator.comparingInt(block -> writer.state(block).place()))
                .toList();
        checkTogether(writer, inOrder);
        BlockState first = writer.state(inOrder.get(0));
        List<Changes.OfBlock> changes = new ArrayList<>();
        changes.add(new Changes.OfBlock(
                inOrder.get(0).id(),
                first,
                new BlockState(
                        first.day(),
                        first.place(),
                        together(inOrder.stream().map(Block::draft).toList()))));
        inOrder.stream()
                .skip(1)
                .forEach(block -> changes.add(new Changes.OfBlock(block.id(), writer.state(block), null)));
        return changes;
    }

    private static void checkTogether(PlanWriter writer, List<Block> blocks) {
        if (blocks.size() < 2) {
            throw Refusal.invalid("blocks", "plan.mistake.merge-few");
        }
        BlockState first = writer.state(blocks.get(0));
        for (int i = 1; i < blocks.size(); i++) {
            BlockState next = writer.state(blocks.get(i));
            boolean sameStrand =
                    Objects.equals(next.draft().strand(), first.draft().strand());
            if (next.day() != first.day() || next.place() != first.place() + i || !sameStrand) {
                throw Refusal.invalid("blocks", "plan.mistake.merge-apart");
            }
        }
    }

    /** All minutes and all that is said; of what a block has one of, the first that there is. */
    static BlockDraft together(List<BlockDraft> drafts) {
        return drafts.get(0)
                .rewrite()
                .title(joined(drafts, BlockDraft::title, " + "))
                .minutes(drafts.stream().mapToInt(BlockDraft::minutes).sum())
                .method(joined(drafts, BlockDraft::method, ", "))
                .goal(joined(drafts, BlockDraft::goal, "\n"))
                .trainerNotes(joined(drafts, BlockDraft::trainerNotes, "\n\n"))
                .lastTime(joined(drafts, BlockDraft::lastTime, "\n\n"))
                .handout(joined(drafts, BlockDraft::handout, "\n\n"))
                .leader(first(drafts, BlockDraft::leader))
                .room(first(drafts, BlockDraft::room))
                .materials(all(drafts, BlockDraft::materials))
                .cases(all(drafts, BlockDraft::cases))
                .themes(all(drafts, BlockDraft::themes))
                .links(all(drafts, BlockDraft::links))
                .files(all(drafts, BlockDraft::files))
                .draft();
    }

    private static String joined(List<BlockDraft> drafts, Function<BlockDraft, String> text, String between) {
        Set<String> texts = texts(drafts, text).collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join(between, texts);
    }

    private static String first(List<BlockDraft> drafts, Function<BlockDraft, String> text) {
        return texts(drafts, text).findFirst().orElse(null);
    }

    private static Stream<String> texts(List<BlockDraft> drafts, Function<BlockDraft, String> text) {
        return drafts.stream().map(text).filter(Objects::nonNull);
    }

    private static <T> List<T> all(List<BlockDraft> drafts, Function<BlockDraft, List<T>> things) {
        return drafts.stream()
                .flatMap(draft -> things.apply(draft).stream())
                .distinct()
                .toList();
    }

    static List<Changes.OfBlock> move(PlanWriter writer, List<Block> blocks, long day, int at) {
        List<Long> ids = blocks.stream().map(Block::id).toList();
        long staying =
                writer.order(day).ids().stream().filter(id -> !ids.contains(id)).count();
        int first = (int) Math.max(0, Math.min(at, staying));
        List<Block> inOrder = blocks.stream()
                .sorted(Comparator.comparingInt((Block block) -> block.day().place())
                        .thenComparingInt(block -> writer.state(block).place()))
                .toList();
        List<Changes.OfBlock> changes = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            BlockState now = writer.state(inOrder.get(i));
            changes.add(new Changes.OfBlock(inOrder.get(i).id(), now, new BlockState(day, first + i, now.draft())));
        }
        return changes;
    }
}
