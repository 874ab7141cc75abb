package nl.weerklank.builder;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The drafts before and after the present one, so that every change can be undone and done again. */
public final class History {

    private static final int MOST = 100;

    private final Deque<Draft> before = new ArrayDeque<>();
    private final Deque<Draft> after = new ArrayDeque<>();

    /** Notes that a draft was changed; what was undone cannot be done again after that. */
    public void changed(Draft from) {
        before.push(from);
        after.clear();
        if (before.size() > MOST) {
            before.removeLast();
        }
    }

    /** The draft to go back to; empty at the beginning. */
    public Optional<Draft> previous() {
        return Optional.ofNullable(before.peek());
    }

    /** The draft to go forward to; empty unless a change was undone. */
    public Optional<Draft> next() {
        return Optional.ofNullable(after.peek());
    }

    /** Notes that the change that led to this draft was undone. */
    public void undone(Draft from) {
        before.pop();
        after.push(from);
    }

    /** Notes that the change undone last was done again to this draft. */
    public void redone(Draft from) {
        after.pop();
        before.push(from);
    }

    /** Forgets everything; what somebody else changed is not ours to undo. */
    public void forget() {
        before.clear();
        after.clear();
    }
}
