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
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.weerklank.platform.Mistakes;

/** The fields of an object that was sent. What is not what it should be is noted with its path, and read as nothing. */
final class SentFields {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]");

    private final JsonObject sent;
    private final String path;
    private final Mistakes mistakes;

    /** @param path before each field's name: {@code days[0].}, or nothing */
    private SentFields(JsonObject sent, String path, Mistakes mistakes) {
        this.sent = sent;
        this.path = path;
        this.mistakes = mistakes;
    }

    static SentFields of(JsonObject sent, Mistakes mistakes) {
        return new SentFields(sent, "", mistakes);
    }

    /** Whether anything was sent under this name, be it null. */
    boolean has(String field) {
        return sent.containsKey(field);
    }

    /** Takes the field over, if it was sent. */
    <T> void take(String field, Function<String, T> reader, Consumer<T> taker) {
        if (has(field)) {
            taker.accept(reader.apply(field));
        }
    }

    void mistake(String field, String key, Object... arguments) {
        mistakes.add(path + field, key, arguments);
    }

    String text(String field) {
        return line(sent.getOrDefault(field, JsonValue.NULL), path + field);
    }

    LocalTime time(String field) {
        return read(field, "plan.mistake.time", written -> LocalTime.parse(written, TIME));
    }

    LocalDate date(String field) {
        return read(field, "plan.mistake.date", LocalDate::parse);
    }

    /** A whole number, or nothing; what is no whole number is noted with this key. */
    Optional<Integer> whole(String field, String key, Object... arguments) {
        JsonValue value = sent.getOrDefault(field, JsonValue.NULL);
        if (value instanceof JsonNumber number && isWhole(number)) {
            return Optional.of(number.intValue());
        }
        if (value != JsonValue.NULL) {
            mistake(field, key, arguments);
        }
        return Optional.empty();
    }

    /** A key of ours, or nothing where there is none or something else. */
    OptionalLong key(String field) {
        return sent.get(field) instanceof JsonNumber number ? key(number) : OptionalLong.empty();
    }

    /** A number or text by which something of ours is meant. */
    static String reference(JsonValue value) {
        return value instanceof JsonString string ? string.getString().strip() : value.toString();
    }

    List<String> lines(String field) {
        return list(field, this::line);
    }

    /** The objects of a list. */
    <T> List<T> objects(String field, Function<SentFields, T> reader) {
        return list(field, (value, at) -> reader.apply(object(value, at)));
    }

    /** The entries of a list, each read with its path. */
    <T> List<T> list(String field, Item<T> item) {
        JsonValue value = sent.getOrDefault(field, JsonValue.NULL);
        List<T> items = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                items.add(item.read(array.get(i), path + field + "[" + i + "]"));
            }
        } else if (value != JsonValue.NULL) {
            mistake(field, "plan.mistake.list");
        }
        return items;
    }

    /** The value as an object. */
    SentFields object(JsonValue value, String at) {
        if (value instanceof JsonObject object) {
            return new SentFields(object, at + ".", mistakes);
        }
        mistakes.add(at, "plan.mistake.object");
        return new SentFields(JsonValue.EMPTY_JSON_OBJECT, at + ".", mistakes);
    }

    private String line(JsonValue value, String at) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value != JsonValue.NULL) {
            mistakes.add(at, "plan.mistake.text");
        }
        return null;
    }

    private <T> T read(String field, String mistake, Function<String, T> reader) {
        JsonValue value = sent.getOrDefault(field, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        try {
            if (value instanceof JsonString string) {
                return reader.apply(string.getString());
            }
        } catch (DateTimeException noSuchTime) {
            mistake(field, mistake);
            return null;
        }
        mistake(field, mistake);
        return null;
    }

    private static OptionalLong key(JsonNumber number) {
        try {
            return OptionalLong.of(number.bigDecimalValue().longValueExact());
        } catch (ArithmeticException fractionOrTooLarge) {
            return OptionalLong.empty();
        }
    }

    private static boolean isWhole(JsonNumber number) {
        try {
            number.bigDecimalValue().intValueExact();
            return true;
        } catch (ArithmeticException fractionOrTooLarge) {
            return false;
        }
    }

    /** How one entry of a list is read. */
    interface Item<T> {
        T read(JsonValue value, String path);
    }
}
