package nl.weerklank.evaluation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * New rows of one table, of which many are written by few statements. Rows with the same columns filled in share a
 * statement that holds a power of two of them, so that a driver has seen it before; what is absent is left out, and
 * constants stand in it as they are. To a driver, the twenty columns of an answer cost more than all else about it.
 */
final class NewRows {

    /** As many rows as a statement holds. */
    private static final int MOST = 64;

    private final String table;
    private final List<String> columns;
    private final Map<Shape, List<Object>> values = new LinkedHashMap<>();

    /** Which columns of a row are filled in, and how: with a constant, or with a value of its own. */
    private record Shape(String names, String row, int width) {}

    /**
     * @param columns the columns that {@link #add} is given, in that order
     */
    NewRows(String table, List<String> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** Adds a row; null stands for what is absent, and a constant for its name. */
    void add(Object... row) {
        StringBuilder names = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        List<Object> own = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            if (row[i] != null) {
                names.append(names.isEmpty() ? "" : ", ").append(columns.get(i));
                marks.append(marks.isEmpty() ? "" : ", ").append(mark(row[i], own));
            }
        }
        values.computeIfAbsent(new Shape(names.toString(), "(" + marks + ")", own.size()), unknown -> new ArrayList<>())
                .addAll(own);
    }

    private static String mark(Object value, List<Object> own) {
        if (value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof Enum<?> constant) {
            return "'" + constant.name() + "'";
        }
        own.add(value);
        return "?";
    }

    /** Writes all that was added. */
    void write(Connection connection) throws SQLException {
        for (Map.Entry<Shape, List<Object>> of : values.entrySet()) {
            Shape shape = of.getKey();
            List<Object> left = of.getValue();
            while (!left.isEmpty()) {
                int rows = Math.min(MOST, Integer.highestOneBit(left.size() / shape.width()));
                write(connection, shape, rows, left.subList(0, rows * shape.width()));
                left = left.subList(rows * shape.width(), left.size());
            }
        }
    }

    private void write(Connection connection, Shape shape, int rows, List<Object> filledIn) throws SQLException {
        String sql = "insert into " + table + " (" + shape.names() + ") values " + shape.row()
                + (", " + shape.row()).repeat(rows - 1);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < filledIn.size(); i++) {
                insert.setObject(i + 1, filledIn.get(i));
            }
            insert.executeUpdate();
        }
    }
}
