package nl.weerklank.report.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.platform.Texts;
import nl.weerklank.print.DrawingSvg;
import nl.weerklank.report.Findings;
import nl.weerklank.report.web.chart.ScoreMarks;

/**
 * A score as a bar with its numbers.
 *
 * @param heading what was scored
 * @param mean as it is written, or nothing where it would give someone away
 * @param outOf the highest mark, where that is not the usual 5; or nothing
 * @param segments the bar from low to high, without empty steps
 * @param note what must be known of the scale and of the revisions of the questions, or nothing
 * @param closed why there is no figure, or null
 * @param band what earlier groups gave, as it is drawn, or null
 */
public record ScoreRow(
        String heading,
        int n,
        String mean,
        String outOf,
        String verdict,
        List<Segment> segments,
        String note,
        String closed,
        UsualBand band) {

    /** The length of a whole bar. */
    public static final int LENGTH = 600;

    private static final int HEIGHT = 26;

    /** A piece of the bar: a step, or neighbouring steps together, of which it shows the looks of both ends. */
    public record Segment(int from, int to, String label, int count) {

        /** What the piece looks like. */
        public String swatch() {
            return DrawingSvg.inPart(ScoreMarks.swatch(from, to), "swatch");
        }
    }

    private static final int USUAL = 5;

    static ScoreRow of(Findings.Score score, Figures figures, Texts texts) {
        String heading = score.about() == null ? score.heading() : score.heading() + " (" + score.about() + ")";
        if (score.needed() > 0) {
            String closed = Closed.because(score.follows(), score.needed(), texts);
            return new ScoreRow(heading, score.n(), "", "", "", List.of(), revisions(score), closed, null);
        }
        boolean usual = score.highest() == 0 || score.highest() == USUAL;
        return new ScoreRow(
                heading,
                score.n(),
                figures.mean(score.mean()),
                usual || score.mean() == null ? "" : texts.format("report.shared.out-of", score.highest()),
                score.verdict(),
                segments(score),
                Stream.of(
                                score.lowIsGood() ? texts.getString("report.shared.low-is-good") : "",
                                usual(score, figures, texts),
                                revisions(score))
                        .filter(note -> !note.isEmpty())
                        .collect(Collectors.joining(" ")),
                null,
                UsualBand.of(score, heading, figures, texts));
    }

    private static String usual(Findings.Score score, Figures figures, Texts texts) {
        Findings.Usual usual = score.usual();
        if (usual == null) return "";
        return texts.format(
                "report.shared.usual", figures.number(usual.low()), figures.number(usual.high()), usual.groups());
    }

    private static String revisions(Findings.Score score) {
        return score.note() == null ? "" : score.note();
    }

    private static List<Segment> segments(Findings.Score score) {
        return score.bands().stream()
                .filter(cell -> cell.count() > 0)
                .map(cell -> new Segment(cell.from(), cell.to(), cell.label(), cell.count()))
                .toList();
    }

    /** The bar as shapes. */
    public List<ScoreMarks.Piece> pieces() {
        return segments.stream()
                .map(piece -> new ScoreMarks.Piece(piece.from(), piece.to(), piece.count()))
                .toList();
    }

    /** The bar, for the page. */
    public String drawing() {
        return DrawingSvg.inPage(ScoreMarks.bar(pieces(), LENGTH, HEIGHT, spoken()), "bar");
    }

    /** The bar in words, for whoever does not see it. */
    public String spoken() {
        return heading + ": "
                + String.join(
                        ", ",
                        segments.stream()
                                .map(piece -> piece.label() + " " + piece.count())
                                .toList());
    }

    /** All that is said of it, for whoever does not see it. */
    public String told() {
        if (closed != null) return heading + ": " + closed;
        String words =
                Stream.of(mean, outOf, verdict).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
        String usual = band == null ? "" : " – " + band.words();
        return spoken() + " (n = " + n + (words.isEmpty() ? ")" : ", " + words + ")") + usual;
    }
}
