package nl.weerklank.evaluation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.weerklank.platform.Settings;

/**
 * The door of an evaluation. Forms go through it side by side, each for as long as its transaction lasts; whoever closes
 * the evaluation or counts what came in takes its row for itself, and so waits until they are through and holds up those
 * that come after. The embedded database has no lock that is shared: there, one form goes through at a time.
 */
@ApplicationScoped
class Door {

    private static final String SQL = "select v.version from evaluation v where v.id = ?"
            + (Settings.isEmbedded() ? " for update" : " lock in share mode");

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    @PersistenceContext
    private EntityManager entities;

    /**
     * Goes through the door of an evaluation and keeps it open until the transaction ends.
     *
     * @param known the evaluation as it was read before; read again only where it was changed since
     * @return the evaluation as it is now, and stays until the transaction ends
     */
    Evaluation pass(Evaluation known) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SQL)) {
            select.setLong(1, known.id());
            try (ResultSet now = select.executeQuery()) {
                now.next();
                return now.getInt(1) == known.version() ? known : entities.find(Evaluation.class, known.id());
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
