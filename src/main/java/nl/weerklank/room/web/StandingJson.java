package nl.weerklank.room.web;

import java.util.Locale;
import nl.weerklank.room.Standing;

/**
 * How a room stands, as screens and programs see it.
 *
 * @param state planned, open or closed
 * @param secondsLeft until it closes by itself; absent where somebody closes it by hand, and once it is closed
 */
public record StandingJson(String state, int received, int invited, int missing, Long secondsLeft) {

    static StandingJson of(Standing standing) {
        return new StandingJson(
                standing.state().name().toLowerCase(Locale.ROOT),
                standing.received(),
                standing.invited(),
                standing.missing(),
                standing.secondsLeft());
    }
}
