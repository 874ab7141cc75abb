package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneId;
import nl.weerklank.evaluation.Mode;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.platform.Refusal;
import nl.weerklank.questionnaire.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationRequestTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void asksForTheUsualWhereNothingIsSaid() {
        NewEvaluation asked = new EvaluationRequest("follow-up", null, null, null, null).in(AMSTERDAM);

        assertThat(asked).isEqualTo(new NewEvaluation(Purpose.FOLLOW_UP, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-17T09:00:00Z, 2026-11-17T09:00:00Z",
        "2026-11-17T09:00:00+01:00, 2026-11-17T08:00:00Z",
        "2026-11-17T09:00, 2026-11-17T08:00:00Z",
        "2026-07-17T09:00:00, 2026-07-17T07:00:00Z",
        "2026-11-17, 2026-11-16T23:00:00Z"
    })
    void readsIsoTimes(String sent, Instant meant) {
        NewEvaluation asked = new EvaluationRequest("intake", "anonymous", sent, null, null).in(AMSTERDAM);

        assertThat(asked.opensAt()).isEqualTo(meant);
        assertThat(asked.mode()).isEqualTo(Mode.ANONYMOUS);
    }

    @Test
    void namesEverythingThatCannotBeUnderstood() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> new EvaluationRequest("party", "secret", "noon", "2026-13-01", null).in(AMSTERDAM));

        assertThat(refusal.mistakes())
                .extracting(Refusal.Mistake::field)
                .containsExactly("purpose", "mode", "opensAt", "closesAt");
    }

    @Test
    void refusesTimesThatNoDatabaseKeeps() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> new EvaluationRequest("intake", null, "+999999999-01-01T00:00:00Z", "0001-01-01", null)
                        .in(AMSTERDAM));

        assertThat(refusal.mistakes()).extracting(Refusal.Mistake::field).containsExactly("opensAt", "closesAt");
    }
}
