package nl.weerklank.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.weerklank.testing.EarlierDatabase;
import org.junit.jupiter.api.Test;

/** Labels of questions that were written before labels were kept with their question are there afterwards. */
class LabelsMigrationStoryIT {

    /** More than what MySQL joins to one text unless it is told to join more. */
    private static final List<String> LONG = IntStream.range(0, 40)
            .mapToObj(i -> String.format("%02d ", i) + "é".repeat(297))
            .toList();

    private static final List<String> ODD = List.of("Ja \"graag\"", "C:\\map", "één, [twee]", "l'avis 😀");

    @Test
    void onH2() throws SQLException {
        carriesOver(EarlierDatabase.onH2("labels"));
    }

    @Test
    void onMySql() throws SQLException {
        carriesOver(EarlierDatabase.onMySql("labels"));
    }

    private void carriesOver(EarlierDatabase database) throws SQLException {
        database.migrate("15");
        try (Connection connection = database.connect()) {
            write(connection);
            database.migrate("16");

            assertThat(labels(connection, 1)).isEqualTo(LONG);
            assertThat(labels(connection, 2)).isEqualTo(ODD);
            assertThat(labels(connection, 3)).isEmpty();
        }
    }

    private static void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO organisation (id, name, threshold, version) VALUES (1, 'Bureau', 5, 1)");
            statement.execute("INSERT INTO program"
                    + " (id, organisation_id, title, language, customer_word, made_at, version)"
                    + " VALUES (1, 1, 'Programma', 'nl', 'CUSTOMER', 0, 1)");
            statement.execute("INSERT INTO questionnaire (id, program_id, purpose, revision, title, version)"
                    + " VALUES (1, 1, 'INTAKE', 1, 'Vragen', 1)");
            for (int id = 1; id <= 3; id++) {
                statement.execute("INSERT INTO question"
                        + " (id, questionnaire_id, place, stable_key, kind, wording, required, quotable)"
                        + " VALUES (%1$d, 1, %1$d, 'q%1$d', 'choice', 'Wat?', FALSE, FALSE)".formatted(id));
            }
        }
        write(connection, 1, LONG);
        write(connection, 2, ODD);
    }

    /** Writes the last label first, so that they come in order only where they are put in order. */
    private static void write(Connection connection, long question, List<String> labels) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO question_choice (question_id, place, label) VALUES (?, ?, ?)")) {
            List<Integer> places = IntStream.range(0, labels.size())
                    .boxed()
                    .sorted(Collections.reverseOrder())
                    .toList();
            for (int place : places) {
                insert.setLong(1, question);
                insert.setInt(2, place);
                insert.setString(3, labels.get(place));
                insert.execute();
            }
        }
    }

    private static List<String> labels(Connection connection, long question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT labels FROM question WHERE id = " + question)) {
            row.next();
            return new StoredLabels().convertToEntityAttribute(row.getString(1));
        }
    }
}
