package nl.weerklank.report;

import java.util.List;
import nl.weerklank.outcome.SharedMean;

/** All scores from poor to very good taken together, from what is shown of each. */
final class AllScores {

    private AllScores() {}

    /** Those of these scores that count. */
    static List<Findings.Score> parts(List<Findings.Score> scores) {
        return scores.stream().filter(Findings.Score::sentence).toList();
    }

    /**
     * The mean of the parts' means as they are shown. One of the exact answers would be finer than its parts, and beside
     * them could tell what the bands keep closed. Null where a part's own mean is left unsaid, and without parts.
     */
    static Findings.Mean mean(List<Findings.Score> parts) {
        if (parts.isEmpty()) return null;
        List<SharedMean.Weighed> means = parts.stream()
                .filter(part -> part.mean() != null)
                .map(part -> new SharedMean.Weighed(
                        new SharedMean(part.mean().value(), part.mean().rough()), part.n()))
                .toList();
        return Findings.Mean.of(SharedMean.ofAll(means, parts.size()));
    }
}
