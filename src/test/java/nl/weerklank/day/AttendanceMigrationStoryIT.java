package nl.weerklank.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.testing.EarlierDatabase;
import org.junit.jupiter.api.Test;

/** Who was noted on a day by its number is noted on the day that had this number, as far as there is one. */
class AttendanceMigrationStoryIT {

    @Test
    void onH2() throws SQLException {
        carriesOver(EarlierDatabase.onH2("attendance"));
    }

    @Test
    void onMySql() throws SQLException {
        carriesOver(EarlierDatabase.onMySql("attendance"));
    }

    private void carriesOver(EarlierDatabase database) throws SQLException {
        database.migrate("42");
        try (Connection connection = database.connect()) {
            write(connection, database.loosening());
            database.migrate("43");

            assertThat(attendance(connection))
                    .containsExactly(
                            "enrolment 1, day 10, true", "enrolment 1, day 11, false", "enrolment 2, day 21, true");
        }
    }

    /** Two editions with two days each, whose third day is gone; editions and participants do not matter here. */
    private static void write(Connection connection, String loose) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(loose);
            for (int edition = 1; edition <= 2; edition++) {
                statement.execute("INSERT INTO session_plan (id, edition_id, place, saved_at, version)"
                        + " VALUES (%1$d, %1$d, 0, 0, 1)".formatted(edition));
                for (int place = 0; place < 2; place++) {
                    statement.execute("INSERT INTO plan_day (id, plan_id, place, starts_at, ends_at)"
                            + " VALUES (%1$d%2$d, %1$d, %2$d, '09:00:00', '12:00:00')".formatted(edition, place));
                }
                statement.execute("INSERT INTO enrolment (id, edition_id, participant_id, place)"
                        + " VALUES (%1$d, %1$d, %1$d, 0)".formatted(edition));
            }
            statement.execute("INSERT INTO attendance (enrolment_id, day_number, present)"
                    + " VALUES (1, 0, TRUE), (1, 1, FALSE), (1, 2, TRUE), (2, 1, TRUE)");
        }
    }

    private static List<String> attendance(Connection connection) throws SQLException {
        List<String> noted = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT enrolment_id, plan_day_id, present FROM day_attendance"
                        + " ORDER BY enrolment_id, plan_day_id")) {
            while (row.next()) {
                noted.add("enrolment " + row.getLong(1) + ", day " + row.getLong(2) + ", " + row.getBoolean(3));
            }
        }
        return noted;
    }
}
