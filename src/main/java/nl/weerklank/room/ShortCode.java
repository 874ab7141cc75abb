package nl.weerklank.room;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.weerklank.platform.Secret;

/**
 * A code of seven letters and digits that people read from a screen and type: 6.1 thousand million of them, made under
 * the secret, so that they are not guessed within the tries that one address gets.
 */
final class ShortCode {

    /** No vowels, so no words; and of each pair that looks alike (8 and B, 5 and S, 2 and Z, 1 and L) only one. */
    private static final String ALPHABET = "BCDFGHJKMNPQRSTVWXYZ34679";

    private static final int LENGTH = 7;
    private static final int FIRST_GROUP = 3;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    private final String characters;

    private ShortCode(String characters) {
        this.characters = characters;
    }

    /** The code for a room link; another one for each turn, and the same at every call. */
    static ShortCode of(Secret secret, String roomLink, int turn) {
        BigInteger left = new BigInteger(1, secret.mac("short-code:" + turn + ":" + roomLink));
        BigInteger base = BigInteger.valueOf(ALPHABET.length());
        StringBuilder characters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            characters.append(ALPHABET.charAt(left.mod(base).intValue()));
            left = left.divide(base);
        }
        return new ShortCode(characters.toString());
    }

    /** The code as somebody typed it: small letters, spaces, hyphens and what looks alike are forgiven. */
    static Optional<ShortCode> read(String typed) {
        if (typed == null || typed.length() > 4 * LENGTH) {
            return Optional.empty();
        }
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('8', 'B')
                .replace('5', 'S')
                .replace('2', 'Z');
        return FORM.matcher(plain).matches() ? Optional.of(new ShortCode(plain)) : Optional.empty();
    }

    /** The key of its row. */
    long key(Secret secret) {
        return secret.derivedKey("short-code", characters);
    }

    /** The code as it is shown: "BCD-FGHJ". */
    String text() {
        return characters.substring(0, FIRST_GROUP) + "-" + characters.substring(FIRST_GROUP);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShortCode code && code.characters.equals(characters);
    }

    @Override
    public int hashCode() {
        return characters.hashCode();
    }

    @Override
    public String toString() {
        return "ShortCode";
    }
}
