package nl.weerklank.plan;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;

/** Everything that one step changes in a plan: of each day and block how it was before and how it is after. */
record Changes(List<OfDay> days, List<OfBlock> blocks) {
    /** @param before null for a day that comes, {@code after} null for one that goes */
    record OfDay(long id, DayFrame before, DayFrame after) {}

    /** @param before null for a block that comes, {@code after} null for one that goes */
    record OfBlock(long id, BlockState before, BlockState after) {
        /** Whether it comes, goes, or stands elsewhere afterwards. */
        boolean moves() {
            return before == null || after == null || !before.standsWith(after);
        }
    }

    static Changes of(List<OfBlock> blocks) {
        return new Changes(List.of(), blocks);
    }

    boolean isEmpty() {
        return days.isEmpty() && blocks.isEmpty();
    }

    /** What takes all of it back. */
    Changes reversed() {
        return new Changes(
                days.stream()
                        .map(day -> new OfDay(day.id, day.after, day.before))
                        .toList(),
                blocks.stream()
                        .map(block -> new OfBlock(block.id, block.after, block.before))
                        .toList());
    }

    /** As it is kept. */
    String written() {
        return Json.createObjectBuilder()
                .add("days", array(days.stream().map(Changes::written).toList()))
                .add("blocks", array(blocks.stream().map(Changes::written).toList()))
                .build()
                .toString();
    }

    static Changes read(String written) {
        JsonObject json = Written.object(written);
        return new Changes(
                json.getJsonArray("days")
                        .getValuesAs((JsonObject day) -> new OfDay(id(day), frame(day, "before"), frame(day, "after"))),
                json.getJsonArray("blocks")
                        .getValuesAs((JsonObject block) ->
                                new OfBlock(id(block), state(block, "before"), state(block, "after"))));
    }

    private static JsonArrayBuilder array(Collection<JsonObjectBuilder> things) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        things.forEach(array::add);
        return array;
    }

    private static JsonObjectBuilder written(OfDay day) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", day.id);
        put(json, "before", day.before);
        put(json, "after", day.after);
        return json;
    }

    private static JsonObjectBuilder written(OfBlock block) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", block.id);
        put(json, "before", block.before);
        put(json, "after", block.after);
        return json;
    }

    private static void put(JsonObjectBuilder json, String name, DayFrame frame) {
        if (frame != null) {
            JsonObjectBuilder written = Json.createObjectBuilder()
                    .add("place", frame.place())
                    .add("start", frame.startsAt().toString())
                    .add("end", frame.endsAt().toString());
            if (frame.heldOn() != null) {
                written.add("date", frame.heldOn().toString());
            }
            json.add(name, written);
        }
    }

    private static void put(JsonObjectBuilder json, String name, BlockState state) {
        if (state != null) {
            json.add(
                    name,
                    Json.createObjectBuilder()
                            .add("day", state.day())
                            .add("place", state.place())
                            .add("block", Written.block(state.draft())));
        }
    }

    private static long id(JsonObject json) {
        return json.getJsonNumber("id").longValue();
    }

    private static DayFrame frame(JsonObject change, String name) {
        if (!change.containsKey(name)) {
            return null;
        }
        JsonObject json = change.getJsonObject(name);
        String date = json.getString("date", null);
        return new DayFrame(
                json.getInt("place"),
                date == null ? null : LocalDate.parse(date),
                LocalTime.parse(json.getString("start")),
                LocalTime.parse(json.getString("end")));
    }

    private static BlockState state(JsonObject change, String name) {
        if (!change.containsKey(name)) {
            return null;
        }
        JsonObject json = change.getJsonObject(name);
        return new BlockState(
                json.getJsonNumber("day").longValue(),
                json.getInt("place"),
                Written.block(json.getJsonObject("block")));
    }
}
