package nl.weerklank.plan;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Blocks as JSON of ours: how they are kept where no column is asked for, as in a step that can be undone. */
public final class Written {
    private Written() {}

    /** The block as JSON, without the fields that are empty. */
    public static JsonObject block(BlockDraft draft) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "title", draft.title());
        json.add("kind", draft.kind().name()).add("minutes", draft.minutes());
        if (draft.ownKind() != null) {
            json.add("ownKind", ownKind(draft.ownKind()));
        }
        put(json, "pinnedAt", draft.pinnedAt() == null ? null : draft.pinnedAt().toString());
        put(json, "strand", draft.strand());
        put(json, "leader", draft.leader());
        put(json, "room", draft.room());
        put(json, "method", draft.method());
        put(json, "goal", draft.goal());
        put(json, "trainerNotes", draft.trainerNotes());
        put(json, "lastTime", draft.lastTime());
        put(json, "handout", draft.handout());
        put(json, "materials", draft.materialLines(Locale.ENGLISH));
        put(json, "cases", String.join("\n", draft.cases()));
        array(draft.themes(), Json::createValue).ifPresent(themes -> json.add("themes", themes));
        links(draft.links()).ifPresent(links -> json.add("links", links));
        files(draft.files()).ifPresent(files -> json.add("files", files));
        return json.build();
    }

    /** The block that {@link #block(BlockDraft)} made this of. */
    public static BlockDraft block(JsonObject json) {
        String pin = json.getString("pinnedAt", null);
        return new BlockWriting()
                .title(json.getString("title", null))
                .kind(BlockKind.valueOf(json.getString("kind")))
                .ownKind(json.containsKey("ownKind") ? ownKind(json.getJsonObject("ownKind")) : null)
                .minutes(json.getInt("minutes"))
                .pinnedAt(pin == null ? null : LocalTime.parse(pin))
                .strand(json.getString("strand", null))
                .leader(json.getString("leader", null))
                .room(json.getString("room", null))
                .method(json.getString("method", null))
                .goal(json.getString("goal", null))
                .trainerNotes(json.getString("trainerNotes", null))
                .lastTime(json.getString("lastTime", null))
                .handout(json.getString("handout", null))
                .materials(json.getString("materials", "")
                        .lines()
                        .map(Material::read)
                        .toList())
                .cases(json.getString("cases", "").lines().toList())
                .themes(list(json, "themes").getValuesAs(JsonNumber::longValue))
                .links(links(list(json, "links")))
                .files(files(list(json, "files")))
                .draft();
    }

    /** What was written by {@link JsonValue#toString}, an array. */
    static JsonArray array(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }

    /** What was written by {@link JsonValue#toString}, an object. */
    public static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static Optional<JsonValue> links(Collection<Link> links) {
        return array(links, link -> {
            JsonObjectBuilder json = Json.createObjectBuilder().add("address", link.address());
            put(json, "label", link.label());
            return json.build();
        });
    }

    static List<Link> links(JsonArray json) {
        return json.getValuesAs(
                (JsonObject link) -> new Link(link.getString("label", null), link.getString("address")));
    }

    static Optional<JsonValue> files(Collection<BlockFile> files) {
        return array(
                files,
                file -> Json.createObjectBuilder()
                        .add("id", file.id())
                        .add("name", file.name())
                        .add("type", file.type().name())
                        .add("size", file.size())
                        .build());
    }

    static List<BlockFile> files(JsonArray json) {
        return json.getValuesAs((JsonObject file) -> new BlockFile(
                file.getJsonNumber("id").longValue(),
                file.getString("name"),
                FileType.valueOf(file.getString("type")),
                file.getInt("size")));
    }

    private static JsonObject ownKind(OwnKind kind) {
        return Json.createObjectBuilder()
                .add("id", kind.id())
                .add("name", kind.name())
                .add("colour", kind.colour().name())
                .add("counted", kind.counted().name())
                .build();
    }

    private static OwnKind ownKind(JsonObject json) {
        return new OwnKind(
                json.getJsonNumber("id").longValue(),
                json.getString("name"),
                KindColour.valueOf(json.getString("colour")),
                Counted.valueOf(json.getString("counted")));
    }

    private static void put(JsonObjectBuilder json, String name, String text) {
        if (text != null && !text.isEmpty()) {
            json.add(name, text);
        }
    }

    private static JsonArray list(JsonObject json, String name) {
        return json.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
    }

    private static <T> Optional<JsonValue> array(Collection<T> things, Function<T, JsonValue> written) {
        if (things == null || things.isEmpty()) {
            return Optional.empty();
        }
        JsonArrayBuilder array = Json.createArrayBuilder();
        things.forEach(thing -> array.add(written.apply(thing)));
        return Optional.of(array.build());
    }
}
