package nl.weerklank.evaluation.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.platform.Mistakes;

/** Reads a submission from JSON. What the API does not know is refused: it may be a misspelt answer. */
final class SubmissionReading {

    private static final Set<String> FIELDS =
            Set.of("sid", "revision", "answers", "remarks", "consents", "firstName", "contactRequest");

    private final Mistakes mistakes = new Mistakes();

    /** The submission as it was sent; refuses fields of a wrong name or type. */
    Submission submission(JsonObject sent) {
        refuseOthers(sent, FIELDS, "");
        Submission submission = new Submission(
                text(sent, "sid", ""),
                revision(sent),
                answers(object(sent, "answers", "")),
                remarks(object(sent, "remarks", "")),
                choices(object(sent, "consents", ""), "consents."),
                text(sent, "firstName", ""),
                contact(sent));
        mistakes.refuseIfAny();
        return submission;
    }

    /** A form on paper as it was typed over: there is no number on it, and no request to get in touch. */
    Submission sheet(JsonObject sent) {
        refuseOthers(sent, Set.of("revision", "answers", "remarks", "consents", "firstName"), "");
        Submission sheet = new Submission(
                null,
                revision(sent),
                answers(object(sent, "answers", "")),
                remarks(object(sent, "remarks", "")),
                choices(object(sent, "consents", ""), "consents."),
                text(sent, "firstName", ""),
                null);
        mistakes.refuseIfAny();
        return sheet;
    }

    /** Consents as they were sent by themselves. */
    Map<String, Submission.Choice> consents(JsonObject sent) {
        Map<String, Submission.Choice> choices = choices(sent, "consents.");
        mistakes.refuseIfAny();
        return choices;
    }

    /** A text of the object, or null. */
    String text(JsonObject sent, String name, String prefix) {
        JsonValue value = value(sent, name);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        mistakes.add(prefix + name, "evaluation.mistake.text");
        return null;
    }

    private Integer revision(JsonObject sent) {
        JsonValue value = value(sent, "revision");
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber number && number.isIntegral() && isShort(number)) {
            return number.intValueExact();
        }
        mistakes.add("revision", "evaluation.mistake.revision");
        return null;
    }

    private static boolean isShort(JsonNumber number) {
        return number.bigIntegerValue().bitLength() < Integer.SIZE;
    }

    private Map<String, Object> answers(JsonObject sent) {
        Map<String, Object> answers = new LinkedHashMap<>();
        sent.forEach((name, value) -> answers.put(name, plain(value)));
        return answers;
    }

    private Map<String, String> remarks(JsonObject sent) {
        Map<String, String> remarks = new LinkedHashMap<>();
        sent.keySet().forEach(name -> remarks.put(name, text(sent, name, "remarks.")));
        return remarks;
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> null;
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            case ARRAY ->
                ((JsonArray) value)
                        .stream()
                                .map(one -> one == JsonValue.NULL ? "" : plain(one))
                                .collect(Collectors.toList());
            case OBJECT -> plainObject(value.asJsonObject());
        };
    }

    private static Map<String, Object> plainObject(JsonObject object) {
        Map<String, Object> plain = new LinkedHashMap<>();
        object.forEach((name, value) -> plain.put(name, plain(value)));
        return plain;
    }

    private Map<String, Submission.Choice> choices(JsonObject sent, String prefix) {
        Map<String, Submission.Choice> choices = new LinkedHashMap<>();
        sent.forEach((name, value) -> {
            if (value instanceof JsonObject choice) {
                String field = prefix + name + ".";
                refuseOthers(choice, Set.of("use", "name"), field);
                choices.put(name, new Submission.Choice(text(choice, "use", field), text(choice, "name", field)));
            } else if (value != JsonValue.NULL) {
                mistakes.add(prefix + name, "evaluation.mistake.choice");
            }
        });
        return choices;
    }

    /** A request to get in touch as it was sent by itself. */
    Submission.Contact contactAlone(JsonObject sent) {
        Submission.Contact contact =
                contact(Json.createObjectBuilder().add("contactRequest", sent).build());
        mistakes.refuseIfAny();
        return contact;
    }

    private Submission.Contact contact(JsonObject sent) {
        String prefix = "contactRequest.";
        JsonObject contact = object(sent, "contactRequest", "");
        refuseOthers(contact, Set.of("name", "reach", "message"), prefix);
        return new Submission.Contact(
                text(contact, "name", prefix), text(contact, "reach", prefix), text(contact, "message", prefix));
    }

    JsonObject object(JsonObject sent, String name, String prefix) {
        JsonValue value = value(sent, name);
        if (value instanceof JsonObject object) {
            return object;
        }
        if (value != JsonValue.NULL) {
            mistakes.add(prefix + name, "evaluation.mistake.object");
        }
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    private void refuseOthers(JsonObject sent, Set<String> known, String prefix) {
        sent.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> mistakes.add(prefix + name, "evaluation.mistake.field"));
    }

    private static JsonValue value(JsonObject sent, String name) {
        return sent.getOrDefault(name, JsonValue.NULL);
    }
}
