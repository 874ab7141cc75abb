package nl.weerklank.evaluation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.weerklank.platform.AskedTogether;

/**
 * Looks up links. Every reader of every form comes by here, a whole class at once, so it is one question by JDBC for a
 * personal link and a room's alike, outside any transaction, and those who open the same link at once share it.
 */
@ApplicationScoped
class Links {

    private static final String SQL = "select " + FormVersion.SELECTED + ", i.id, i.used, n.id, a.first_name"
            + " from invitation i join evaluation v on v.id = i.evaluation_id" + FormVersion.JOINED
            + " left join enrolment n on n.id = i.enrolment_id left join participant a on a.id = n.participant_id"
            + " where i.token_hash = ? and i.revoked = false"
            + " union all select " + FormVersion.SELECTED + ", null, false, null, null"
            + " from evaluation v" + FormVersion.JOINED + " where v.room_hash = ?";

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private Outside outside;

    private final AskedTogether<String, Optional<Link>> links = new AskedTogether<>(this::read);

    /** What is behind the link whose token has this hash, as it is committed now; nothing where it opens nothing. */
    Optional<Link> behind(String hash) {
        boolean alone = transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
        return alone ? links.ask(hash) : outside.of(() -> links.ask(hash));
    }

    /** Steps out of the transaction that is under way; readers are in none, and need not go to the lengths of it. */
    @ApplicationScoped
    static class Outside {

        @Transactional(TxType.NOT_SUPPORTED)
        <T> T of(Supplier<T> question) {
            return question.get();
        }
    }

    private Optional<Link> read(String hash) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SQL)) {
            select.setString(1, hash);
            select.setString(2, hash);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Link(FormVersion.of(row), reader(row))) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static Reader reader(ResultSet row) throws SQLException {
        int column = FormVersion.COLUMNS;
        Long invitation = key(row, ++column);
        boolean used = row.getBoolean(++column);
        Long enrolment = key(row, ++column);
        return new Reader(invitation, enrolment, row.getString(++column), used, null);
    }

    private static Long key(ResultSet row, int column) throws SQLException {
        long key = row.getLong(column);
        return row.wasNull() ? null : key;
    }
}
