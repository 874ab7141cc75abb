package nl.weerklank.report.web.chart;

import java.util.List;
import java.util.stream.Collectors;
import nl.weerklank.platform.Texts;
import nl.weerklank.print.Board;
import nl.weerklank.print.Drawing;
import nl.weerklank.print.Drawing.Anchor;
import nl.weerklank.print.Drawing.Dot;
import nl.weerklank.print.Drawing.Line;
import nl.weerklank.print.Ink;
import nl.weerklank.report.web.ShiftRow;

/** Before and now, row by row, with names, numbers and n. */
final class ShiftChart {

    private static final int NAMES = 225;
    private static final int PLOT = 250;
    private static final int THEN = 736;
    private static final int NOW = 800;
    private static final int TOP_OF_ROW = 10;
    private static final String ABOUT = "≈ ";

    private final Board board;
    private final Texts texts;

    private ShiftChart(Board board, Texts texts) {
        this.board = board;
        this.texts = texts;
    }

    /**
     * The chart.
     *
     * @param low what stands at 1
     * @param high what stands at 5
     */
    static Drawing of(Board board, List<ShiftRow> rows, String low, String high, String note, Texts texts) {
        ShiftChart chart = new ShiftChart(board, texts);
        chart.key();
        chart.head(low, high);
        rows.forEach(chart::add);
        board.room(6);
        board.note(note);
        return board.drawing(rows.stream().map(ShiftRow::spoken).collect(Collectors.joining("; ")));
    }

    private void key() {
        int y = board.down() + 10;
        int x = Board.MARGIN + 9;
        board.add(new Dot(x, y, 8, Ink.THEN));
        board.small(x + 18, y + 5, Anchor.START, texts.getString("report.shared.then"), Ink.WORDS);
        board.add(new Dot(x + 90, y, 9, Ink.NOW));
        board.small(x + 108, y + 5, Anchor.START, texts.getString("report.shared.now"), Ink.WORDS);
    }

    private void head(String low, String high) {
        int y = board.down() + 15;
        int one = PLOT + ShiftMarks.START;
        board.small(one, y, Anchor.START, low, Ink.SOFT);
        board.small(one + 4 * ShiftMarks.STEP, y, Anchor.END, high, Ink.SOFT);
        board.small(THEN, y, Anchor.END, texts.getString("report.shared.then"), Ink.SOFT);
        board.words(NOW, y, Board.SMALL, true, Anchor.END, texts.getString("report.shared.now"), Ink.SOFT);
        board.room(26);
    }

    private void add(ShiftRow row) {
        int top = board.down();
        board.add(new Line(Board.MARGIN, top, Board.WIDTH - Board.MARGIN, top, Ink.AXIS));
        board.room(TOP_OF_ROW);
        int line = board.down();
        board.add(ShiftMarks.at(PLOT, line, row.thenAt(), row.nowAt()));
        int y = line + ShiftMarks.HEIGHT / 2 + 6;
        board.small(THEN, y, Anchor.END, number(row.then()), Ink.WORDS);
        board.words(NOW, y, Board.SMALL, true, Anchor.END, number(row.now()), Ink.WORDS);
        board.text(row.name(), Board.MARGIN, NAMES, Board.TEXT, false, Ink.WORDS);
        String under = row.n() > 0 ? "n = " + row.n() : row.decision();
        if (under != null) board.text(under, Board.MARGIN, NAMES, Board.SMALL, false, Ink.SOFT);
        board.to(line + ShiftMarks.HEIGHT);
        board.room(TOP_OF_ROW);
    }

    /** There is no room for the word that says that a number is rough. */
    private String number(String shown) {
        return shown.isEmpty() ? "–" : shown.replace(texts.getString("report.shared.rough") + " ", ABOUT);
    }
}
