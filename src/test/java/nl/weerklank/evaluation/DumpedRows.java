package nl.weerklank.evaluation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Everything that a copy of the database shows of each row, as numbers: where it stands, and what its columns hold. */
final class DumpedRows {

    private static final String ROW = "row";

    private final Connection database;
    private final boolean h2;

    DumpedRows(Connection database) throws SQLException {
        this.database = database;
        this.h2 = "H2".equals(database.getMetaData().getDatabaseProductName());
    }

    /**
     * What is seen of some rows, by its name: one number for each person.
     *
     * @param query selects the rows, one of each person, from {@code table}
     * @param person tells whose row it is by its key
     */
    Map<String, long[]> of(String table, String query, Function<Long, Integer> person) throws SQLException {
        Map<String, long[]> seen = new TreeMap<>();
        String hidden = h2 ? "t._rowid_ as hidden_row, " : "";
        List<Integer> people = read("select " + hidden + "t.* from " + table + " t where " + query, person, seen);
        for (String index : h2 ? List.<String>of() : indexes(table)) {
            String way = "select t.id from " + table + " t force index (" + index + ") where " + query;
            Map<String, long[]> byIndex = new TreeMap<>();
            read(way, person, byIndex);
            seen.put("row by " + index, byIndex.get(ROW));
        }
        if (h2) {
            seen.put("row in script", placesInScript(table, query, people, person));
        }
        return seen;
    }

    private List<Integer> read(String query, Function<Long, Integer> person, Map<String, long[]> seen)
            throws SQLException {
        List<Integer> people = new ArrayList<>();
        Map<String, List<Long>> columns = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                people.add(person.apply(rows.getLong("id")));
                columns.computeIfAbsent(ROW, first -> new ArrayList<>()).add((long) people.size());
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.computeIfAbsent(
                                    rows.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT),
                                    first -> new ArrayList<>())
                            .add(number(rows.getObject(i)));
                }
            }
        }
        columns.forEach((name, numbers) -> {
            long[] byPerson = new long[people.size()];
            for (int i = 0; i < byPerson.length; i++) {
                byPerson[people.get(i)] = numbers.get(i);
            }
            seen.put(name, byPerson);
        });
        return people;
    }

    private static long number(Object value) {
        if (value instanceof Number number) {
            return number.longValue();
        }
        if (value instanceof Boolean yes) {
            return yes ? 1 : 0;
        }
        if (value instanceof java.util.Date date) {
            return date.getTime();
        }
        return value == null ? Long.MIN_VALUE : value.hashCode();
    }

    private List<String> indexes(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = database.getMetaData().getIndexInfo(database.getCatalog(), null, table, false, true)) {
            while (rows.next()) {
                names.add(rows.getString("INDEX_NAME"));
            }
        }
        return names.stream().distinct().toList();
    }

    /** In the order of {@code SCRIPT}, which is what H2 makes backups of. */
    private long[] placesInScript(String table, String query, List<Integer> people, Function<Long, Integer> person)
            throws SQLException {
        Map<String, Integer> owners = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select t.id from " + table + " t where " + query)) {
            while (rows.next()) {
                owners.put("(" + rows.getLong(1), person.apply(rows.getLong(1)));
            }
        }
        long[] places = new long[people.size()];
        long place = 0;
        try (Statement statement = database.createStatement();
                ResultSet script = statement.executeQuery("script table " + table)) {
            while (script.next()) {
                for (String row : script.getString(1).split("(?=\\()")) {
                    Integer owner = owners.get(row.split(",")[0].strip());
                    if (owner != null) {
                        places[owner] = ++place;
                    }
                }
            }
        }
        if (place != places.length) {
            throw new IllegalStateException("The script shows " + place + " rows of " + table);
        }
        return places;
    }
}
