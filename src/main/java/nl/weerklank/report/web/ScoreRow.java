package nl.weerklank.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.Findings;

/**
 * A score as a bar with its numbers.
 *
 * @param heading what was scored
 * @param mean as it is written, or nothing where it would give someone away
 * @param outOf the highest mark, where that is not the usual 5; or nothing
 * @param segments the bar from low to high, without empty steps
 * @param note what must be known of the scale and of the revisions of the questions, or nothing
 * @param closed why there is no figure, or null
 */
public record ScoreRow(
        String heading,
        int n,
        String mean,
        String outOf,
        String verdict,
        List<Segment> segments,
        String note,
        String closed) {

    /** The length of a whole bar. */
    public static final int LENGTH = 600;

    /**
     * A piece of the bar. A merged band shows the colours of both its ends.
     *
     * @param x where it starts, and {@code middle} where its second colour does
     * @param width of the whole piece, and {@code rest} of its second colour
     */
    public record Segment(int x, int width, int middle, int rest, int from, int to, String label, int count) {}

    private static final int USUAL = 5;

    static ScoreRow of(Findings.Score score, Figures figures, Texts texts) {
        String heading = score.about() == null ? score.heading() : score.heading() + " (" + score.about() + ")";
        if (score.needed() > 0) {
            String closed = Closed.because(score.follows(), score.needed(), texts);
            return new ScoreRow(heading, score.n(), "", "", "", List.of(), revisions(score), closed);
        }
        boolean usual = score.highest() == 0 || score.highest() == USUAL;
        return new ScoreRow(
                heading,
                score.n(),
                figures.mean(score.mean()),
                usual || score.mean() == null ? "" : texts.format("report.shared.out-of", score.highest()),
                score.verdict(),
                segments(score),
                Stream.of(score.lowIsGood() ? texts.getString("report.shared.low-is-good") : "", revisions(score))
                        .filter(note -> !note.isEmpty())
                        .collect(Collectors.joining(" ")),
                null);
    }

    private static String revisions(Findings.Score score) {
        return score.note() == null ? "" : score.note();
    }

    private static List<Segment> segments(Findings.Score score) {
        List<Segment> segments = new ArrayList<>();
        int before = 0;
        for (Findings.Cell cell : score.bands()) {
            int x = Math.round((float) LENGTH * before / score.n());
            before += cell.count();
            int end = Math.round((float) LENGTH * before / score.n());
            int middle = (x + end) / 2;
            if (cell.count() > 0) {
                segments.add(new Segment(
                        x, end - x, middle, end - middle, cell.from(), cell.to(), cell.label(), cell.count()));
            }
        }
        return segments;
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
}
