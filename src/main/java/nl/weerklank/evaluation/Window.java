package nl.weerklank.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import nl.weerklank.platform.Refusal;

/** From when until when an evaluation takes forms. Where no end is planned, someone ends it. */
@Embeddable
class Window {

    /** How long after closing a form that was opened in time is still taken. */
    static final Duration LATE = Duration.ofHours(72);

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "late_handled")
    private boolean lateHandled;

    protected Window() {}

    /** @param closesAt null where nobody knows yet */
    Window(Instant opensAt, Instant closesAt) {
        this.opensAt = opensAt;
        this.closesAt = closesAt;
    }

    Instant opensAt() {
        return opensAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    /** Where in it the given moment is. A planned end counts from that very moment. */
    Evaluation.State state(Instant now) {
        if (end() != null && !now.isBefore(end())) {
            return Evaluation.State.CLOSED;
        }
        return now.isBefore(opensAt) ? Evaluation.State.PLANNED : Evaluation.State.OPEN;
    }

    /** Whether a form opened at the one moment may be sent in at the other; in the millisecond of closing it was opened in time. */
    boolean takes(Instant openedAt, Instant now) {
        return switch (state(now)) {
            case OPEN -> true;
            case CLOSED -> !openedAt.isAfter(end()) && now.isBefore(lateUntil());
            case PLANNED -> false;
        };
    }

    /** Until when forms opened in time are taken; null while it has no end. */
    Instant lateUntil() {
        return end() == null ? null : end().plus(LATE);
    }

    private Instant end() {
        return closedAt == null ? closesAt : closedAt;
    }

    /** Closes it now, or as of the planned end where that was earlier. Closing twice changes nothing. */
    void close(Instant now) {
        if (closedAt == null) {
            closedAt = state(now) == Evaluation.State.CLOSED ? closesAt : now;
        }
    }

    /**
     * Plans when it will close by itself, or with null that someone will close it; refuses when it is closed, and a time
     * that is not to come.
     */
    void closeAt(Instant planned, Instant now) {
        if (state(now) == Evaluation.State.CLOSED) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "evaluation.refusal.already-closed");
        }
        if (planned != null && !(planned.isAfter(now) && planned.isAfter(opensAt))) {
            throw Refusal.invalid("closesAt", "evaluation.mistake.closes-past");
        }
        closesAt = planned;
    }

    /** Notes that what came after closing was looked at: released, or too little to be shown safely. */
    void lateIsHandled() {
        this.lateHandled = true;
    }

    boolean isLateHandled() {
        return lateHandled;
    }
}
