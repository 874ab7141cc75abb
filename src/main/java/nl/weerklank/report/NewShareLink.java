package nl.weerklank.report;

import java.time.LocalDate;

/**
 * A link to make.
 *
 * @param expiresOn the last day on which it opens, or null
 * @param password what the reader must know, 8 to 200 characters, or null
 * @param fixed whether it stays with the version that is published now; otherwise it shows the newest
 */
public record NewShareLink(LocalDate expiresOn, String password, boolean fixed) {

    /** One that shows the newest version, without a password. */
    public static NewShareLink until(LocalDate expiresOn) {
        return new NewShareLink(expiresOn, null, false);
    }
}
