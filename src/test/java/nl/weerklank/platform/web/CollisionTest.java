package nl.weerklank.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollisionTest {

    @ParameterizedTest
    @ValueSource(ints = {23_505, 1062, 40_001, 1213, 50_200, 1205})
    void twoAtOnceCollideInBothDatabases(int code) {
        assertThat(Collision.caused(failed(code))).isTrue();
    }

    @Test
    void aChangeMadeMeanwhileCollides() {
        assertThat(Collision.caused(new IllegalStateException(new OptimisticLockException())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 23_502, 1048, 23_503, 1452, 42_001, 1064})
    void mistakesOfTheProgramDoNot(int code) {
        assertThat(Collision.caused(failed(code))).isFalse();
    }

    private static RuntimeException failed(int code) {
        SQLException sql = new SQLIntegrityConstraintViolationException("told by the database", "23000", code);
        return new IllegalStateException(new PersistenceException(sql));
    }
}
