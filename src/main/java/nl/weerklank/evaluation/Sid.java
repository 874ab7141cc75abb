package nl.weerklank.evaluation;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;
import nl.weerklank.platform.Secret;

/**
 * The number of one submission, made when a form is opened: 128 random bits, the time of opening, the revision of the
 * questions that were seen, and a proof that the program made it for that very form. It is never stored; the keys of all that the submission brings derive from it.
 */
public final class Sid {

    private static final int RANDOM_BYTES = 16;
    private static final int PROOF_BYTES = 16;
    private static final int OLD_BODY_BYTES = RANDOM_BYTES + Long.BYTES;
    private static final int BODY_BYTES = OLD_BODY_BYTES + Short.BYTES;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] body;
    private final byte[] proof;

    private Sid(byte[] body, byte[] proof) {
        this.body = body;
        this.proof = proof;
    }

    /** A new number for the form behind this token, opened now with this revision of its questions. */
    static Sid issue(Secret secret, String formToken, Instant now, int revision) {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        byte[] body = ByteBuffer.allocate(BODY_BYTES)
                .put(random)
                .putLong(now.toEpochMilli())
                .putShort((short) revision)
                .array();
        return new Sid(body, proof(secret, formToken, body));
    }

    /** The number that was sent back, unless it is not one that the program made for this form. */
    static Optional<Sid> read(Secret secret, String formToken, String sent) {
        byte[] bytes = decoded(sent);
        int length = bytes.length - PROOF_BYTES;
        if (length != BODY_BYTES && length != OLD_BODY_BYTES) {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOf(bytes, length);
        byte[] proof = Arrays.copyOfRange(bytes, length, bytes.length);
        boolean ours = MessageDigest.isEqual(proof, proof(secret, formToken, body));
        return ours ? Optional.of(new Sid(body, proof)) : Optional.empty();
    }

    private static byte[] decoded(String sent) {
        try {
            return sent == null ? new byte[0] : Base64.getUrlDecoder().decode(sent);
        } catch (IllegalArgumentException garbled) {
            return new byte[0];
        }
    }

    private static byte[] proof(Secret secret, String formToken, byte[] body) {
        String said = "sid:" + formToken + ":" + Base64.getUrlEncoder().encodeToString(body);
        return Arrays.copyOf(secret.mac(said), PROOF_BYTES);
    }

    /** When the form was opened, to the millisecond. */
    public Instant openedAt() {
        return Instant.ofEpochMilli(ByteBuffer.wrap(body).getLong(RANDOM_BYTES));
    }

    /** The revision of the questions on the form; empty in a number from before revisions were told. */
    OptionalInt revision() {
        return body.length == BODY_BYTES
                ? OptionalInt.of(Short.toUnsignedInt(ByteBuffer.wrap(body).getShort(OLD_BODY_BYTES)))
                : OptionalInt.empty();
    }

    /** The number as it travels: 56 characters that are safe in an address. */
    public String text() {
        byte[] whole = ByteBuffer.allocate(body.length + PROOF_BYTES)
                .put(body)
                .put(proof)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    @Override
    public String toString() {
        return "Sid";
    }
}
