package nl.weerklank.plan.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;

/**
 * Reads a plan as it was sent. Every mistake is noted with its path ({@code days[0].blocks[2].minutes}), so that the
 * sender hears of all of them at once; fields that are worked out by us are ignored.
 */
final class PlanReading {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]");

    private final List<DayDraft> held;
    private final Function<String, Optional<Long>> themes;
    private final Mistakes mistakes = new Mistakes();

    /**
     * @param held the days of the edition: they give what is not said of a day
     * @param themes the key of a theme of this edition, found by its key or its name
     */
    PlanReading(List<DayDraft> held, Function<String, Optional<Long>> themes) {
        this.held = held;
        this.themes = themes;
    }

    /** The days that were sent; refuses all of them if anything is wrong. */
    List<DayDraft> days(JsonObject sent) {
        if (sent.getOrDefault("days", JsonValue.NULL) == JsonValue.NULL) {
            // a plan is emptied by sending no days, not by sending nothing
            throw Refusal.invalid("days", "platform.mistake.required");
        }
        Iterator<DayDraft> usual = held.iterator();
        List<DayDraft> days = list(sent, "", "days", (value, path) -> day(value, path, next(usual)));
        SessionPlan.check(days, mistakes);
        mistakes.refuseIfAny();
        return days;
    }

    private static Optional<DayDraft> next(Iterator<DayDraft> days) {
        return days.hasNext() ? Optional.of(days.next()) : Optional.empty();
    }

    private DayDraft day(JsonValue value, String path, Optional<DayDraft> usual) {
        JsonObject sent = object(value, path);
        return new DayDraft(
                read(sent, path, "date", "plan.mistake.date", PlanReading::date)
                        .or(() -> usual.map(DayDraft::heldOn))
                        .orElse(null),
                time(sent, path, "start")
                        .or(() -> usual.map(DayDraft::startsAt))
                        .orElse(null),
                time(sent, path, "end").or(() -> usual.map(DayDraft::endsAt)).orElse(null),
                list(sent, path + ".", "blocks", this::block));
    }

    private BlockDraft block(JsonValue value, String path) {
        JsonObject sent = object(value, path);
        return new BlockDraft(
                text(sent, path, "title"),
                read(sent, path, "kind", "plan.mistake.kind", BlockKind::ofCode).orElse(null),
                minutes(sent, path),
                time(sent, path, "pinnedAt").orElse(null),
                text(sent, path, "strand"),
                text(sent, path, "method"),
                text(sent, path, "goal"),
                text(sent, path, "trainerNotes"),
                text(sent, path, "handout"),
                list(sent, path + ".", "materials", this::line),
                list(sent, path + ".", "cases", this::line),
                list(sent, path + ".", "themes", this::theme));
    }

    private int minutes(JsonObject sent, String path) {
        JsonValue value = sent.getOrDefault("minutes", JsonValue.NULL);
        if (value instanceof JsonNumber number && isWhole(number)) {
            return number.intValue();
        }
        if (value != JsonValue.NULL) {
            mistakes.add(path + ".minutes", "plan.mistake.minutes", BlockDraft.LONGEST);
        }
        return 0;
    }

    private static boolean isWhole(JsonNumber number) {
        try {
            number.bigDecimalValue().intValueExact();
            return true;
        } catch (ArithmeticException fractionOrTooLarge) {
            return false;
        }
    }

    private String line(JsonValue value, String path) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value != JsonValue.NULL) {
            mistakes.add(path, "plan.mistake.text");
        }
        return null;
    }

    private Long theme(JsonValue value, String path) {
        String reference =
                value instanceof JsonString string ? string.getString().strip() : value.toString();
        Optional<Long> theme = themes.apply(reference);
        if (theme.isEmpty()) {
            mistakes.add(path, "plan.mistake.theme", reference);
        }
        return theme.orElse(null);
    }

    private String text(JsonObject sent, String path, String field) {
        return line(sent.getOrDefault(field, JsonValue.NULL), path + "." + field);
    }

    private Optional<LocalTime> time(JsonObject sent, String path, String field) {
        return read(sent, path, field, "plan.mistake.time", PlanReading::time);
    }

    private static Optional<LocalTime> time(String written) {
        try {
            return Optional.of(LocalTime.parse(written, TIME));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> read(
            JsonObject sent, String path, String field, String mistake, Function<String, Optional<T>> reader) {
        JsonValue value = sent.getOrDefault(field, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        Optional<T> found = value instanceof JsonString string ? reader.apply(string.getString()) : Optional.empty();
        if (found.isEmpty()) {
            mistakes.add(path + "." + field, mistake);
        }
        return found;
    }

    private JsonObject object(JsonValue value, String path) {
        if (value instanceof JsonObject object) {
            return object;
        }
        mistakes.add(path, "plan.mistake.object");
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    private <T> List<T> list(JsonObject sent, String path, String field, Item<T> item) {
        JsonValue value = sent.getOrDefault(field, JsonValue.NULL);
        List<T> items = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                items.add(item.read(array.get(i), path + field + "[" + i + "]"));
            }
        } else if (value != JsonValue.NULL) {
            mistakes.add(path + field, "plan.mistake.list");
        }
        return items;
    }

    /** How one entry of a list is read. */
    private interface Item<T> {
        T read(JsonValue value, String path);
    }
}
