package nl.weerklank.report.web.file;

import java.util.List;
import nl.weerklank.report.Findings;

/**
 * Figures in rows.
 *
 * @param key what it is called in JSON: "scores"
 * @param title what it shows
 * @param rows as many cells in each as there are columns
 */
record Grid(String key, String title, List<Column> columns, List<List<Cell>> rows) {

    /**
     * A column.
     *
     * @param key what it is called in JSON: "now"
     * @param head what stands above it
     * @param share of the width of paper, of all shares together
     */
    record Column(String key, String head, int share) {}

    /**
     * What stands in a column of a row.
     *
     * @param shown as the page shows it; nothing where it is left unsaid
     * @param number the same as a number; null for words
     * @param rough whether the number is one to the nearest half
     */
    record Cell(String shown, Number number, boolean rough) {

        static Cell of(String words) {
            return new Cell(words == null ? "" : words, null, false);
        }

        static Cell of(int number) {
            return new Cell(Integer.toString(number), number, false);
        }

        /** @param shown as the page writes it */
        static Cell of(Findings.Mean mean, String shown) {
            return mean == null ? of("") : new Cell(shown, mean.value(), mean.rough());
        }
    }
}
