package nl.weerklank.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Mistakes;

/** Works out what changes when other days come in the place of those of a plan. */
final class Replacing {
    private final Map<Long, PlanDay> days = new HashMap<>();
    private final Map<Long, BlockState> blocks = new HashMap<>();
    private final List<Changes.OfDay> ofDays = new ArrayList<>();
    private final List<Changes.OfBlock> ofBlocks = new ArrayList<>();
    private final Set<Long> kept = new HashSet<>();

    private Replacing(SessionPlan plan) {
        for (PlanDay day : plan.days()) {
            days.put(day.id(), day);
            List<Block> inOrder = day.blocks();
            for (int i = 0; i < inOrder.size(); i++) {
                blocks.put(
                        inOrder.get(i).id(),
                        new BlockState(day.id(), i, inOrder.get(i).draft()));
            }
        }
    }

    static Changes of(SessionPlan plan, List<KeyedDay> wanted) {
        Mistakes mistakes = new Mistakes();
        SessionPlan.check(wanted.stream().map(KeyedDay::day).toList(), mistakes);
        mistakes.refuseIfAny();
        Replacing replacing = new Replacing(plan);
        for (int i = 0; i < wanted.size(); i++) {
            replacing.take(i, wanted.get(i));
        }
        replacing.dropRest();
        return new Changes(replacing.ofDays, replacing.ofBlocks);
    }

    private void take(int place, KeyedDay wanted) {
        PlanDay there = wanted.id() == null || !kept.add(wanted.id()) ? null : days.get(wanted.id());
        long day = there == null ? Keys.fresh() : there.id();
        DayDraft draft = wanted.day();
        ofDays.add(new Changes.OfDay(
                day,
                there == null ? null : there.frame(),
                new DayFrame(place, draft.heldOn(), draft.startsAt(), draft.endsAt())));
        for (int i = 0; i < draft.blocks().size(); i++) {
            take(wanted.blockIds().get(i), new BlockState(day, i, draft.blocks().get(i)));
        }
    }

    private void take(Long id, BlockState state) {
        BlockState there = id == null || !kept.add(id) ? null : blocks.get(id);
        if (there == null) {
            ofBlocks.add(Commands.coming(state));
        } else {
            ofBlocks.add(new Changes.OfBlock(id, there, state));
        }
    }

    private void dropRest() {
        blocks.forEach((id, state) -> {
            if (!kept.contains(id)) {
                ofBlocks.add(new Changes.OfBlock(id, state, null));
            }
        });
        days.forEach((id, day) -> {
            if (!kept.contains(id)) {
                ofDays.add(new Changes.OfDay(id, day.frame(), null));
            }
        });
    }
}
