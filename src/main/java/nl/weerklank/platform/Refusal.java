package nl.weerklank.platform;

import java.util.List;
import java.util.Locale;

/**
 * Something that was asked and is not done, with the reason in the user's language. Every feature refuses by throwing
 * one; page and API each turn it into their own kind of answer. It rolls the transaction back.
 */
public class Refusal extends RuntimeException {

    /** Why, in the terms of HTTP. */
    public enum Kind {
        SIGN_IN_NEEDED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        TOO_SLOW(408),
        CONFLICT(409),
        TOO_LARGE(413),
        OTHER_FORM(415),
        INVALID(422),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status that says the same. */
        public int status() {
            return status;
        }
    }

    /** One mistake in what was sent: the field's name as the sender knows it, and the message's key and arguments. */
    public record Mistake(String field, String key, Object... arguments) {

        /** The message in the given language. */
        public String message(Locale locale) {
            return Texts.in(locale).format(key, arguments);
        }
    }

    private final Kind kind;
    private final String key;
    private final transient Object[] arguments;
    private final transient List<Mistake> mistakes;

    private Refusal(Kind kind, String key, Object[] arguments, List<Mistake> mistakes) {
        super(kind + " " + key);
        this.kind = kind;
        this.key = key;
        this.arguments = arguments;
        this.mistakes = mistakes;
    }

    /** For a feature whose refusal tells more than a message. */
    protected Refusal(Kind kind, String key) {
        this(kind, key, new Object[0], List.of());
    }

    /** A refusal with a message from the text bundles. */
    public static Refusal of(Kind kind, String key, Object... arguments) {
        return new Refusal(kind, key, arguments, List.of());
    }

    /** There is no such thing, or it is another organisation's: the two cannot be told apart. */
    public static Refusal notFound() {
        return of(Kind.NOT_FOUND, "platform.refusal.not-found");
    }

    /** What was sent has mistakes; each names its field. */
    public static Refusal invalid(List<Mistake> mistakes) {
        return new Refusal(Kind.INVALID, "platform.refusal.invalid", new Object[0], List.copyOf(mistakes));
    }

    /** What was sent has one mistake. */
    public static Refusal invalid(String field, String key, Object... arguments) {
        return invalid(List.of(new Mistake(field, key, arguments)));
    }

    public Kind kind() {
        return kind;
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** Whether this text tells the reason. */
    public boolean isAbout(String text) {
        return key.equals(text);
    }

    /** The message in the given language. */
    public String message(Locale locale) {
        return Texts.in(locale).format(key, arguments);
    }
}
