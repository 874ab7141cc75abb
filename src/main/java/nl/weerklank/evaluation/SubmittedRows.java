package nl.weerklank.evaluation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * Writes the rows that every submission brings, in the transaction of the caller. A class that sends its forms in at once
 * must not wait for a model of objects that only ever grows by these: so it is plain JDBC, one statement for each table.
 */
@ApplicationScoped
class SubmittedRows {

    private static final String RECEIPT = insert("receipt", Receipt.COLUMNS);
    private static final String RESPONSE = insert("response", Response.COLUMNS);
    private static final String ANSWER = insert("answer", Answer.COLUMNS);

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    private static String insert(String table, List<String> columns) {
        return "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    /** Writes a receipt. */
    void add(Receipt receipt) {
        write(RECEIPT, insert -> {
            receipt.fill(insert);
            insert.executeUpdate();
        });
    }

    /** Writes a response. */
    void add(Response response) {
        write(RESPONSE, insert -> {
            response.fill(insert);
            insert.executeUpdate();
        });
    }

    /** Writes answers, all at once. */
    void add(Collection<Answer> answers) {
        if (answers.isEmpty()) {
            return;
        }
        write(ANSWER, insert -> {
            for (Answer answer : answers) {
                answer.fill(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        });
    }

    private interface Writing {

        void by(PreparedStatement insert) throws SQLException;
    }

    private void write(String sql, Writing writing) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            writing.by(insert);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
