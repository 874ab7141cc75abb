package nl.weerklank.evaluation;

import java.sql.SQLException;

/** That the database did not do what it was asked by JDBC; {@link DatabaseTrouble} tells what kind of trouble it is. */
final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseFailure(SQLException cause) {
        super(cause);
    }
}
