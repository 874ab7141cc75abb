package nl.weerklank.print;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.print.Drawing.Dot;
import nl.weerklank.print.Drawing.Line;

/** Before and now on a line from 1 to 5: an open circle, a full one, and what is between them. */
public final class ShiftMarks {

    public static final int WIDTH = 440;
    public static final int HEIGHT = 28;

    /** Where 1 is on the line, and how far the next step is. */
    public static final int START = 20;

    public static final int STEP = 100;

    private static final int STEPS = 5;
    private static final int OPEN = 8;
    private static final int FULL = 9;

    /** So large that a full circle within it leaves it seen. */
    private static final int AROUND = 12;

    private static final int WITHIN = 6;

    private ShiftMarks() {}

    /** One line by itself, for a page; nothing is drawn at 0. */
    public static Drawing alone(int then, int now, String alternative) {
        return new Drawing(WIDTH, HEIGHT, alternative, at(0, 0, then, now));
    }

    /** Where a mean is on the line. */
    public static int place(double mean) {
        return START + (int) Math.round((mean - 1) * STEP);
    }

    static List<Drawing.Mark> at(int left, int top, int then, int now) {
        List<Drawing.Mark> marks = new ArrayList<>();
        int middle = top + HEIGHT / 2;
        marks.add(new Line(left + START, middle, left + START + (STEPS - 1) * STEP, middle, Ink.AXIS));
        for (int step = 0; step < STEPS; step++) {
            int x = left + START + step * STEP;
            marks.add(new Line(x, middle - 8, x, middle + 8, Ink.AXIS));
        }
        boolean both = then > 0 && now > 0;
        boolean close = both && Math.abs(then - now) < OPEN + FULL;
        if (both && !close) marks.add(new Line(left + then, middle, left + now, middle, Ink.MOVE));
        if (then > 0) marks.add(new Dot(left + then, middle, close ? AROUND : OPEN, Ink.THEN));
        if (now > 0) marks.add(new Dot(left + now, middle, close ? WITHIN : FULL, Ink.NOW));
        return marks;
    }
}
