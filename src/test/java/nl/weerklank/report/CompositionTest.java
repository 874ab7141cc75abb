package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompositionTest {

    @Test
    void takesPartsTogetherFromWhatIsShownOfThem() {
        assertThat(Composition.together(List.of(part(10, 4.2, false), part(5, 3.9, false))))
                .isEqualTo(new Findings.Mean(4.1, false));
    }

    @Test
    void isNoFinerThanItsRoughestPart() {
        assertThat(Composition.together(List.of(part(11, 4.5, true), part(11, 4.5, true), part(11, 4.0, false))))
                .isEqualTo(new Findings.Mean(4.5, true));
    }

    @Test
    void isLeftUnsaidWithAPart() {
        Findings.Score unsaid = new Findings.Score("b", "B", "B", true, 6, 0, List.of(), null, "goed");
        assertThat(Composition.together(List.of(part(6, 4.0, false), unsaid))).isNull();
        assertThat(Composition.together(List.of())).isNull();
    }

    private static Findings.Score part(int n, double mean, boolean rough) {
        return new Findings.Score("a", "A", "A", true, n, 0, List.of(), new Findings.Mean(mean, rough), "goed");
    }
}
