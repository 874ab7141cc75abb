package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerklank.outcome.PairedChange.Size;
import nl.weerklank.questionnaire.kind.ShiftKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PairedChangeTest {

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("nine people", Map.of(1, 5, 2, 4), false, null),
                Arguments.of("all moved alike", Map.of(2, 12), false, null),
                Arguments.of("nobody moved", Map.of(0, 12), false, null),
                Arguments.of("as many up as down", Map.of(1, 6, -1, 6), true, null),
                Arguments.of("no more than chance", Map.of(1, 4, 0, 6, -1, 2), true, null),
                Arguments.of("less than small, though no chance", Map.of(1, 1100, 0, 800, -1, 900), true, null),
                Arguments.of("small", Map.of(1, 160, 0, 160, -1, 80), true, Size.SMALL),
                Arguments.of("medium", Map.of(1, 26, 0, 20, -1, 6), true, Size.MEDIUM),
                Arguments.of("large", Map.of(2, 6, 1, 5, 0, 1), true, Size.LARGE),
                Arguments.of("large, downwards", Map.of(-2, 6, -1, 5, 0, 1), true, Size.LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aSizeIsToldOfEnoughPeopleAndBeyondChance(
            String which, Map<Integer, Integer> byDifference, boolean told, Size size) {
        Optional<PairedChange> change = PairedChange.of(byDifference);
        assertThat(change.isPresent()).as(which).isEqualTo(told);
        assertThat(change.flatMap(PairedChange::size)).as(which).isEqualTo(Optional.ofNullable(size));
    }

    /** Differences 1 (5 people), 2 (6) and 0 (1): worked out by hand, Student's t of 11 degrees is 2.201. */
    @Test
    void meanMarginAndEffectAreThoseOfThePairs() {
        PairedChange change = PairedChange.of(Map.of(2, 6, 1, 5, 0, 1)).orElseThrow();
        assertThat(change.n()).isEqualTo(12);
        assertThat(change.mean()).isCloseTo(17 / 12.0, within(1e-9));
        assertThat(change.deviation()).isCloseTo(Math.sqrt((29 - 17 * 17 / 12.0) / 11), within(1e-9));
        assertThat(change.margin()).isCloseTo(2.201 * change.deviation() / Math.sqrt(12), within(1e-3));
        assertThat(change.effect()).isCloseTo(change.mean() / change.deviation(), within(1e-9));
    }

    @Test
    void itComesFromThePairsAndNotFromTheirSides() {
        Asked asked = new Asked(3, "theme-3", ShiftKind.ability(), "Nee zeggen", true);
        Distribution sides = Distribution.of(5, Map.of(2, 6, 4, 6));
        ShiftOutcome shift = new ShiftOutcome(asked, sides, sides, 0, PairedChange.of(Map.of(2, 6, -2, 6)));
        assertThat(shift.change()).map(PairedChange::mean).hasValue(0.0);
    }
}
