package nl.weerklank.outcome;

import java.util.Locale;

/** The scores on a scale. */
public record ScaleOutcome(Asked asked, Distribution distribution) implements QuestionOutcome {

    @Override
    public int n() {
        return distribution.n();
    }

    /** What a step is called. */
    public String label(int step, Locale locale) {
        return asked.label(step, locale);
    }

    /** The verdict in words of the scale. */
    public String verdict(Locale locale) {
        return asked.words(distribution.verdict(), locale);
    }
}
