package nl.weerklank.evaluation;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what kind of trouble with the database a failure is. */
final class DatabaseTrouble {

    private static final int DEEPEST = 20;
    private static final String INTEGRITY = "23";
    private static final String ROLLED_BACK = "40";
    private static final Set<Integer> LOCK_TIMEOUTS = Set.of(1205, 1213, 50200);

    private DatabaseTrouble() {}

    /** Whether a key was there already. */
    static boolean isDuplicate(Throwable failure) {
        return sql(failure).filter(sql -> state(sql).startsWith(INTEGRITY)).isPresent();
    }

    /** Whether the same transaction may well succeed when it is tried again: a deadlock, or a lock that took long. */
    static boolean isPassing(Throwable failure) {
        boolean lock = causes(failure)
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || cause instanceof PessimisticLockException
                        || cause instanceof LockTimeoutException);
        return lock
                || sql(failure)
                        .filter(sql -> state(sql).startsWith(ROLLED_BACK) || LOCK_TIMEOUTS.contains(sql.getErrorCode()))
                        .isPresent();
    }

    private static Optional<SQLException> sql(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    private static String state(SQLException sql) {
        return sql.getSQLState() == null ? "" : sql.getSQLState();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
