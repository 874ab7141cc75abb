package nl.weerklank.outcome;

import java.util.List;

/**
 * How often each option was chosen.
 *
 * @param n how many answered; with several choices each, fewer than the choices
 * @param options in the order of the form
 */
public record ChoiceOutcome(Asked asked, int n, List<Option> options) implements QuestionOutcome {

    /** An option with its number of answers. */
    public record Option(int value, String label, int count) {}

    public ChoiceOutcome {
        options = List.copyOf(options);
    }
}
