package nl.weerklank.program;

import java.util.List;

/**
 * Fired in the transaction in which an edition gets other days, so that what was made for its days goes along.
 *
 * @param before when its days were held until now, in order
 * @param now when they are held from now on, in order
 */
public record EditionMoved(Edition edition, List<DayTimes> before, List<DayTimes> now) {}
