package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.Test;

/** What is public is found among very many answers that are not. */
@ContainerTest
class PublicAnswersIT {

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    @Test
    void areFoundByAnIndex() throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean upperCase = connection.getMetaData().storesUpperCaseIdentifiers();
            List<String> columns = new ArrayList<>();
            try (ResultSet indexed = connection
                    .getMetaData()
                    .getIndexInfo(
                            connection.getCatalog(),
                            connection.getSchema(),
                            upperCase ? "ANSWER" : "answer",
                            false,
                            true)) {
                while (indexed.next()) {
                    if ("answer_use".equalsIgnoreCase(indexed.getString("INDEX_NAME"))) {
                        columns.add(indexed.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                    }
                }
            }
            assertThat(columns).containsExactly("evaluation_id", "consent_use");
        }
    }
}
