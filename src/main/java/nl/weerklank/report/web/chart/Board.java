package nl.weerklank.report.web.chart;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.print.Drawing;
import nl.weerklank.print.Drawing.Anchor;
import nl.weerklank.print.Drawing.Words;
import nl.weerklank.print.Ink;
import nl.weerklank.print.Letters;

/** A chart as it grows from its title downwards. Lengths in the units of the drawing. */
final class Board {

    static final int WIDTH = 820;
    static final int MARGIN = 20;
    static final int TEXT = 17;
    static final int SMALL = 15;

    private static final int TITLE = 23;
    private static final double LEADING = 1.25;

    private final List<Drawing.Mark> marks = new ArrayList<>();
    private int down = MARGIN;

    Board(String title, String about) {
        text(title, MARGIN, WIDTH - 2 * MARGIN, TITLE, true, Ink.WORDS);
        text(about, MARGIN, WIDTH - 2 * MARGIN, SMALL, false, Ink.SOFT);
        room(14);
    }

    /** How far down the next thing stands. */
    int down() {
        return down;
    }

    void room(int more) {
        down += more;
    }

    void to(int place) {
        down = Math.max(down, place);
    }

    void add(List<Drawing.Mark> more) {
        marks.addAll(more);
    }

    /** Text in as many lines as it takes. */
    void text(String text, int x, int width, int size, boolean bold, Ink ink) {
        Letters letters = bold ? Letters.BOLD : Letters.PLAIN;
        for (String line : letters.lines(text, size, width)) {
            words(x, down + size, size, bold, Anchor.START, line, ink);
            down += (int) Math.ceil(size * LEADING);
        }
    }

    /** One line of text at a place, without going down. */
    void words(int x, int y, int size, boolean bold, Anchor anchor, String text, Ink ink) {
        marks.add(new Words(x, y, size, bold, anchor, text, ink));
    }

    Drawing drawing(String alternative) {
        return new Drawing(WIDTH, down + MARGIN, alternative, marks);
    }
}
