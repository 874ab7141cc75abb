package nl.weerklank.intake;

import java.util.List;

/**
 * Answers that may belong together; nothing is done with them until somebody says so.
 *
 * @param label words that they share, as a name to begin with
 * @param answers their keys, in order
 */
public record Suggestion(String label, List<Long> answers) {

    public Suggestion {
        answers = List.copyOf(answers);
    }
}
