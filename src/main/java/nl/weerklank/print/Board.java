package nl.weerklank.print;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.print.Drawing.Anchor;
import nl.weerklank.print.Drawing.Mark;
import nl.weerklank.print.Drawing.Words;

/** A chart as it grows from its title downwards. Lengths in the units of the drawing. */
public final class Board {

    public static final int WIDTH = 820;
    public static final int MARGIN = 20;

    /** How large text is, and small text. */
    public static final int TEXT = 17;

    public static final int SMALL = 15;

    private static final int TITLE = 23;
    private static final int ROOM = 14;
    private static final double LEADING = 1.25;

    private final List<Mark> marks = new ArrayList<>();
    private int down = MARGIN;

    /** @param about what it is of: which group, or which trainings */
    public Board(String title, String about) {
        text(title, MARGIN, WIDTH - 2 * MARGIN, TITLE, true, Ink.WORDS);
        note(about);
        room(ROOM);
    }

    /** How far down the next thing stands. */
    public int down() {
        return down;
    }

    /** Goes down so far. */
    public void room(int more) {
        down += more;
    }

    /** Goes down to a place, unless it is below that already. */
    public void to(int place) {
        down = Math.max(down, place);
    }

    /** Draws over what is there, without going down. */
    public void add(Mark mark) {
        marks.add(mark);
    }

    /** The same of more than one. */
    public void add(List<Mark> more) {
        marks.addAll(more);
    }

    /** Text in as many lines as it takes. */
    public void text(String text, int x, int width, int size, boolean bold, Ink ink) {
        Letters letters = bold ? Letters.BOLD : Letters.PLAIN;
        for (String line : letters.lines(text, size, width)) {
            words(x, down + size, size, bold, Anchor.START, line, ink);
            down += (int) Math.ceil(size * LEADING);
        }
    }

    /** A paragraph in small text over the whole width. */
    public void note(String text) {
        text(text, MARGIN, WIDTH - 2 * MARGIN, SMALL, false, Ink.SOFT);
    }

    /** One line of text at a place, without going down. */
    public void words(int x, int y, int size, boolean bold, Anchor anchor, String text, Ink ink) {
        add(new Words(x, y, size, bold, anchor, text, ink));
    }

    /** The same of small text. */
    public void small(int x, int y, Anchor anchor, String text, Ink ink) {
        words(x, y, SMALL, false, anchor, text, ink);
    }

    /** @param alternative what it shows, in words */
    public Drawing drawing(String alternative) {
        return new Drawing(WIDTH, down + MARGIN, alternative, marks);
    }
}
