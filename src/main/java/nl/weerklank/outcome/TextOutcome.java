package nl.weerklank.outcome;

import java.util.List;

/**
 * What people wrote, each text as it was written.
 *
 * @param offered how many responses were asked the question
 * @param texts in random order
 */
public record TextOutcome(Asked asked, int offered, List<Quote> texts, int notApplicable) implements QuestionOutcome {

    public TextOutcome {
        texts = List.copyOf(texts);
    }

    /** Only what the writers allow in a report. */
    @Override
    public TextOutcome forOthers(Threshold threshold) {
        return new TextOutcome(
                asked, offered, texts.stream().filter(Quote::forReport).toList(), 0);
    }

    @Override
    public int n() {
        return texts.size();
    }

    @Override
    public int weight() {
        return offered;
    }
}
