package nl.weerklank.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Refusal;

/** What changes in a plan when a day comes or goes. */
final class WholeDays {
    private WholeDays() {}

    static Changes added(SessionPlan plan, LocalDate heldOn, LocalTime startsAt, LocalTime endsAt) {
        int place = plan.days().size();
        if (place >= SessionPlan.MOST_DAYS) {
            throw Refusal.invalid("days", "plan.mistake.too-many-days", SessionPlan.MOST_DAYS);
        }
        DayFrame frame = new DayFrame(place, heldOn, startsAt, endsAt);
        return new Changes(List.of(new Changes.OfDay(Keys.fresh(), null, frame)), List.of());
    }

    static Changes removed(SessionPlan plan, long id) {
        List<Changes.OfDay> days = new ArrayList<>();
        List<Changes.OfBlock> blocks = new ArrayList<>();
        int left = 0;
        for (PlanDay day : plan.days()) {
            DayFrame frame = day.frame();
            if (day.id() == id) {
                days.add(new Changes.OfDay(id, frame, null));
                leave(day, blocks);
            } else {
                days.add(new Changes.OfDay(
                        day.id(), frame, new DayFrame(left, frame.heldOn(), frame.startsAt(), frame.endsAt())));
                left++;
            }
        }
        return new Changes(days, blocks);
    }

    private static void leave(PlanDay day, List<Changes.OfBlock> changes) {
        List<Block> inOrder = day.blocks();
        for (int i = 0; i < inOrder.size(); i++) {
            Block block = inOrder.get(i);
            changes.add(new Changes.OfBlock(block.id(), new BlockState(day.id(), i, block.draft()), null));
        }
    }
}
