package nl.weerklank.platform.web;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whether something failed only because somebody else, or a second click, did something at the same moment. */
final class Collision {

    private static final int DEEPEST = 20;

    /** What H2 and MySQL call a key that is there already, a deadlock, and a lock that was waited for too long. */
    private static final Set<Integer> CODES = Set.of(23_505, 1062, 40_001, 1213, 50_200, 1205);

    private Collision() {}

    /** Whether the same may well succeed once who asked has seen what the other did. */
    static boolean caused(Throwable failure) {
        return Stream.iterate(failure, thrown -> thrown != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || cause instanceof SQLException sql && CODES.contains(sql.getErrorCode()));
    }
}
