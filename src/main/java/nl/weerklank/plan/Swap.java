package nl.weerklank.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.platform.Refusal;

/** Works out the rounds in which strands side by side do what the others did in the first one. */
final class Swap {
    private Swap() {}

    static List<Changes.OfBlock> of(PlanWriter writer, Block chosen, BlockDraft change) {
        if (chosen.strand() == null) {
            throw Refusal.invalid("block", "plan.mistake.no-strand");
        }
        long day = chosen.day().id();
        List<Long> order = writer.order(day).ids();
        Map<Long, Block> blocks = writer.blocks(order);
        int place = order.indexOf(chosen.id());
        int from = place;
        while (from > 0 && blocks.get(order.get(from - 1)).strand() != null) {
            from--;
        }
        int until = place + 1;
        while (until < order.size() && blocks.get(order.get(until)).strand() != null) {
            until++;
        }
        List<BlockDraft> round = order.subList(from, until).stream()
                .map(id -> blocks.get(id).draft())
                .toList();
        return Commands.put(writer.order(day), day, until, rounds(round, change));
    }

    /** What comes behind the first round. */
    static List<BlockDraft> rounds(List<BlockDraft> round, BlockDraft change) {
        Map<String, List<BlockDraft>> strands = new LinkedHashMap<>();
        round.forEach(block -> strands.computeIfAbsent(block.strand(), name -> new ArrayList<>())
                .add(block));
        if (strands.size() < 2) {
            throw Refusal.invalid("block", "plan.mistake.one-strand");
        }
        List<String> names = List.copyOf(strands.keySet());
        List<BlockDraft> rounds = new ArrayList<>();
        for (int by = 1; by < names.size(); by++) {
            rounds.add(change);
            for (int i = 0; i < names.size(); i++) {
                String group = names.get(i);
                strands.get(names.get((i + by) % names.size()))
                        .forEach(block -> rounds.add(
                                block.rewrite().strand(group).pinnedAt(null).draft()));
            }
        }
        return rounds;
    }
}
