package nl.weerklank.plan.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockWriting;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.KeyedDay;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;

/**
 * Reads a plan as it was sent. Every mistake is noted with its path ({@code days[0].blocks[2].minutes}), so that the
 * sender hears of all of them at once; fields that are worked out by us are ignored.
 */
final class PlanReading {
    private final List<DayDraft> held;
    private final Mistakes mistakes = new Mistakes();
    private final BlockReading blocks;

    /** @param held the days of the edition: they give what is not said of a day */
    PlanReading(List<DayDraft> held, References known) {
        this.held = held;
        this.blocks = new BlockReading(known, mistakes);
    }

    /** The days that were sent; refuses all of them if anything is wrong. */
    List<KeyedDay> days(JsonObject sent) {
        if (sent.getOrDefault("days", JsonValue.NULL) == JsonValue.NULL) {
            // a plan is emptied by sending no days, not by sending nothing
            throw Refusal.invalid("days", "platform.mistake.required");
        }
        Iterator<DayDraft> usual = held.iterator();
        List<KeyedDay> days = SentFields.of(sent, mistakes).objects("days", day -> day(day, next(usual)));
        SessionPlan.check(days.stream().map(KeyedDay::day).toList(), mistakes);
        mistakes.refuseIfAny();
        return days;
    }

    private static Optional<DayDraft> next(Iterator<DayDraft> days) {
        return days.hasNext() ? Optional.of(days.next()) : Optional.empty();
    }

    private KeyedDay day(SentFields sent, Optional<DayDraft> usual) {
        LocalDate date = sent.date("date");
        LocalTime start = sent.time("start");
        LocalTime end = sent.time("end");
        List<Long> keys = new ArrayList<>();
        List<BlockDraft> drafts = sent.objects("blocks", block -> {
            keys.add(keyOrNull(block.key("id")));
            return blocks.onto(new BlockWriting(), block);
        });
        DayDraft draft = new DayDraft(
                date == null ? usual.map(DayDraft::heldOn).orElse(null) : date,
                start == null ? usual.map(DayDraft::startsAt).orElse(null) : start,
                end == null ? usual.map(DayDraft::endsAt).orElse(null) : end,
                drafts);
        return new KeyedDay(keyOrNull(sent.key("id")), draft, keys);
    }

    private static Long keyOrNull(OptionalLong key) {
        return key.isPresent() ? key.getAsLong() : null;
    }
}
