package nl.weerklank.questionnaire.kind;

import java.util.Optional;
import nl.weerklank.platform.Mistakes;

/** What was sent for one question, for its kind to read: a value, or a mistake in words that its writer understands. */
public final class Sent {

    private final Object value;
    private final String field;
    private final Mistakes mistakes;

    /** Something sent, and the field under which mistakes in it are noted. */
    public Sent(Object value, String field, Mistakes mistakes) {
        this.value = value;
        this.field = field;
        this.mistakes = mistakes;
    }

    /** A number, a text, a boolean, a list or a map of those; null for nothing. */
    public Object value() {
        return value;
    }

    /** Whether nothing was sent, or nothing but white space. */
    public boolean isEmpty() {
        return value == null || value instanceof String text && Wording.clean(text) == null;
    }

    /** How many mistakes were noted so far, of whatever. */
    public int mistakes() {
        return mistakes.number();
    }

    /** A part of it, whose mistakes are noted under the same field. */
    Sent part(Object part) {
        return new Sent(part, field, mistakes);
    }

    /** Notes a mistake, so that there is no value. */
    public <T> Optional<T> mistake(String key, Object... arguments) {
        mistakes.add(field, key, arguments);
        return Optional.empty();
    }

    /** It as a whole number within bounds. */
    Optional<Integer> whole(int lowest, int highest) {
        if (value instanceof Number number
                && number.doubleValue() == number.intValue()
                && number.intValue() >= lowest
                && number.intValue() <= highest) {
            return Optional.of(number.intValue());
        }
        return mistake("questionnaire.answer.number", lowest, highest);
    }

    /** It as words of at most so many characters; nothing where there are none. */
    public Optional<String> words(int longest) {
        if (!(value instanceof String text)) {
            return mistake("questionnaire.answer.text");
        }
        int before = mistakes.number();
        String words = Wording.atMost(longest, Wording.clean(text), field, mistakes);
        return mistakes.number() > before ? Optional.empty() : Optional.ofNullable(words);
    }
}
