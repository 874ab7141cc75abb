package nl.weerklank.evaluation.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.weerklank.platform.Settings;
import nl.weerklank.platform.Tries;

/**
 * Keeps one sender from filling the database: so many forms a minute through one link, and from one address. Both are
 * wide, for a whole class answers at once through the room's link and shares one address.
 */
@ApplicationScoped
class FormLimit {

    private static final String REFUSAL = "evaluation.refusal.too-many";

    /** Forms a minute through one link. */
    private final int perLink = Settings.formsPerMinute();

    /** Forms a minute from one address. */
    private final int perAddress = 2 * perLink;

    private final Tries<String> links = new Tries<>(REFUSAL, perLink, perLink);
    private final Tries<String> addresses = new Tries<>(REFUSAL, perAddress, perAddress);

    /** Counts a form that is sent; refuses when there were too many, whether or not they were taken. */
    void check(String token, String address) {
        addresses.count(address);
        links.count(token);
    }
}
