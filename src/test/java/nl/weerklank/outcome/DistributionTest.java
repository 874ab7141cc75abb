package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void countsPerStepWithZeroForWhatNobodyChose() {
        Distribution answers = Distribution.of(5, Map.of(3, 1, 4, 3, 5, 7));
        assertThat(answers).hasToString("[0, 0, 1, 3, 7]");
        assertThat(answers.n()).isEqualTo(11);
        assertThat(answers.sum()).isEqualTo(50);
        assertThat(answers.mean()).isCloseTo(4.5454545454, within(1e-9));
    }

    @Test
    void hasNoMeanWithoutAnswers() {
        assertThatThrownBy(() -> Distribution.of(5, Map.of()).mean()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Distribution.of(5, Map.of()).verdict()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesStepsOutsideTheScaleAndNegativeCounts() {
        assertThatThrownBy(() -> Distribution.of(5, Map.of(6, 1))).hasMessageContaining("6");
        assertThatThrownBy(() -> Distribution.of(5, Map.of(0, 1))).hasMessageContaining("0");
        assertThatThrownBy(() -> Distribution.of(5, Map.of(2, -1))).hasMessageContaining("-1");
        assertThatThrownBy(() -> Distribution.of(0, Map.of())).hasMessageContaining("0");
    }
}
