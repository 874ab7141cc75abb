package nl.weerklank.report;

import java.util.List;

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
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part.mean() == null)) return null;
        int answers = parts.stream().mapToInt(Findings.Score::n).sum();
        double sum = parts.stream()
                .mapToDouble(part -> part.n() * part.mean().value())
                .sum();
        boolean rough = parts.stream().anyMatch(part -> part.mean().rough());
        double steps = rough ? 2 : 10;
        return new Findings.Mean(Math.round(sum / answers * steps) / steps, rough);
    }
}
