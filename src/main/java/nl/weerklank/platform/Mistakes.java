package nl.weerklank.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one thing that was sent, so that the sender hears of everything at once. */
public final class Mistakes {

    private final List<Refusal.Mistake> found = new ArrayList<>();

    /** Notes a mistake of the given field. */
    public Mistakes add(String field, String key, Object... arguments) {
        found.add(new Refusal.Mistake(field, key, arguments));
        return this;
    }

    /** Notes those that were found elsewhere. */
    public Mistakes add(Mistakes others) {
        found.addAll(others.found);
        return this;
    }

    /**
     * Asks for a text that is there and not too long.
     *
     * @return the text without white space around it, or null where there is none
     */
    public String required(String field, String text, int longest) {
        String stripped = optional(field, text, longest);
        if (stripped == null) {
            add(field, "platform.mistake.required");
        }
        return stripped;
    }

    /**
     * Asks that a text, if there is one, is not longer than the given number of characters, and can be kept to the letter.
     *
     * @return the text without white space around it, or null where there is none
     */
    public String optional(String field, String text, int longest) {
        if (text == null) {
            return null;
        }
        Characters.refuseUnfit(text, field, this);
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return null;
        }
        if (stripped.length() > longest) {
            add(field, "platform.mistake.too-long", longest);
        }
        return stripped;
    }

    /** Asks that a day, if there is one, is one that is taken ({@link Dates#isTaken}); tells it, or null where it is not. */
    public LocalDate day(String field, LocalDate day) {
        return taken(field, day, day == null || Dates.isTaken(day));
    }

    /** The same of a moment. */
    public Instant moment(String field, Instant moment) {
        return taken(field, moment, moment == null || Dates.isTaken(moment));
    }

    private <T> T taken(String field, T time, boolean isTaken) {
        if (isTaken) {
            return time;
        }
        add(field, "platform.mistake.date", year(Dates.FIRST), year(Dates.LAST));
        return null;
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    /** How many there are so far. */
    public int number() {
        return found.size();
    }

    /** Does something that may refuse with mistakes; notes them here, with a prefix before their fields. */
    public void within(String prefix, Runnable check) {
        try {
            check.run();
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            refusal.mistakes().forEach(mistake -> add(prefix + mistake.field(), mistake.key(), mistake.arguments()));
        }
    }

    /** The refusal that tells of all mistakes. */
    public Refusal refusal() {
        return Refusal.invalid(found);
    }

    /** Refuses if there was any mistake. */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw refusal();
        }
    }
}
