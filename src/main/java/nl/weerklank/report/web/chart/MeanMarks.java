package nl.weerklank.report.web.chart;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.print.Drawing;
import nl.weerklank.print.Drawing.Box;
import nl.weerklank.print.Drawing.Dot;
import nl.weerklank.print.Drawing.Line;
import nl.weerklank.print.Ink;

/** A group's mean as a dot on its scale, and behind it a pale band: what earlier groups usually gave. */
public final class MeanMarks {

    static final int HEIGHT = 24;

    private static final int WIDTH = 600;
    private static final int START = 12;
    private static final int RADIUS = 8;

    /** How far the band stands from above and below. */
    private static final int INSET = 3;

    private static final int TICK = 5;

    /** The least that a band takes, so that it is seen where earlier groups were all alike: on either side of the dot. */
    private static final int LEAST = 24;

    private MeanMarks() {}

    /**
     * What is drawn, no finer than it is written.
     *
     * @param lowest the mark of the first step
     * @param highest the mark of the last
     * @param low where the band begins
     * @param high where it ends
     */
    public record Place(int lowest, int highest, double mean, double low, double high) {

        private int at(double mark, int width) {
            return START + (int) Math.round((mark - lowest) / (highest - lowest) * (width - 2 * START));
        }
    }

    /** One scale by itself, for a page. */
    public static Drawing alone(Place place, String alternative) {
        return new Drawing(WIDTH, HEIGHT, alternative, at(0, 0, WIDTH, place));
    }

    static List<Drawing.Mark> at(int left, int top, int width, Place place) {
        List<Drawing.Mark> marks = new ArrayList<>();
        int middle = top + HEIGHT / 2;
        marks.add(band(left, top, width, place));
        marks.add(new Line(left + START, middle, left + width - START, middle, Ink.AXIS));
        for (int mark = place.lowest(); mark <= place.highest(); mark++) {
            int x = left + place.at(mark, width);
            marks.add(new Line(x, middle - TICK, x, middle + TICK, Ink.AXIS));
        }
        marks.add(new Dot(left + place.at(place.mean(), width), middle, RADIUS, Ink.NOW));
        return marks;
    }

    /** Within the drawing, also at an end of the scale. */
    private static Box band(int left, int top, int width, Place place) {
        int from = place.at(place.low(), width);
        int to = place.at(place.high(), width);
        int wider = Math.max(0, LEAST - (to - from)) / 2;
        from = Math.max(1, from - wider);
        to = Math.min(width - 1, to + wider);
        return new Box(left + from, top + INSET, to - from, HEIGHT - 2 * INSET, Ink.BAND);
    }
}
