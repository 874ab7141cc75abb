package nl.weerklank.report.web.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.weerklank.print.Drawing;
import nl.weerklank.print.Drawing.Box;
import nl.weerklank.print.Drawing.Line;
import nl.weerklank.print.Ink;

/** How many chose what, as a bar in pieces. */
public final class ScoreMarks {

    /** The least that a piece takes, so that a few among thousands are seen. */
    static final int LEAST = 6;

    private static final int SWATCH = 12;

    private ScoreMarks() {}

    /**
     * A piece of a bar.
     *
     * @param from the step at its left, from 1 to 5
     * @param to the step at its right
     */
    public record Piece(int from, int to, int count) {}

    /** A whole bar, for a page. */
    public static Drawing bar(List<Piece> pieces, int width, int height, String alternative) {
        return new Drawing(width, height, alternative, at(0, 0, width, height, pieces));
    }

    /** What a piece looks like, to stand beside its name. */
    public static Drawing swatch(int from, int to) {
        return new Drawing(SWATCH, SWATCH, "", Drawing.step(new Box(0, 0, SWATCH, SWATCH, Ink.step(from)), from, to));
    }

    static List<Drawing.Mark> at(int left, int top, int width, int height, List<Piece> pieces) {
        List<Drawing.Mark> marks = new ArrayList<>();
        List<Integer> widths = widths(pieces.stream().map(Piece::count).toList(), width);
        int x = left;
        for (int at = 0; at < pieces.size(); at++) {
            Box place = new Box(x, top, widths.get(at), height, Ink.GROUND);
            marks.addAll(
                    Drawing.step(place, pieces.get(at).from(), pieces.get(at).to()));
            if (at > 0) marks.add(new Line(x, top, x, top + height, Ink.GAP));
            x += widths.get(at);
        }
        return marks;
    }

    /** The room of each of these counts: its share of the whole, none of them too small to be seen. */
    static List<Integer> widths(List<Integer> counts, int width) {
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths = new ArrayList<>();
        for (int count : counts) {
            int share = (int) Math.round((double) width * count / Math.max(1, all));
            widths.add(count == 0 ? 0 : Math.max(LEAST, share));
        }
        if (all == 0) return widths;
        int largest = widths.indexOf(Collections.max(widths));
        int excess = widths.stream().mapToInt(Integer::intValue).sum() - width;
        widths.set(largest, widths.get(largest) - excess);
        return widths;
    }
}
