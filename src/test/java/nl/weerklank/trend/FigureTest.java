package nl.weerklank.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    private static Figure of(int... marks) {
        return new Figure(
                1,
                marks.length,
                Arrays.stream(marks).sum(),
                Arrays.stream(marks).map(mark -> mark * mark).sum());
    }

    /** By Student's table: t is 2.776 at 4, 2.262 at 9 and 2.093 at 19 degrees of freedom. */
    @ParameterizedTest
    @CsvSource({"5, 2.776", "10, 2.262", "20, 2.093"})
    void the_margin_is_that_of_Students_table(int n, double t) {
        int[] marks = new int[n];
        Arrays.setAll(marks, i -> i % 2 == 0 ? 3 : 4);
        double mean = Arrays.stream(marks).average().orElseThrow();
        double variance = Arrays.stream(marks)
                        .mapToDouble(mark -> Math.pow(mark - mean, 2))
                        .sum()
                / (n - 1);

        assertThat(of(marks).margin()).isCloseTo(t * Math.sqrt(variance / n), within(0.001));
    }

    @Test
    void equal_marks_leave_no_margin_and_a_single_one_every() {
        assertThat(of(4, 4, 4, 4, 4).margin()).isZero();
        assertThat(of(4).margin()).isInfinite();
    }

    @Test
    void adding_up_is_the_same_as_counting_together() {
        Random random = new Random(20261126);
        for (int round = 0; round < 200; round++) {
            int[] one = random.ints(1 + random.nextInt(30), 1, 6).toArray();
            int[] other = random.ints(1 + random.nextInt(30), 1, 6).toArray();
            int[] both = java.util.stream.IntStream.concat(Arrays.stream(one), Arrays.stream(other))
                    .toArray();

            Figure sum = of(one).plus(of(other));

            assertThat(sum.mean()).isEqualTo(of(both).mean());
            assertThat(sum.margin()).isEqualTo(of(both).margin());
            assertThat(sum.groups()).isEqualTo(2);
        }
    }

    @Test
    void nothing_has_no_mean() {
        assertThat(Figure.NONE.isNone()).isTrue();
        assertThatThrownBy(Figure.NONE::mean).isInstanceOf(IllegalStateException.class);
    }
}
