package nl.weerklank.platform;

import java.security.SecureRandom;

/**
 * Random primary keys. They are positive and below 2^53, so that every JSON reader keeps them exact, and random, so
 * that they tell nothing of the order in which rows were made.
 */
public final class Keys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long LARGEST = (1L << 53) - 1;

    private Keys() {}

    /** A new key: 1 to 2^53 - 1. */
    public static long fresh() {
        return 1 + (RANDOM.nextLong() >>> 11) % LARGEST;
    }
}
