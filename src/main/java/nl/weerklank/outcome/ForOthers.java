package nl.weerklank.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes outcomes fit for whoever is not the trainer. What only the trainer may read is left out. A question that was
 * asked after certain answers to an earlier one opens only where the earlier one itself tells how many gave those
 * answers: its number would tell it otherwise, and a step that is kept within a band could be worked out from the two.
 */
final class ForOthers {

    private final Threshold threshold;
    private final Map<String, List<QuestionOutcome>> seen = new HashMap<>();

    ForOthers(Threshold threshold) {
        this.threshold = threshold;
    }

    /** The questions in their order, so that each comes after what it follows. */
    List<QuestionOutcome> of(List<QuestionOutcome> questions) {
        return questions.stream()
                .filter(question -> question.asked().mayBeReported())
                .map(this::seen)
                .toList();
    }

    private QuestionOutcome seen(QuestionOutcome question) {
        QuestionOutcome open = question.forOthers(threshold);
        boolean tellable = open instanceof TextOutcome || !open.withheld() && isTold(question.asked());
        QuestionOutcome shown = tellable ? open : threshold.closed(question.asked());
        if (question.asked().isAnswer()) {
            seen.computeIfAbsent(question.asked().key(), any -> new ArrayList<>())
                    .add(shown);
        }
        return shown;
    }

    /** Whether it is no secret how many were asked. Words are told by their writers' leave, never by their number. */
    private boolean isTold(Asked asked) {
        if (asked.follows() == null) return true;
        List<QuestionOutcome> earlier = seen.getOrDefault(asked.follows().key(), List.of()).stream()
                .filter(one -> one.asked().over().meets(asked.over()))
                .toList();
        return !earlier.isEmpty()
                && earlier.stream().allMatch(one -> one.tells(asked.follows().marks()));
    }
}
