package nl.weerklank.day;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.plan.RunDraft;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Secret;

/**
 * Something that a trainer did on the day, as the device noted it.
 *
 * @param key made by the device, different for each action: 16 to 43 letters, digits, hyphens or low lines
 * @param kind what was done
 * @param at when, by the clock of the device
 * @param block what it was done with: any block of the part, or null
 * @param person who: the key of an enrolment, or that of the action by which somebody was added; or null
 * @param present whether somebody is there; null where nobody knows
 * @param minutes by how many minutes in all a part is stretched, or null
 * @param text a note or a name, or null
 */
public record DayAction(
        String key, Kind kind, Instant at, Long block, String person, Boolean present, Integer minutes, String text) {

    /** The most characters of a name. */
    private static final int LONGEST_NAME = 200;

    private static final String KEY = "[A-Za-z0-9_-]{16,43}";

    /** What can be done on a day. */
    public enum Kind {
        /** A part begins; what was going on ends. */
        BEGIN,
        /** A part ends, and nothing begins yet. */
        END,
        /** A part was begun by mistake, and what ended for it goes on; or it was ended by mistake. */
        BACK,
        STRETCH,
        SKIP,
        /** What was to be skipped is done after all. */
        KEEP,
        NOTE,
        /** Somebody is there, or is not. */
        ATTEND,
        /** Somebody comes who was not on the list. */
        WALK_IN,
        /** Somebody comes instead of another. */
        SUBSTITUTE,
        /** The day is over. */
        CLOSE,
        /** It is not over after all. */
        REOPEN;

        /** The word for it in the API: {@code walk-in}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What has this {@link #word()}, or nothing. */
        public static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }

        boolean isOfBlock() {
            return compareTo(NOTE) <= 0;
        }

        boolean isOfPerson() {
            return this == ATTEND || this == SUBSTITUTE;
        }

        boolean isNaming() {
            return this == WALK_IN || this == SUBSTITUTE;
        }
    }

    /** Refuses what lacks something, telling of all that it lacks. */
    void check() {
        Mistakes mistakes = new Mistakes();
        if (key == null || !key.matches(KEY)) {
            mistakes.add("key", "day.mistake.key");
        }
        require(mistakes, "kind", kind);
        require(mistakes, "at", at);
        mistakes.moment("at", at);
        if (kind != null) {
            checkContent(mistakes);
        }
        mistakes.refuseIfAny();
    }

    private void checkContent(Mistakes mistakes) {
        if (kind.isOfBlock()) {
            require(mistakes, "block", block);
        }
        if (kind.isOfPerson()) {
            require(mistakes, "person", person);
        }
        if (kind == Kind.STRETCH) {
            require(mistakes, "minutes", minutes);
        }
        mistakes.optional("text", text, kind.isNaming() ? LONGEST_NAME : RunDraft.LONGEST_NOTE);
        if (kind.isNaming() && (text == null || text.isBlank())) {
            mistakes.add("text", "day.mistake.name");
        }
    }

    private static void require(Mistakes mistakes, String field, Object value) {
        if (value == null) {
            mistakes.add(field, "platform.mistake.required");
        }
    }

    /** By which it is known whether the same was sent again, without keeping what it says. */
    String hash(long day) {
        return Secret.hash(String.join(
                "\n",
                String.valueOf(day),
                kind.word(),
                at.toString(),
                String.valueOf(block),
                String.valueOf(person),
                String.valueOf(present),
                String.valueOf(minutes),
                String.valueOf(text)));
    }
}
