package nl.weerklank.evaluation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Writes the rows that every submission brings, in the transaction of the caller. A class that sends its forms in at once
 * must not wait for a model of objects that only ever grows by these: so it is plain JDBC, one statement for each table.
 */
@ApplicationScoped
class SubmittedRows {

    private static final String CLAIM =
            "update invitation set used = true where id = ? and used = false and revoked = false";

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    private interface Work<R> {

        R with(PreparedStatement statement) throws SQLException;
    }

    /** Which of these keys there are receipts of. */
    Set<Long> receiptsAmong(List<Long> keys) {
        String marks = String.join(", ", Collections.nCopies(keys.size(), "?"));
        return run("select r.id from receipt r where r.id in (" + marks + ")", select -> {
            int place = 0;
            for (Long key : keys) {
                select.setLong(++place, key);
            }
            Set<Long> found = new HashSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        });
    }

    /** Notes that personal links were used, and tells of each, in the same order, whether it was free until now. */
    List<Boolean> claim(List<Long> invitations) {
        if (invitations.isEmpty()) {
            return List.of();
        }
        return run(CLAIM, update -> {
            for (Long invitation : invitations) {
                update.setLong(1, invitation);
                update.addBatch();
            }
            return Arrays.stream(update.executeBatch())
                    .mapToObj(changed -> changed > 0)
                    .toList();
        });
    }

    /** Writes these rows, by one connection. */
    void add(List<Receipt> receipts, List<Response> responses, List<Answer> answers) {
        try (Connection connection = database.getConnection()) {
            add("receipt", Receipt.COLUMNS, receipts, Receipt::row, connection);
            add("response", Response.COLUMNS, responses, Response::row, connection);
            add("answer", Answer.COLUMNS, answers, Answer::row, connection);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static <T> void add(
            String table, List<String> columns, List<T> rows, Function<T, Object[]> row, Connection connection)
            throws SQLException {
        NewRows added = new NewRows(table, columns);
        rows.forEach(one -> added.add(row.apply(one)));
        added.write(connection);
    }

    private <R> R run(String sql, Work<R> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
