package nl.weerklank.print;

import nl.weerklank.print.Drawing.Anchor;
import nl.weerklank.print.Drawing.Dot;
import nl.weerklank.print.Drawing.Line;

/** Before and now row by row on a board, with names and numbers. */
public final class ShiftBoard {

    private static final int NAMES = 225;
    private static final int PLOT = 250;
    private static final int THEN = 736;
    private static final int NOW = 800;
    private static final int TOP_OF_ROW = 10;

    private final Board board;

    /**
     * Begins with what the circles are.
     *
     * @param then what before is called
     * @param now what now is called
     * @param low what stands at 1
     * @param high what stands at 5
     */
    public ShiftBoard(Board board, String then, String now, String low, String high) {
        this.board = board;
        key(then, now);
        head(then, now, low, high);
    }

    private void key(String then, String now) {
        int y = board.down() + 10;
        int x = Board.MARGIN + 9;
        board.add(new Dot(x, y, 8, Ink.THEN));
        board.small(x + 18, y + 5, Anchor.START, then, Ink.WORDS);
        board.add(new Dot(x + 90, y, 9, Ink.NOW));
        board.small(x + 108, y + 5, Anchor.START, now, Ink.WORDS);
    }

    private void head(String then, String now, String low, String high) {
        int y = board.down() + 15;
        int one = PLOT + ShiftMarks.START;
        board.small(one, y, Anchor.START, low, Ink.SOFT);
        board.small(one + 4 * ShiftMarks.STEP, y, Anchor.END, high, Ink.SOFT);
        board.small(THEN, y, Anchor.END, then, Ink.SOFT);
        board.words(NOW, y, Board.SMALL, true, Anchor.END, now, Ink.SOFT);
        board.room(26);
    }

    /**
     * A row.
     *
     * @param under what stands below its name; null for nothing
     * @param thenAt where before is on the line; 0 where it is not known, and so on for now
     */
    public void add(String name, String under, int thenAt, int nowAt, String then, String now) {
        int top = board.down();
        board.add(new Line(Board.MARGIN, top, Board.WIDTH - Board.MARGIN, top, Ink.AXIS));
        board.room(TOP_OF_ROW);
        int line = board.down();
        board.add(ShiftMarks.at(PLOT, line, thenAt, nowAt));
        int y = line + ShiftMarks.HEIGHT / 2 + 6;
        board.small(THEN, y, Anchor.END, then, Ink.WORDS);
        board.words(NOW, y, Board.SMALL, true, Anchor.END, now, Ink.WORDS);
        board.text(name, Board.MARGIN, NAMES, Board.TEXT, false, Ink.WORDS);
        if (under != null) board.text(under, Board.MARGIN, NAMES, Board.SMALL, false, Ink.SOFT);
        board.to(line + ShiftMarks.HEIGHT);
        board.room(TOP_OF_ROW);
    }
}
