package nl.weerklank.report.web.chart;

import java.util.List;
import java.util.stream.Collectors;
import nl.weerklank.print.Board;
import nl.weerklank.print.Drawing;
import nl.weerklank.print.Drawing.Anchor;
import nl.weerklank.print.Drawing.Box;
import nl.weerklank.print.Ink;
import nl.weerklank.print.Letters;
import nl.weerklank.report.web.ScoreRow;
import nl.weerklank.report.web.UsualBand;

/** How many chose what, score by score: name, n and verdict, the bar, and its numbers in words. */
final class ScoreChart {

    private static final int ROOM = Board.WIDTH - 2 * Board.MARGIN;
    private static final int VERDICTS = 300;
    private static final int BAR = 26;
    private static final int SWATCH = 13;
    private static final int BETWEEN = 22;
    private static final int SCALE = 360;
    private static final int END = 24;

    private final Board board;

    private ScoreChart(Board board) {
        this.board = board;
    }

    /** @param usualNote what a band behind a dot is, said where there is one */
    static Drawing of(Board board, List<ScoreRow> rows, String note, String usualNote) {
        ScoreChart chart = new ScoreChart(board);
        rows.forEach(chart::add);
        board.note(note);
        if (rows.stream().anyMatch(row -> row.band() != null)) {
            board.note(usualNote);
        }
        return board.drawing(rows.stream().map(ScoreRow::told).collect(Collectors.joining("; ")));
    }

    private void add(ScoreRow row) {
        if (row.closed() != null) {
            board.text(row.heading(), Board.MARGIN, ROOM, Board.TEXT, true, Ink.WORDS);
            board.note(row.closed());
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
        if (row.band() != null) usual(row.band());
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

    /** The mean and what earlier groups gave: their scale between its lowest and highest mark, and the band in words. */
    private void usual(UsualBand band) {
        board.room(4);
        int line = board.down();
        int y = line + MeanMarks.HEIGHT / 2 + 5;
        int left = Board.MARGIN + END;
        String lowest = String.valueOf(band.place().lowest());
        String highest = String.valueOf(band.place().highest());
        board.small(left - 2, y, Anchor.END, lowest, Ink.SOFT);
        board.add(MeanMarks.at(left, line, SCALE, band.place()));
        board.small(left + SCALE + 2, y, Anchor.START, highest, Ink.SOFT);
        int words = left + SCALE + 2 * END;
        board.room(2);
        board.text(band.words(), words, Board.WIDTH - Board.MARGIN - words, Board.SMALL, false, Ink.WORDS);
        board.to(line + MeanMarks.HEIGHT);
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
            board.small(x + SWATCH + 7, board.down() + SWATCH + 1, Anchor.START, words, Ink.WORDS);
            x += width + 18;
        }
        board.room(BETWEEN);
    }
}
