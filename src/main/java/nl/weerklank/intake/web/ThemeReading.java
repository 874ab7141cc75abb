package nl.weerklank.intake.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weerklank.intake.Decision;
import nl.weerklank.intake.ThemeChange;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;

/** Reads themes as they were sent: a list, or one by itself. What is worked out by us is ignored. */
final class ThemeReading {

    private final Mistakes mistakes = new Mistakes();

    /** A theme as it was sent, with its key where it has one. */
    record Sent(Long id, ThemeChange change) {}

    /** The themes; refuses all of them if anything is wrong. */
    List<Sent> themes(JsonValue sent) {
        List<Sent> themes = new ArrayList<>();
        if (sent instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                themes.add(theme(array.get(i), "[" + i + "]."));
            }
        } else {
            themes.add(theme(sent, ""));
        }
        mistakes.refuseIfAny();
        return themes;
    }

    /** The changes by the key of the theme; refuses a theme without one. */
    Map<Long, ThemeChange> changes(JsonValue sent) {
        Map<Long, ThemeChange> changes = new LinkedHashMap<>();
        for (Sent theme : themes(sent)) {
            if (theme.id() == null) {
                throw Refusal.invalid("id", "intake.mistake.key");
            }
            changes.put(theme.id(), theme.change());
        }
        return changes;
    }

    private Sent theme(JsonValue value, String prefix) {
        if (!(value instanceof JsonObject sent)) {
            throw Refusal.invalid(prefix, "intake.mistake.object");
        }
        ThemeChange change = new ThemeChange(
                text(sent, "name", prefix),
                difficulties(sent, prefix).orElse(null),
                decision(sent, prefix),
                reason(sent, prefix),
                askedBack(sent, prefix));
        return new Sent(number(sent.get("id"), prefix + "id"), change);
    }

    private String text(JsonObject sent, String name, String prefix) {
        JsonValue value = sent.get(name);
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (!isNothing(value)) {
            mistakes.add(prefix + name, "intake.mistake.text");
        }
        return null;
    }

    /** A reason of null is one that is removed; one that is not mentioned stays. */
    private String reason(JsonObject sent, String prefix) {
        return sent.containsKey("reason") && isNothing(sent.get("reason")) ? "" : text(sent, "reason", prefix);
    }

    private Optional<Set<Long>> difficulties(JsonObject sent, String prefix) {
        JsonValue value = sent.get("difficulties");
        if (isNothing(value)) {
            return Optional.empty();
        }
        Set<Long> keys = new HashSet<>();
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                String field = prefix + "difficulties[" + i + "]";
                JsonValue one = array.get(i);
                Long key = number(one instanceof JsonObject difficulty ? difficulty.get("id") : one, field);
                if (key != null) {
                    keys.add(key);
                } else if (isNothing(one)) {
                    mistakes.add(field, "intake.mistake.key");
                }
            }
        } else {
            mistakes.add(prefix + "difficulties", "intake.mistake.list");
        }
        return Optional.of(keys);
    }

    private Decision decision(JsonObject sent, String prefix) {
        if (!sent.containsKey("decision")) {
            return null;
        }
        String word = text(sent, "decision", prefix);
        if (word == null) {
            return Decision.OPEN;
        }
        return Decision.of(word).orElseGet(() -> {
            mistakes.add(prefix + "decision", "intake.mistake.decision");
            return null;
        });
    }

    private Boolean askedBack(JsonObject sent, String prefix) {
        JsonValue value = sent.get("askedBack");
        if (!isNothing(value) && value != JsonValue.TRUE && value != JsonValue.FALSE) {
            mistakes.add(prefix + "askedBack", "intake.mistake.yes-no");
        }
        return isNothing(value) ? null : value == JsonValue.TRUE;
    }

    private Long number(JsonValue value, String field) {
        if (value instanceof JsonNumber number && number.isIntegral()) {
            return number.longValue();
        }
        // Keys of answers are told as strings, and so they come back.
        if (value instanceof JsonString digits && isLong(digits.getString())) {
            return Long.valueOf(digits.getString());
        }
        if (!isNothing(value)) {
            mistakes.add(field, "intake.mistake.key");
        }
        return null;
    }

    private static boolean isLong(String digits) {
        return digits.matches("\\d{1,19}") && new BigInteger(digits).bitLength() < Long.SIZE;
    }

    private static boolean isNothing(JsonValue value) {
        return value == null || value == JsonValue.NULL;
    }
}
