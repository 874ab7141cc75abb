package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllScoresTest {

    @Test
    void takesPartsTogetherFromWhatIsShownOfThem() {
        assertThat(AllScores.mean(List.of(part(10, 4.2, false), part(5, 3.9, false))))
                .isEqualTo(new Findings.Mean(4.1, false));
    }

    @Test
    void isNoFinerThanItsRoughestPart() {
        assertThat(AllScores.mean(List.of(part(11, 4.5, true), part(11, 4.5, true), part(11, 4.0, false))))
                .isEqualTo(new Findings.Mean(4.5, true));
    }

    @Test
    void isLeftUnsaidWithAPart() {
        Findings.Score unsaid = score("b", 6, null);
        assertThat(AllScores.mean(List.of(part(6, 4.0, false), unsaid))).isNull();
        assertThat(AllScores.mean(List.of())).isNull();
    }

    private static Findings.Score part(int n, double mean, boolean rough) {
        return score("a", n, new Findings.Mean(mean, rough));
    }

    private static Findings.Score score(String key, int n, Findings.Mean mean) {
        return new Findings.Score(
                key, key, null, key, true, n, 0, false, List.of(), mean, 5, "goed", false, null, null);
    }
}
