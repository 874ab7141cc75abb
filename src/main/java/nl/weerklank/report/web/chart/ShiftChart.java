package nl.weerklank.report.web.chart;

import java.util.List;
import java.util.stream.Collectors;
import nl.weerklank.platform.Texts;
import nl.weerklank.print.Board;
import nl.weerklank.print.Drawing;
import nl.weerklank.print.ShiftBoard;
import nl.weerklank.report.web.ShiftRow;

/** Before and now, row by row, with names, numbers and n. */
final class ShiftChart {

    private static final String ABOUT = "≈ ";

    private ShiftChart() {}

    /**
     * The chart.
     *
     * @param low what stands at 1
     * @param high what stands at 5
     */
    static Drawing of(Board board, List<ShiftRow> rows, String low, String high, String note, Texts texts) {
        ShiftBoard chart = new ShiftBoard(
                board, texts.getString("report.shared.then"), texts.getString("report.shared.now"), low, high);
        rows.forEach(row -> chart.add(
                row.name(),
                row.n() > 0 ? "n = " + row.n() : row.decision(),
                row.thenAt(),
                row.nowAt(),
                number(row.then(), texts),
                number(row.now(), texts)));
        board.room(6);
        board.note(note);
        return board.drawing(rows.stream().map(ShiftRow::spoken).collect(Collectors.joining("; ")));
    }

    /** There is no room for the word that says that a number is rough. */
    private static String number(String shown, Texts texts) {
        return shown.isEmpty() ? "–" : shown.replace(texts.getString("report.shared.rough") + " ", ABOUT);
    }
}
