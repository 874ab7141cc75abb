package nl.weerklank.trend.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.weerklank.outcome.JointShift;
import nl.weerklank.plan.TreatedBy;
import nl.weerklank.platform.Texts;
import nl.weerklank.print.ShiftMarks;
import nl.weerklank.trend.MovedTheme;

/**
 * A theme in a program, and which blocks moved it, in words.
 *
 * @param chart what its chart is called, see {@link OverviewChart}
 * @param rows all groups together, and then each block
 */
public record MovedRows(String chart, String theme, String program, List<Row> rows) {

    private static final String CHART = "theme-";

    /**
     * Before and now.
     *
     * @param name what the figures are of
     * @param beside what kind of block it is, and whether the library has it; null of all groups together
     * @param thenAt where before is on a line, see {@link ShiftMarks}
     * @param spoken the row in words
     */
    public record Row(
            String name,
            String beside,
            int groups,
            long n,
            String then,
            String now,
            String difference,
            int thenAt,
            int nowAt,
            String spoken) {}

    static MovedRows of(MovedTheme moved, Numbers numbers, Locale locale) {
        Texts texts = Texts.in(locale);
        List<Row> rows = new ArrayList<>();
        rows.add(row(texts.getString("trend.moves.all"), null, moved.all(), numbers, texts));
        moved.blocks()
                .forEach(one -> rows.add(row(
                        one.block().title(),
                        kind(one.block(), texts) + (one.inLibrary() ? ", " + texts.getString("trend.moves.kept") : ""),
                        one.shift(),
                        numbers,
                        texts)));
        return new MovedRows(chart(moved), moved.name(), moved.program().title(), rows);
    }

    /** What the chart of a theme is called. */
    static String chart(MovedTheme moved) {
        return CHART + moved.key() + "-" + moved.program().id();
    }

    /** Whether no block treated it in enough groups. */
    public boolean isWithoutBlocks() {
        return rows.size() == 1;
    }

    /** What kind of block it is, as the trainer calls it. */
    static String kind(TreatedBy block, Texts texts) {
        return block.ownKind() == null
                ? texts.getString("plan.block-kind." + block.kind().code())
                : block.ownKind();
    }

    private static Row row(String name, String beside, JointShift shift, Numbers numbers, Texts texts) {
        String then = numbers.mean(shift.then());
        String now = numbers.mean(shift.now());
        String difference = numbers.difference(shift.then(), shift.now());
        return new Row(
                name,
                beside,
                shift.groups(),
                shift.n(),
                then,
                now,
                difference,
                ShiftMarks.place(shift.then()),
                ShiftMarks.place(shift.now()),
                texts.format("trend.moves.spoken", name, then, now, difference, shift.groups(), shift.n()));
    }
}
