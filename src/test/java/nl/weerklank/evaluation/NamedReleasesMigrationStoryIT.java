package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.testing.EarlierDatabase;
import org.junit.jupiter.api.Test;

/** A named evaluation that was closed before there were releases is to be closed anew, as of the same moment. */
class NamedReleasesMigrationStoryIT {

    @Test
    void onH2() throws SQLException {
        closesAnew(EarlierDatabase.onH2("named"));
    }

    @Test
    void onMySql() throws SQLException {
        closesAnew(EarlierDatabase.onMySql("named"));
    }

    private void closesAnew(EarlierDatabase database) throws SQLException {
        database.migrate("68");
        try (Connection connection = database.connect()) {
            write(connection, database.loosening());
            database.migrate("69");

            assertThat(windows(connection))
                    .containsExactly(
                            "NAMED EVALUATION 1: null, 300",
                            "NAMED EVALUATION 2: null, 200",
                            "NAMED FOLLOW_UP 3: null, 300",
                            "NAMED EVALUATION 4: null, 900",
                            "NAMED INTAKE 5: 300, 400",
                            "ANONYMOUS EVALUATION 6: 300, 400");
        }
    }

    private static void write(Connection connection, String loose) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(loose);
            statement.execute("INSERT INTO evaluation (id, organisation_id, engagement_id, questionnaire_id, purpose,"
                    + " mode, threshold, language, opens_at, closes_at, closed_at, late_handled, room_key, room_hash,"
                    + " version) VALUES "
                    + String.join(
                            ", ",
                            row(1, "EVALUATION", "NAMED", "400, 300"),
                            row(2, "EVALUATION", "NAMED", "NULL, 200"),
                            row(3, "FOLLOW_UP", "NAMED", "300, 300"),
                            row(4, "EVALUATION", "NAMED", "900, NULL"),
                            row(5, "INTAKE", "NAMED", "400, 300"),
                            row(6, "EVALUATION", "ANONYMOUS", "400, 300")));
        }
    }

    /** @param ends when it was to close and when it did */
    private static String row(int id, String purpose, String mode, String ends) {
        return "(%1$d, 1, 1, 1, '%2$s', '%3$s', 5, 'nl', 100, %4$s, TRUE, %1$d, 'hash%1$d', 1)"
                .formatted(id, purpose, mode, ends);
    }

    private static List<String> windows(Connection connection) throws SQLException {
        List<String> windows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT id, mode, purpose, closed_at, closes_at FROM evaluation ORDER BY id")) {
            while (row.next()) {
                windows.add(row.getString(2) + " " + row.getString(3) + " " + row.getLong(1) + ": " + row.getString(4)
                        + ", " + row.getString(5));
            }
        }
        return windows;
    }
}
