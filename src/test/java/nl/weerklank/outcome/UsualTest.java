package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UsualTest {

    static Stream<Arguments> groups() {
        return Stream.of(
                Arguments.of(List.of(4.0, 4.0, 4.0, 4.0, 4.0), 4.0, 4.0),
                Arguments.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0), 2.0, 4.0),
                Arguments.of(List.of(5.0, 1.0, 4.0, 2.0, 3.0, 3.0), 2.3, 3.8),
                Arguments.of(List.of(3.14, 3.26, 4.01, 4.44, 4.58, 4.9, 2.0), 3.2, 4.5));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void it_is_the_middle_half_in_tenths(List<Double> means, double low, double high) {
        assertThat(Usual.of(means)).hasValue(new Usual(low, high, means.size()));
    }

    @Test
    void of_four_groups_nothing_is_said() {
        assertThat(Usual.of(List.of(1.0, 2.0, 3.0, 4.0))).isEmpty();
    }

    @Test
    void neither_order_nor_the_outermost_group_changes_it() {
        Random random = new Random(20261126);
        for (int round = 0; round < 200; round++) {
            List<Double> means = new ArrayList<>(random.doubles(6 + random.nextInt(40), 1, 5)
                    .boxed()
                    .sorted()
                    .toList());
            Usual usual = Usual.of(means).orElseThrow();
            assertThat(usual.low()).isLessThanOrEqualTo(usual.high());

            means.set(0, 1.0);
            means.set(means.size() - 1, 5.0);
            Collections.shuffle(means, random);
            assertThat(Usual.of(means)).hasValue(usual);
            assertThat(DoubleStream.of(usual.low(), usual.high()).map(tenths -> tenths * 10))
                    .allSatisfy(tenths -> assertThat(tenths).isEqualTo(Math.rint(tenths)));
        }
    }
}
