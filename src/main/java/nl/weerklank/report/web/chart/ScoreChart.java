package nl.weerklank.report.web.chart;

import java.util.List;
import java.util.stream.Collectors;
import nl.weerklank.print.Drawing;
import nl.weerklank.print.Drawing.Anchor;
import nl.weerklank.print.Drawing.Box;
import nl.weerklank.print.Ink;
import nl.weerklank.print.Letters;
import nl.weerklank.report.web.ScoreRow;

/** How many chose what, score by score: name, n and verdict, the bar, and its numbers in words. */
final class ScoreChart {

    private static final int ROOM = Board.WIDTH - 2 * Board.MARGIN;
    private static final int VERDICTS = 300;
    private static final int BAR = 26;
    private static final int SWATCH = 13;
    private static final int BETWEEN = 22;

    private final Board board;

    private ScoreChart(Board board) {
        this.board = board;
    }

    static Drawing of(Board board, List<ScoreRow> rows, String note) {
        ScoreChart chart = new ScoreChart(board);
        rows.forEach(chart::add);
        board.text(note, Board.MARGIN, ROOM, Board.SMALL, false, Ink.SOFT);
        return board.drawing(rows.stream().map(ScoreRow::told).collect(Collectors.joining("; ")));
    }

    private void add(ScoreRow row) {
        if (row.closed() != null) {
            board.text(row.heading(), Board.MARGIN, ROOM, Board.TEXT, true, Ink.WORDS);
            board.text(row.closed(), Board.MARGIN, ROOM, Board.SMALL, false, Ink.SOFT);
            board.room(18);
            return;
        }
        String verdict = (row.mean() + " " + row.outOf() + " " + row.verdict()).strip();
        boolean beside = Letters.PLAIN.lines(verdict, Board.TEXT, VERDICTS - 10).size() == 1;
        if (beside) beside(verdict);
        board.text(
                row.heading() + " (n = " + row.n() + ")",
                Board.MARGIN,
                beside ? ROOM - VERDICTS : ROOM,
                Board.TEXT,
                true,
                Ink.WORDS);
        if (!beside) board.text(verdict, Board.MARGIN, ROOM, Board.TEXT, false, Ink.WORDS);
        board.room(4);
        board.add(ScoreMarks.at(Board.MARGIN, board.down(), ROOM, BAR, row.pieces()));
        board.room(BAR + 6);
        key(row);
        board.room(18);
    }

    /** At the end of the line of the name. A verdict too long for that stands below it, whole. */
    private void beside(String verdict) {
        board.words(
                Board.WIDTH - Board.MARGIN,
                board.down() + Board.TEXT,
                Board.TEXT,
                false,
                Anchor.END,
                verdict,
                Ink.WORDS);
    }

    /** The numbers in words, as many beside one another as there is room for. */
    private void key(ScoreRow row) {
        int x = Board.MARGIN;
        for (ScoreRow.Segment piece : row.segments()) {
            String words = piece.label() + ": " + piece.count();
            int width = (int) Math.ceil(Letters.PLAIN.width(words, Board.SMALL) * 1.05) + SWATCH + 7;
            if (x > Board.MARGIN && x + width > Board.WIDTH - Board.MARGIN) {
                x = Board.MARGIN;
                board.room(BETWEEN);
            }
            board.add(Drawing.step(new Box(x, board.down() + 2, SWATCH, SWATCH, Ink.GROUND), piece.from(), piece.to()));
            board.words(x + SWATCH + 7, board.down() + SWATCH + 1, Board.SMALL, false, Anchor.START, words, Ink.WORDS);
            x += width + 18;
        }
        board.room(BETWEEN);
    }
}
