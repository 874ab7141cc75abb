package nl.weerklank.evaluation;

import java.util.Set;

/** What someone answered to one question. No answer at all is no value. */
public sealed interface AnswerValue {

    /** A step of a scale (1 to 5), the place of a chosen option (from 1), or yes (1) and no (0). */
    record Mark(int mark) implements AnswerValue {}

    /** The places of the options chosen, each from 1. */
    record Marks(Set<Integer> marks) implements AnswerValue {
        public Marks {
            marks = Set.copyOf(marks);
        }
    }

    /** Words, exactly as written but for white space around them. */
    record Words(String wording) implements AnswerValue {}

    /** How well something went before the training and goes now, each 1 to 5. */
    record Pair(int then, int now) implements AnswerValue {}

    /** The question is about something that does not occur in the writer's work. */
    record NotApplicable() implements AnswerValue {}
}
