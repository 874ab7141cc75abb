package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows arrive as they were added, however many there are and whatever they leave out. */
class NewRowsTest {

    private static final List<String> COLUMNS =
            List.of("id", "words", "number_value", "day_value", "marked", "consent", "amount");

    private Connection database;

    @BeforeEach
    void aTable() throws SQLException {
        database = DriverManager.getConnection("jdbc:h2:mem:");
        try (Statement statement = database.createStatement()) {
            statement.execute("create table filled (id bigint primary key, words varchar(100), number_value int,"
                    + " day_value date, marked boolean, consent varchar(20), amount numeric(20, 2))");
        }
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void nothingIsWrittenWhereNothingWasAdded() throws SQLException {
        new NewRows("filled", COLUMNS).write(database);

        assertThat(rows()).isEmpty();
    }

    @Test
    void everyRowKeepsWhatItHoldsAndWhatItLeavesOut() throws SQLException {
        List<List<Object>> added = new ArrayList<>();
        for (long id = 1; id <= 300; id++) {
            added.add(Arrays.asList(
                    id,
                    id % 2 == 0 ? "it's \"" + id + "\"? ; -- é 😀" : null,
                    id % 3 == 0 ? (int) id : null,
                    id % 5 == 0 ? LocalDate.of(2026, 11, 16).plusDays(id) : null,
                    id % 7 == 0,
                    id % 4 == 0 ? Consent.Use.PUBLIC : Consent.Use.NONE,
                    id % 11 == 0 ? new BigDecimal("-1.50") : null));
        }
        NewRows rows = new NewRows("filled", COLUMNS);
        added.forEach(row -> rows.add(row.toArray()));

        rows.write(database);

        assertThat(rows()).isEqualTo(added.stream().map(NewRowsTest::told).toList());
    }

    private static List<Object> told(List<Object> row) {
        List<Object> told = new ArrayList<>(row);
        told.set(5, ((Consent.Use) row.get(5)).name());
        return told;
    }

    private List<List<Object>> rows() throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("select * from filled order by id")) {
            while (found.next()) {
                rows.add(Arrays.asList(
                        found.getLong(1),
                        found.getString(2),
                        found.getObject(3),
                        found.getObject(4, LocalDate.class),
                        found.getBoolean(5),
                        found.getString(6),
                        found.getBigDecimal(7)));
            }
        }
        return rows;
    }
}
