package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private static final List<String> LABELS = List.of("slecht", "matig", "voldoende", "goed", "zeer goed");

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvSource({
        "0,0,0,0,6, zeer goed",
        "0,0,0,5,6, goed tot zeer goed",
        "0,0,0,3,1, goed tot zeer goed", // 4¼ exactly
        "0,0,0,1,3, goed tot zeer goed", // 4¾ exactly
        "0,0,0,31,10, goed", // 4.2439
        "0,0,0,10,31, zeer goed", // 4.7561
        "0,0,0,31,9, goed",
        "5,0,0,0,0, slecht",
        "4,1,0,0,0, slecht",
        "1,4,0,0,0, matig",
        "1,0,0,0,1, voldoende",
        "0,1,1,0,0, matig tot voldoende",
    })
    void judgesTheMeanAsAFraction(int a, int b, int c, int d, int e, String words) {
        Verdict verdict =
                Distribution.of(5, Map.of(1, a, 2, b, 3, c, 4, d, 5, e)).verdict();
        assertThat(verdict.words(step -> LABELS.get(step - 1), " tot ")).isEqualTo(words);
    }

    @Test
    void agreesWithSlowDecimalsOnRandomDistributions() {
        Random random = new Random(20261117);
        for (int round = 0; round < 5_000; round++) {
            Map<Integer, Integer> counts = new HashMap<>();
            for (int step = 1; step <= 5; step++) counts.put(step, random.nextInt(40));
            counts.merge(1 + random.nextInt(5), 1, Integer::sum);
            Distribution answers = Distribution.of(5, counts);
            BigDecimal mean =
                    BigDecimal.valueOf(answers.sum()).divide(BigDecimal.valueOf(answers.n()), new MathContext(40));
            int step = mean.intValue();
            BigDecimal rest = mean.subtract(BigDecimal.valueOf(step));
            int lower = rest.compareTo(new BigDecimal("0.75")) > 0 ? step + 1 : step;
            int upper = rest.compareTo(new BigDecimal("0.25")) < 0 ? step : step + 1;
            assertThat(answers.verdict()).as("%s", answers).isEqualTo(new Verdict(lower, upper));
        }
    }
}
