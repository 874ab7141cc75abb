package nl.weerklank.testing;

import java.util.SplittableRandom;

/** What can become of one request on its way through a {@link FaultyProxy}. */
public enum Fault {
    /** Nothing: it arrives, and so does its answer. */
    NONE(40),
    /** It never arrives. */
    LOSE_REQUEST(10),
    /** The server takes it, and nobody hears of that. */
    LOSE_ANSWER(12),
    /** It arrives up to a fifth of a second later. */
    DELAY(8),
    /** It arrives twice at the same time; one answer comes back. */
    DOUBLE(8),
    /** Requests that were sent later arrive before it. */
    OVERTAKEN(6),
    /** It arrives, and once more after others that were sent later: a copy from the past. */
    LATE_COPY(6),
    /** Half of its body arrives, and then the connection is gone. */
    CUT_REQUEST(4),
    /** Half of its answer comes back. */
    CUT_ANSWER(3),
    /** A portal of somebody's wireless network answers in the server's place: 200, with a page. */
    CAPTIVE_PORTAL(3);

    private static final int ALL = 100;

    private final int percent;

    Fault(int percent) {
        this.percent = percent;
    }

    /** One at random, each as often as its share. */
    static Fault any(SplittableRandom chance) {
        int left = chance.nextInt(ALL);
        for (Fault fault : values()) {
            left -= fault.percent;
            if (left < 0) {
                return fault;
            }
        }
        throw new IllegalStateException("The shares of the faults do not add up to " + ALL);
    }
}
