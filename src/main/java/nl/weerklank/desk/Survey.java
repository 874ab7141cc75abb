package nl.weerklank.desk;

import java.time.LocalDate;
import nl.weerklank.evaluation.Evaluation.State;

/**
 * How far an evaluation is.
 *
 * @param opensOn the day on which it opens or opened
 * @param named whether the trainer sees answers as they come in
 * @param invited how many could answer
 * @param received how many did
 * @param released how many of these are in its figures
 */
record Survey(long id, State state, LocalDate opensOn, boolean named, int invited, int received, int released) {

    boolean isPlanned() {
        return state == State.PLANNED;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isClosed() {
        return state == State.CLOSED;
    }

    boolean isComplete() {
        return received > 0 && received >= invited;
    }

    /** Whether there are answers that the trainer can read. */
    boolean isReadable() {
        return named ? received > 0 : released > 0;
    }
}
