package nl.weerklank.evaluation.web;

import static nl.weerklank.evaluation.web.EverythingAsked.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.weerklank.evaluation.ReceiptCode;
import nl.weerklank.evaluation.Receipts;
import nl.weerklank.evaluation.Released;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is shown of answers of every kind after closing. */
@ContainerTest
class EveryKindReleasedIT {

    private static final int ENOUGH = 5;

    @Inject
    private EverythingAsked asked;

    @Inject
    private Receipts receipts;

    @BeforeEach
    void anEvaluationThatAsksEverything() {
        asked.open();
    }

    @Test
    void erasesTheWordsBesideAnswersToo() {
        ReceiptCode erased = asked.send(ALL, "{\"tempo\": \"weg hiermee\"}");
        for (int i = 0; i < ENOUGH; i++) {
            asked.send(ALL, "{}");
        }
        receipts.erase(erased);

        Released released = asked.closed();
        assertThat(released.question("tempo").orElseThrow().remarks()).isEmpty();
        assertThat(released.question("where").orElseThrow().others()).hasSize(ENOUGH);
    }

    @Test
    void releasesFiguresOfEveryKind() {
        for (int i = 0; i < ENOUGH; i++) {
            asked.send(ALL.replace("12.5", String.valueOf(10 + i)), "{\"tempo\": \"opmerking " + i + "\"}");
        }

        Released released = asked.closed();
        assertThat(released.question("head")).isEmpty();
        assertThat(released.question("tempo").orElseThrow().releases().get(0).counts())
                .isEqualTo(Map.of(2, ENOUGH));
        assertThat(released.question("tempo").orElseThrow().remarks()).hasSize(ENOUGH);
        assertThat(released.question("where").orElseThrow().releases().get(0).counts())
                .isEqualTo(Map.of(0, ENOUGH));
        assertThat(released.question("tools").orElseThrow().releases().get(0).counts())
                .isEqualTo(Map.of(0, ENOUGH, 2, ENOUGH));
        assertThat(released.question("km")
                        .orElseThrow()
                        .releases()
                        .get(0)
                        .amounts()
                        .firstKey())
                .isEqualByComparingTo("10");
        assertThat(released.question("since").orElseThrow().releases().get(0).days())
                .isEqualTo(Map.of(LocalDate.of(2026, 11, 2), ENOUGH));
        assertThat(released.question("why").orElseThrow().offered()).isEqualTo(ENOUGH);
        assertThat(released.question("why").orElseThrow().texts()).hasSize(ENOUGH);
    }

    @Test
    void keepsWordsClosedThatTooFewWereAsked() {
        for (int i = 0; i < ENOUGH; i++) {
            asked.send(i < 2 ? "{\"again\": false, \"why\": \"omdat\"}" : "{\"again\": true}", "{}");
        }

        Released.ReleasedQuestion why = asked.closed().question("why").orElseThrow();
        assertThat(why.offered()).isEqualTo(2);
        assertThat(why.texts()).isEmpty();
    }
}
