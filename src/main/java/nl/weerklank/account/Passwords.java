package nl.weerklank.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/**
 * Argon2id with the parameters that the OWASP password storage cheat sheet gives first for this memory: 19 MiB, two
 * passes, one lane.
 */
public final class Passwords {

    /** The fewest characters of a password, after NIST SP 800-63B. */
    static final int SHORTEST = 8;

    /** The most, so that hashing cannot be made to take long. */
    static final int LONGEST = 200;

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /** What an unknown address is checked against, so that it takes as long as a known one. */
    private static final String NOBODY = hash("nobody has this password");

    private Passwords() {}

    /** What is kept of a password. */
    public static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    /** Whether this is the password; a null hash never matches, in the time that any other takes. */
    public static boolean matches(String password, String hash) {
        return Password.check(password, hash == null ? NOBODY : hash)
                        .with(Argon2Function.getInstanceFromHash(hash == null ? NOBODY : hash))
                && hash != null;
    }
}
