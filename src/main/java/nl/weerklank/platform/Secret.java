package nl.weerklank.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The program's secret, kept outside the database, and what is derived from it: links that open something, and keys of
 * rows that only the holder of a receipt can find again. A copy of the database alone opens nothing.
 */
@ApplicationScoped
public class Secret {

    private static final int SHORTEST = 32;
    private static final int TOKEN_BYTES = 18;

    /** Knows the secret; each use takes a copy, which is quicker than looking the algorithm up anew. */
    private Mac keyed;

    /**
     * Reads the secret, or makes one on the first start with an embedded database.
     *
     * @throws IllegalStateException with a sentence for the console where there is none or it is too short
     */
    void load() {
        keyed = keyed(Settings.secret()
                .map(Secret::checked)
                .orElseGet(() -> fromFile(Settings.data().resolve("secret"))));
    }

    private static Mac keyed(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] checked(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST) {
            throw new IllegalStateException("WEERKLANK_SECRET is shorter than " + SHORTEST + " characters");
        }
        return bytes;
    }

    private static byte[] fromFile(Path file) {
        try {
            if (Files.exists(file)) {
                return checked(Files.readString(file).strip());
            }
            if (!Settings.isEmbedded()) {
                throw new IllegalStateException(
                        "WEERKLANK_SECRET is missing: with a database server, set it to at least " + SHORTEST
                                + " random characters");
            }
            return write(file);
        } catch (IOException unusable) {
            throw new IllegalStateException("The secret in " + file + " cannot be read or written: " + unusable);
        }
    }

    private static byte[] write(Path file) throws IOException {
        byte[] random = new byte[SHORTEST];
        new SecureRandom().nextBytes(random);
        String secret = HexFormat.of().formatHex(random);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, secret + System.lineSeparator(), StandardOpenOption.WRITE);
        return secret.getBytes(StandardCharsets.UTF_8);
    }

    /** A link's secret part for the row with this key: 144 bits, the same at every call, safe in an address. */
    public String token(String purpose, long id) {
        byte[] mac = mac(purpose + ":" + id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, TOKEN_BYTES));
    }

    /** A key of 1 to 2^63 - 1 that only who knows the text, and this secret, can find. */
    public long derivedKey(String purpose, String text) {
        return 1 + (ByteBuffer.wrap(mac(purpose + ":" + text)).getLong() & (Long.MAX_VALUE - 1));
    }

    /** The HMAC-SHA256 of the text under the secret: 32 bytes. */
    public byte[] mac(String text) {
        try {
            return ((Mac) keyed.clone()).doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the database keeps of a token: its SHA-256, 43 characters. */
    public static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
