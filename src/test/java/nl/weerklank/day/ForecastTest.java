package nl.weerklank.day;

import static nl.weerklank.day.History.NINE;
import static nl.weerklank.day.History.after;
import static nl.weerklank.day.History.going;
import static nl.weerklank.day.History.part;
import static nl.weerklank.day.History.pinned;
import static nl.weerklank.day.History.skipped;
import static nl.weerklank.day.History.stretched;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.weerklank.day.Forecast.Expected;
import nl.weerklank.day.Part.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the rest of a day follows from what was done so far. */
class ForecastTest {
    private static List<String> times(int now, Part... parts) {
        return Forecast.of(NINE, List.of(parts), after(now)).parts().stream()
                .map(one -> minutes(one.start()) + "-" + minutes(one.end()))
                .toList();
    }

    private static long minutes(Instant moment) {
        return Duration.between(NINE, moment).toMinutes();
    }

    @Test
    void followsThePlanWhileAllGoesAsPlanned() {
        assertThat(times(-30, part(20), part(30), pinned(15, 60))).containsExactly("0-20", "20-50", "60-75");
        assertThat(times(10, going(part(20), 0, null), part(30), part(15))).containsExactly("0-20", "20-50", "50-65");
    }

    @Test
    void stretchingMovesWhatFollowsUpToThePin() {
        Part running = stretched(going(part(20), 0, null), 15);

        Forecast forecast = Forecast.of(NINE, List.of(running, part(30), pinned(15, 60), part(10)), after(5));

        assertThat(forecast.parts().stream().map(one -> minutes(one.start()))).containsExactly(0L, 35L, 60L, 75L);
        assertThat(forecast.parts().get(2).overlap()).isEqualTo(Duration.ofMinutes(5));
        assertThat(forecast.parts().get(2).gap()).isZero();
    }

    @Test
    void skippingBringsForwardAndLeavesAGapBeforeThePin() {
        Forecast forecast = Forecast.of(
                NINE,
                List.of(going(part(20), 0, null), skipped(part(30)), part(10), pinned(15, 60), part(10)),
                after(5));

        assertThat(forecast.parts().stream().map(one -> minutes(one.start()))).containsExactly(0L, 20L, 20L, 60L, 75L);
        assertThat(forecast.parts().get(3).gap()).isEqualTo(Duration.ofMinutes(30));
        assertThat(forecast.after(after(80))).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void whatTakesTooLongPushesTheRestAlong() {
        assertThat(times(27, going(part(20), 0, null), part(30))).containsExactly("0-27", "27-57");
    }

    @Test
    void nothingBeginsInThePastUnlessItIsPinnedThere() {
        assertThat(times(40, part(20), pinned(10, 30), part(10))).containsExactly("40-60", "30-40", "40-50");
    }

    @Test
    void whatWasPassedOverTakesNoTime() {
        Forecast forecast = Forecast.of(
                NINE, List.of(going(part(20), 0, 18), part(30), going(part(10), 18, null), part(5)), after(20));

        assertThat(forecast.parts().stream().map(Expected::state))
                .containsExactly(State.DONE, State.PASSED, State.RUNNING, State.COMING);
        assertThat(minutes(forecast.end())).isEqualTo(33);
    }

    @Test
    void ofADayThatIsOverNothingIsToCome() {
        Forecast forecast = Forecast.over(NINE, List.of(going(part(20), 0, 18), part(30)), after(20));

        assertThat(forecast.parts().get(1).state()).isEqualTo(State.PASSED);
        assertThat(minutes(forecast.end())).isEqualTo(18);
    }

    @Test
    void aDayWithoutPartsEndsWhereItBegins() {
        assertThat(Forecast.of(NINE, List.of(), after(10)).end()).isEqualTo(NINE);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsThroughAnyHistory(int seed) {
        Random random = new Random(seed);
        History history = new History(random);
        for (int step = 0; step < 40; step++) {
            history.doSomething();
            history.holds();
            history.stretchingMovesNoPin();
        }
    }
}
