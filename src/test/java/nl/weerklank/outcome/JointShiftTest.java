package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weerklank.evaluation.ThemeShift;
import org.junit.jupiter.api.Test;

class JointShiftTest {

    private static final int THRESHOLD = 5;

    @Test
    void three_groups_that_are_each_large_enough_are_told_together() {
        JointShift joint =
                JointShift.of(List.of(shift(1, 5), shift(2, 6), shift(3, 7))).orElseThrow();

        assertThat(joint.groups()).isEqualTo(3);
        assertThat(joint.n()).isEqualTo(18);
        assertThat(joint.then()).isEqualTo(2);
        assertThat(joint.now()).isEqualTo(4);
    }

    @Test
    void two_groups_tell_nothing_however_large() {
        assertThat(JointShift.of(List.of(shift(1, 50), shift(2, 50)))).isEmpty();
    }

    @Test
    void a_group_below_the_threshold_neither_counts_nor_is_in_the_figures() {
        assertThat(JointShift.of(List.of(shift(1, 5), shift(2, 5), shift(3, 4))))
                .isEmpty();

        JointShift joint = JointShift.of(List.of(shift(1, 5), shift(2, 5), shift(3, 5), shift(4, 4)))
                .orElseThrow();
        assertThat(joint.n()).isEqualTo(15);
        assertThat(joint.groups()).isEqualTo(3);
    }

    @Test
    void two_themes_of_one_evaluation_are_one_group() {
        List<ThemeShift> shifts = List.of(shift(1, 5), shift(2, 5), new ThemeShift(9, 2, 1, THRESHOLD, 5, 5, 5));

        assertThat(JointShift.of(shifts)).isEmpty();
    }

    private static ThemeShift shift(long evaluation, int answers) {
        return new ThemeShift(evaluation, evaluation, 1, THRESHOLD, answers, 2L * answers, 4L * answers);
    }
}
