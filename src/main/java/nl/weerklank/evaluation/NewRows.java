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
    private final Map<Shape, Alike> rows = new LinkedHashMap<>();

    /** Which columns of a row are filled in, one bit each, and the constants among them. */
    private record Shape(long filled, List<Object> constants) {}

    /** The rows of one shape: how a statement names their columns and holds a row, and the values of all in a line. */
    private record Alike(String names, String row, int width, List<Object> values) {}

    /**
     * @param columns the columns that {@link #add} is given, in that order
     */
    NewRows(String table, List<String> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** Adds a row; null stands for what is absent, and a constant for its name. */
    void add(Object... row) {
        long filled = 0;
        List<Object> constants = new ArrayList<>();
        List<Object> own = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            if (row[i] != null) {
                filled |= 1L << i;
                (isConstant(row[i]) ? constants : own).add(row[i]);
            }
        }
        rows.computeIfAbsent(new Shape(filled, constants), unknown -> like(row, own.size()))
                .values()
                .addAll(own);
    }

    private static boolean isConstant(Object value) {
        return value instanceof Boolean || value instanceof Enum<?>;
    }

    private Alike like(Object[] row, int width) {
        List<String> names = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            if (row[i] != null) {
                names.add(columns.get(i));
                marks.add(mark(row[i]));
            }
        }
        return new Alike(String.join(", ", names), "(" + String.join(", ", marks) + ")", width, new ArrayList<>());
    }

    private static String mark(Object value) {
        if (value instanceof Enum<?> constant) {
            return "'" + constant.name() + "'";
        }
        return isConstant(value) ? value.toString() : "?";
    }

    /** Writes all that was added. */
    void write(Connection connection) throws SQLException {
        for (Alike alike : rows.values()) {
            List<Object> left = alike.values();
            while (!left.isEmpty()) {
                int number = Math.min(MOST, Integer.highestOneBit(left.size() / alike.width()));
                int values = number * alike.width();
                write(connection, alike, number, left.subList(0, values));
                left = left.subList(values, left.size());
            }
        }
    }

    private void write(Connection connection, Alike alike, int number, List<Object> filledIn) throws SQLException {
        String sql = "insert into " + table + " (" + alike.names() + ") values " + alike.row()
                + (", " + alike.row()).repeat(number - 1);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < filledIn.size(); i++) {
                insert.setObject(i + 1, filledIn.get(i));
            }
            insert.executeUpdate();
        }
    }
}
