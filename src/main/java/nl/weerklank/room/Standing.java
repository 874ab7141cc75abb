package nl.weerklank.room;

import java.time.Duration;
import java.time.Instant;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Headcount;

/**
 * How an evaluation stands at one moment, as everybody in the room may see it.
 *
 * @param secondsLeft until it closes by itself; null where somebody closes it by hand, and once it is closed
 */
public record Standing(Evaluation.State state, int received, int invited, int missing, Long secondsLeft) {

    static Standing of(Evaluation evaluation, Headcount count, Instant now) {
        Evaluation.State state = evaluation.state(now);
        boolean counting = state != Evaluation.State.CLOSED && evaluation.closesAt() != null;
        return new Standing(
                state,
                count.received(),
                count.invited(),
                count.missing(),
                counting ? Duration.between(now, evaluation.closesAt()).toSeconds() : null);
    }
}
