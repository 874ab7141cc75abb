package nl.weerklank.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The shapes of what the API takes and tells: each record once, by a name of its own. */
final class OpenApiSchemas {

    private static final Set<Class<?>> WHOLE = Set.of(long.class, Long.class, int.class, Integer.class);
    private static final Set<Class<?>> BROKEN = Set.of(double.class, Double.class);
    private static final Set<Class<?>> FLAGS = Set.of(boolean.class, Boolean.class);

    private final Map<String, JsonObjectBuilder> named = new TreeMap<>();

    /** The shape of this type; that of a record is a reference. Anything that is not known may be anything. */
    JsonObjectBuilder of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> known = type instanceof Class<?> plain ? plain : Object.class;
        if (WHOLE.contains(known)) {
            return type("integer");
        }
        if (BROKEN.contains(known)) {
            return type("number");
        }
        if (FLAGS.contains(known)) {
            return type("boolean");
        }
        return known.isRecord() ? reference(known) : text(known);
    }

    private JsonObjectBuilder generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        if (Collection.class.isAssignableFrom(raw)) {
            return type("array").add("items", of(type.getActualTypeArguments()[0]));
        }
        return Map.class.isAssignableFrom(raw)
                ? type("object").add("additionalProperties", of(type.getActualTypeArguments()[1]))
                : Json.createObjectBuilder();
    }

    private static JsonObjectBuilder text(Class<?> known) {
        if (known == LocalDate.class) {
            return type("string").add("format", "date");
        }
        if (known == Instant.class) {
            return type("string").add("format", "date-time");
        }
        return known == String.class || known.isEnum() ? type("string") : Json.createObjectBuilder();
    }

    private JsonObjectBuilder reference(Class<?> known) {
        String name = known.getName().replaceFirst(".*\\.", "").replace('$', '.');
        if (!named.containsKey(name)) {
            named.put(name, Json.createObjectBuilder());
            JsonObjectBuilder properties = Json.createObjectBuilder();
            for (RecordComponent component : known.getRecordComponents()) {
                properties.add(component.getName(), of(component.getGenericType()));
            }
            named.put(name, type("object").add("properties", properties));
        }
        return Json.createObjectBuilder().add("$ref", "#/components/schemas/" + name);
    }

    /** The records that were met, by name. */
    JsonObjectBuilder described() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        named.forEach(all::add);
        return all;
    }

    private static JsonObjectBuilder type(String name) {
        return Json.createObjectBuilder().add("type", name);
    }
}
