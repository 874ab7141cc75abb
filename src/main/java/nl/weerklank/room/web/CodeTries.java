package nl.weerklank.room.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.weerklank.platform.Tries;

/**
 * Keeps short codes from being guessed: thirty wrong ones from one address, then ten more each minute. Right ones count
 * for nothing, for a whole class types the same code and shares one address.
 */
@ApplicationScoped
class CodeTries {

    static final int AT_ONCE = 30;
    private static final int PER_MINUTE = 10;

    private final Tries<String> left = new Tries<>("room.code.too-many", AT_ONCE, PER_MINUTE);

    /** Refuses while this address has no tries left. */
    void refuseIfNone(String address) {
        left.refuseIfNone(address);
    }

    /** Counts a wrong code. */
    void wrong(String address) {
        left.spend(address);
    }
}
