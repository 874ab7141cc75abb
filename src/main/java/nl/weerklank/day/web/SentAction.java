package nl.weerklank.day.web;

import java.time.DateTimeException;
import java.time.Instant;
import nl.weerklank.day.DayAction;
import nl.weerklank.platform.Refusal;

/** An action as it was sent. */
public record SentAction(
        String kind, String at, Long block, String person, Boolean present, Integer minutes, String text) {

    /** The same, read; refuses what is no kind and no moment. */
    DayAction read(String key) {
        DayAction.Kind known = kind == null
                ? null
                : DayAction.Kind.of(kind).orElseThrow(() -> Refusal.invalid("kind", "day.mistake.kind"));
        return new DayAction(key, known, moment(), block, person, present, minutes, text);
    }

    private Instant moment() {
        try {
            return at == null ? null : Instant.parse(at);
        } catch (DateTimeException noMoment) {
            throw Refusal.invalid("at", "day.mistake.instant");
        }
    }
}
