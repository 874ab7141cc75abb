package nl.weerklank.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.weerklank.platform.Secret;

/** A secret that needs no settings. */
public class KnownSecret extends Secret {

    private final byte[] key;

    /** The same MACs for the same key. */
    public KnownSecret(String key) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
