package nl.weerklank.evaluation.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.weerklank.evaluation.Mode;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.questionnaire.Purpose;

/**
 * An evaluation as a program asks for it. Times are ISO: with an offset, or else in the edition's time zone; a date
 * alone is its midnight.
 *
 * @param editions of an engagement, the keys of those that it is about; null for all
 */
public record EvaluationRequest(String purpose, String mode, String opensAt, String closesAt, List<Long> editions) {

    /** What it asks for; refuses words and times that cannot be understood. */
    NewEvaluation in(ZoneId zone) {
        Mistakes mistakes = new Mistakes();
        Purpose asked = purpose == null ? null : Purpose.of(purpose).orElse(null);
        if (asked == null) {
            mistakes.add("purpose", "evaluation.mistake.purpose");
        }
        NewEvaluation typed = new NewEvaluation(
                asked,
                mode(mistakes),
                time("opensAt", opensAt, zone, mistakes),
                time("closesAt", closesAt, zone, mistakes));
        mistakes.refuseIfAny();
        return typed;
    }

    /** The planned end that a change asks for; refuses a change of anything else, and of nothing. */
    static Instant closesAt(JsonObject sent, ZoneId zone) {
        Mistakes mistakes = new Mistakes();
        if (sent == null || !sent.containsKey("closesAt")) {
            mistakes.add("closesAt", "platform.mistake.required");
        } else {
            sent.keySet().stream()
                    .filter(name -> !name.equals("closesAt"))
                    .forEach(name -> mistakes.add(name, "evaluation.mistake.field"));
        }
        mistakes.refuseIfAny();
        JsonValue value = sent.get("closesAt");
        String text = value instanceof JsonString string ? string.getString() : null;
        if (value != JsonValue.NULL && (text == null || text.isBlank())) {
            mistakes.add("closesAt", "evaluation.mistake.time");
        }
        Instant planned = time("closesAt", text, zone, mistakes);
        mistakes.refuseIfAny();
        return planned;
    }

    private Mode mode(Mistakes mistakes) {
        if (mode == null) {
            return null;
        }
        return Stream.of(Mode.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(mode))
                .findFirst()
                .orElseGet(() -> {
                    mistakes.add("mode", "evaluation.mistake.mode");
                    return null;
                });
    }

    private static Instant time(String field, String sent, ZoneId zone, Mistakes mistakes) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        try {
            return mistakes.moment(field, read(sent.strip(), zone));
        } catch (DateTimeException notATime) {
            mistakes.add(field, "evaluation.mistake.time");
            return null;
        }
    }

    private static Instant read(String sent, ZoneId zone) {
        if (!sent.contains("T")) {
            return LocalDate.parse(sent).atStartOfDay(zone).toInstant();
        }
        boolean offset = sent.matches(".*(Z|z|[+-]\\d\\d(:?\\d\\d)?)");
        return offset
                ? OffsetDateTime.parse(sent).toInstant()
                : LocalDateTime.parse(sent).atZone(zone).toInstant();
    }
}
