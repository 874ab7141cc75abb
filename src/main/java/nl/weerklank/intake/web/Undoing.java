package nl.weerklank.intake.web;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.weerklank.intake.ThemeStep;

/** What was done on the page since it was opened, to take it back step by step. */
final class Undoing implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST_STEPS = 50;

    private final Deque<Done> steps = new ArrayDeque<>();

    /** A step, and what was said of it. */
    private record Done(ThemeStep step, String said) implements Serializable {}

    void add(ThemeStep step, String said) {
        if (!step.isNothing()) {
            steps.push(new Done(step, said));
        }
        if (steps.size() > MOST_STEPS) {
            steps.removeLast();
        }
    }

    /** The last step, or null. */
    ThemeStep last() {
        return steps.isEmpty() ? null : steps.peek().step();
    }

    /** What was said of the last step, or null. */
    String said() {
        return steps.isEmpty() ? null : steps.peek().said();
    }

    void drop() {
        steps.pop();
    }
}
