package nl.weerklank.evaluation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.weerklank.platform.Secret;

/**
 * The code on a receipt: seven groups of four letters and digits, 140 bits, derived from the submission's number. Only
 * its holder finds the rows of the submission again, for every row's key derives from it under the secret.
 */
public final class ReceiptCode {

    /** No I, L, O or U: nothing to misread, and no words. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 28;
    private static final int GROUP = 4;
    private static final int BITS = 5;
    private static final int EXACT_SHIFT = 11;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    private final String characters;

    private ReceiptCode(String characters) {
        this.characters = characters;
    }

    /** The code of the submission with this number; the same at every call. */
    static ReceiptCode of(Secret secret, Sid sid) {
        byte[] mac = secret.mac("receipt-code:" + sid.text());
        StringBuilder characters = new StringBuilder(LENGTH);
        int buffer = 0;
        int held = 0;
        for (int next = 0; characters.length() < LENGTH; ) {
            if (held < BITS) {
                buffer = (buffer << Byte.SIZE) | (mac[next++] & 0xff);
                held += Byte.SIZE;
            }
            held -= BITS;
            characters.append(ALPHABET.charAt((buffer >> held) & (ALPHABET.length() - 1)));
            buffer &= (1 << held) - 1;
        }
        return new ReceiptCode(characters.toString());
    }

    /** The code as someone typed it: small letters, spaces and the letters that look like digits are forgiven. */
    public static Optional<ReceiptCode> read(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(plain).matches() ? Optional.of(new ReceiptCode(plain)) : Optional.empty();
    }

    long receiptKey(Secret secret) {
        return secret.derivedKey("receipt", characters);
    }

    long responseKey(Secret secret) {
        return secret.derivedKey("response", characters);
    }

    long contactKey(Secret secret) {
        return secret.derivedKey("contact", characters);
    }

    /**
     * The key of this part of the answer to this question or theme. Without the code it is joined to no other answer. It is shown to
     * programs, and so stays below 2^53, which every reader of JSON keeps exact.
     */
    long answerKey(Secret secret, Item item, Answer.Part part) {
        return 1 + (secret.derivedKey("answer:" + item.field() + part.suffix(), characters) >>> EXACT_SHIFT);
    }

    /** The code as it is shown, in groups. */
    public String text() {
        StringBuilder groups = new StringBuilder(LENGTH + LENGTH / GROUP).append(characters, 0, GROUP);
        for (int from = GROUP; from < LENGTH; from += GROUP) {
            groups.append('-').append(characters, from, from + GROUP);
        }
        return groups.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReceiptCode code && code.characters.equals(characters);
    }

    @Override
    public int hashCode() {
        return characters.hashCode();
    }

    @Override
    public String toString() {
        return "ReceiptCode";
    }
}
