package nl.weerklank.trend.web;

import java.util.stream.Collectors;
import nl.weerklank.platform.Texts;
import nl.weerklank.print.Board;
import nl.weerklank.print.Drawing;
import nl.weerklank.print.ShiftBoard;

/** The chart of which blocks moved a theme: before and now of all groups together and of those of each block. */
final class MovedChart {

    private static final int ROOM = 6;

    private MovedChart() {}

    /** @param about of which trainings it is */
    static Drawing of(MovedRows moved, String about, Texts texts) {
        Board board = new Board(moved.theme(), about);
        board.note(texts.format("trend.moves.in", moved.program()));
        board.room(2 * ROOM);
        ShiftBoard chart = new ShiftBoard(
                board,
                texts.getString("trend.moves.then"),
                texts.getString("trend.moves.now"),
                texts.getString("trend.moves.low"),
                texts.getString("trend.moves.high"));
        moved.rows()
                .forEach(row -> chart.add(
                        row.name(),
                        texts.format("trend.moves.under", row.groups(), row.n(), row.difference()),
                        row.thenAt(),
                        row.nowAt(),
                        row.then(),
                        row.now()));
        board.room(ROOM);
        board.note(texts.getString("trend.moves.hint"));
        return board.drawing(moved.theme() + ": "
                + moved.rows().stream().map(MovedRows.Row::spoken).collect(Collectors.joining("; ")));
    }
}
