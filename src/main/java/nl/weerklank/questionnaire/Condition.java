package nl.weerklank.questionnaire;

import java.util.Set;
import nl.weerklank.questionnaire.kind.AnswerValue;

/**
 * That a question is asked only of those who answered an earlier one in a certain way.
 *
 * @param key the earlier question's stable key
 * @param marks the answers that it is asked after: steps, places of options (another is 0), yes 1, no 0
 */
public record Condition(String key, Set<Integer> marks) {

    public Condition {
        marks = Set.copyOf(marks);
    }

    /** Asked after any of these answers. */
    public static Condition on(String key, Integer... marks) {
        return new Condition(key, Set.of(marks));
    }

    /** Whether this answer to the earlier question is one of those; none, and "does not apply", never are. */
    public boolean isMet(AnswerValue value) {
        if (value instanceof AnswerValue.Mark mark) {
            return marks.contains(mark.mark());
        }
        return value instanceof AnswerValue.Marks chosen
                && chosen.marks().stream().anyMatch(marks::contains);
    }
}
