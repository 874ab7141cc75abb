package nl.weerklank.trend.web;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.print.Drawing;
import nl.weerklank.print.Drawing.Anchor;
import nl.weerklank.print.Drawing.Mark;
import nl.weerklank.print.Drawing.Words;
import nl.weerklank.print.Ink;
import nl.weerklank.print.Letters;

/** A chart of the overview as it grows downwards from what it shows, and of which trainings. */
final class TrendBoard {

    static final int WIDTH = 820;
    static final int MARGIN = 20;
    static final int TEXT = 15;

    private static final int TITLE = 23;
    private static final int ROOM = 14;

    private final List<Mark> marks = new ArrayList<>();
    private int down = MARGIN;

    TrendBoard(String title, String about) {
        lines(title, TITLE, Letters.BOLD, Ink.WORDS);
        lines(about, TEXT, Letters.PLAIN, Ink.SOFT);
        room(ROOM);
    }

    int down() {
        return down;
    }

    void room(int more) {
        down += more;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    /** A paragraph over the whole width. */
    void note(String text) {
        lines(text, TEXT, Letters.PLAIN, Ink.SOFT);
    }

    /** One line at a place, without going down. */
    void words(int x, int y, Anchor anchor, String text, Ink ink) {
        add(new Words(x, y, TEXT, false, anchor, text, ink));
    }

    private void lines(String text, int size, Letters letters, Ink ink) {
        for (String line : letters.lines(text, size, WIDTH - 2 * MARGIN)) {
            add(new Words(MARGIN, down + size, size, letters == Letters.BOLD, Anchor.START, line, ink));
            down += size * 5 / 4 + 1;
        }
    }

    Drawing drawing(String alternative) {
        return new Drawing(WIDTH, down + MARGIN, alternative, marks);
    }
}
